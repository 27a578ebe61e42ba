package io.yizhan.document;

/** Collects a document's text up to {@value #MOST_CHARS} characters. One thread. */
final class TextBuffer {

  /** The most characters of one document. */
  static final int MOST_CHARS = 2_000_000;

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds some text.
   *
   * @throws UnreadableDocumentException when it becomes too much
   */
  void add(CharSequence more) throws UnreadableDocumentException {
    if (text.length() + more.length() > MOST_CHARS) {
      throw new UnreadableDocumentException("文字超过 " + MOST_CHARS + " 个字，请拆成几个文件");
    }
    text.append(more);
  }

  /** Ends a line, unless nothing stands on it. */
  void endLine() throws UnreadableDocumentException {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      add("\n");
    }
  }

  /** Whether there is nothing to be seen in it. */
  boolean isBlank() {
    return text.toString().isBlank();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
