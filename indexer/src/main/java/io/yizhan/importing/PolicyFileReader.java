package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.document.DocumentReader;
import io.yizhan.document.DocumentText;
import io.yizhan.document.UnreadableDocumentException;
import io.yizhan.policy.PolicyText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file that is one policy: Markdown with front matter, plain text, or what {@link
 * DocumentReader} knows. Its row has the fields of the record; one that gives no text is a broken
 * row that says why.
 *
 * <p>A document without an id gets one from its title, number and day, so that a corrected copy of
 * a file updates the record.
 */
final class PolicyFileReader implements RowReader {

  private static final Set<String> TEXTS = Set.of("md", "markdown", "txt");
  private static final long MOST_TEXT_BYTES = 16L << 20;

  private final Path file;
  private final InputStream in;
  private boolean read;

  PolicyFileReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** Whether a file of this name is a policy as a whole. */
  static boolean reads(Path file) {
    return TEXTS.contains(extension(file)) || DocumentReader.reads(file);
  }

  @Override
  public Optional<Row> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    try {
      DocumentText document =
          DocumentReader.reads(file)
              ? DocumentReader.read(file)
              : new DocumentText(plainText(), Map.of());
      if (document.text().isBlank()) {
        return Optional.of(broken("文件里没有文字"));
      }
      return Optional.of(new Row.Parsed(1, row(document)));
    } catch (UnreadableDocumentException unreadable) {
      return Optional.of(broken(String.valueOf(unreadable.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String plainText() throws IOException {
    TextEncoding.Detected detected = TextEncoding.detect(in);
    byte[] bytes = detected.in().readNBytes((int) MOST_TEXT_BYTES + 1);
    if (bytes.length > MOST_TEXT_BYTES) {
      throw new UnreadableFileException("文字超过 " + MOST_TEXT_BYTES + " 字节");
    }
    return detected
        .encoding()
        .decode(ByteBuffer.wrap(bytes))
        .orElseThrow(
            () ->
                new UnreadableFileException("文件不是 UTF-8 或 " + detected.encoding().label() + " 编码"));
  }

  private ObjectNode row(DocumentText document) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    PolicyText policy =
        PolicyText.read(document.text(), document.said(), dot > 0 ? name.substring(0, dot) : name);
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    policy.values().forEach(row::put);
    row.put("text", policy.text());
    if (!row.has("id") && !row.has("doc_id")) {
      String identity =
          row.path("title").asText()
              + '\n'
              + row.path("number").asText()
              + '\n'
              + row.path("published").asText(row.path("date").asText());
      row.put("id", "p-" + String.format(Locale.ROOT, "%016x", RecordIds.hash(identity)));
    }
    return row;
  }

  private Row broken(String reason) {
    return new Row.Broken(1, reason, file.getFileName().toString());
  }

  static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
