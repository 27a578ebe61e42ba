package io.yizhan.embedding;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Cuts text into the numbered pieces the model was taught with: 月薪3000元 → [CLS] 月 薪 3000 元 [SEP].
 *
 * <ul>
 *   <li>letters are lowered first: the vocabulary has no capitals
 *   <li>control characters vanish; every Chinese character and every punctuation mark is a word of
 *       its own; white space parts the rest
 *   <li>a word is cut from the left into the longest pieces known; where one part is unknown, the
 *       whole word is [UNK], and so is a word of more than {@value #MAX_WORD_CHARS} characters
 *   <li>what exceeds {@value #MAX_PIECES} pieces is left off
 * </ul>
 *
 * <p>Safe for any thread. Linear in the text but for unknown words, which are quadratic in their
 * bounded length.
 */
final class WordPiece {

  /** The most pieces a text may have, first and last included. */
  static final int MAX_PIECES = 512;

  private static final int MAX_WORD_CHARS = 100;

  private final Vocabulary vocabulary;

  /** Cuts into the pieces of a vocabulary. */
  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The numbers of a text's pieces, 2…{@value #MAX_PIECES} of them. */
  long[] encode(String text) {
    Pieces pieces = new Pieces();
    pieces.add(vocabulary.first());
    String lowered = text.toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < lowered.length() && !pieces.full(); ) {
      int character = lowered.codePointAt(at);
      at += Character.charCount(character);
      switch (TextCharacter.of(character)) {
        case WORD -> word.appendCodePoint(character);
        case SPACE -> addWord(word, pieces);
        case ALONE -> {
          addWord(word, pieces);
          addWord(word.appendCodePoint(character), pieces);
        }
        case DROPPED -> {}
      }
    }
    addWord(word, pieces);
    return pieces.closedBy(vocabulary.last());
  }

  private void addWord(StringBuilder word, Pieces pieces) {
    if (word.isEmpty()) {
      return;
    }
    int before = pieces.size();
    boolean known = word.codePointCount(0, word.length()) <= MAX_WORD_CHARS;
    for (int from = 0; known && from < word.length(); ) {
      int until = longestKnown(word, from, pieces);
      known = until > from;
      from = until;
    }
    if (!known) {
      pieces.cutTo(before);
      pieces.add(vocabulary.unknown());
    }
    word.setLength(0);
  }

  /**
   * Adds the longest piece from a position; returns its end, or the position when there is none.
   */
  private int longestKnown(StringBuilder word, int from, Pieces pieces) {
    String prefix = from == 0 ? "" : Vocabulary.CONTINUES;
    return IntStream.iterate(word.length(), until -> until > from, until -> until - 1)
        .filter(until -> pieces.addKnown(vocabulary.number(prefix + word.substring(from, until))))
        .findFirst()
        .orElse(from);
  }

  /** Numbers so far; longer than the limit only until it is closed. */
  private static final class Pieces {

    private long[] numbers = new long[64];
    private int size;

    int size() {
      return size;
    }

    boolean full() {
      return size >= MAX_PIECES;
    }

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    boolean addKnown(int number) {
      if (number == Vocabulary.UNKNOWN_PIECE) {
        return false;
      }
      add(number);
      return true;
    }

    void cutTo(int length) {
      size = length;
    }

    long[] closedBy(long last) {
      size = Math.min(size, MAX_PIECES - 1);
      add(last);
      return Arrays.copyOf(numbers, size);
    }
  }
}
