package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/**
 * Cuts a block of folded text into whole words.
 *
 * <p>Runs of Chinese characters go to the {@link WordPath}; runs of letters and digits stay
 * together (c1, cnc, 200), unless one begins a word of ours that goes on in Chinese (4s店, c1驾照); a
 * character beyond the basic plane (𠮷) is a word of its own; everything else separates. One
 * thread.
 *
 * <p>Weakness: a word that ends in letters (卡拉ok) is cut where the script changes.
 */
final class WordCutter {

  /** Longest run of letters and digits in one word; as in Lucene's StandardTokenizer. */
  static final int MAX_ALPHANUMERIC_CHARS = 255;

  /** How far a mixed word may go on in Chinese. */
  private static final int MAX_MIXED_TAIL_CHARS = 8;

  private final WordTrie ownWords;
  private final WordDictionary dictionary;
  private final WordPath path;

  WordCutter(WordDictionary dictionary) {
    this.dictionary = dictionary;
    ownWords = dictionary.ownTrie();
    path = new WordPath(dictionary);
  }

  /** Fills {@code words} with the words of {@code text[0, limit)}. */
  void cut(char[] text, int limit, WordList words) {
    words.clear();
    int at = 0;
    while (at < limit) {
      if (CharClass.isHan(text[at])) {
        int end = hanEnd(text, at, limit);
        path.cut(text, at, end, before(text, at), after(text, end, limit), words);
        at = end;
        continue;
      }
      int codePoint = Character.codePointAt(text, at, limit);
      int width = Character.charCount(codePoint);
      if (Character.isIdeographic(codePoint)) {
        words.add(at, at + width, at + width, WordTrie.NONE);
      } else if (CharClass.isAlphanumeric(codePoint)) {
        at = cutAlphanumeric(text, at, limit, words);
        continue;
      }
      at += width;
    }
  }

  /** What the run that begins here follows: a number, letters, or nothing that matters. */
  private static int before(char[] text, int start) {
    return start == 0 ? WordPath.BEGIN : neighbour(text[start - 1], WordPath.BEGIN);
  }

  private static int after(char[] text, int end, int limit) {
    return end == limit ? WordPath.END : neighbour(text[end], WordPath.END);
  }

  private static int neighbour(char c, int separator) {
    if (Character.isDigit(c)) {
      return CoreDictionary.M_WORD_ID;
    }
    return Character.isLetter(c) ? CoreDictionary.X_WORD_ID : separator;
  }

  private int cutAlphanumeric(char[] text, int start, int limit, WordList words) {
    int end = alphanumericEnd(text, start, limit);
    if (end < limit && CharClass.isHan(text[end])) {
      int furthest = Math.min(limit, end + MAX_MIXED_TAIL_CHARS);
      for (int mixedEnd = furthest; mixedEnd > end; mixedEnd--) {
        int number = ownWords.find(text, start, mixedEnd);
        if (number >= 0) {
          words.add(start, mixedEnd, end, dictionary.ownWord(number));
          return mixedEnd;
        }
      }
    }
    words.add(start, end, end, WordTrie.NONE);
    return end;
  }

  private static int hanEnd(char[] text, int start, int limit) {
    int end = start;
    while (end < limit && CharClass.isHan(text[end])) {
      end++;
    }
    return end;
  }

  private static int alphanumericEnd(char[] text, int start, int limit) {
    int longest = Math.min(limit, start + MAX_ALPHANUMERIC_CHARS);
    int end = start;
    int previous = 0;
    while (end < limit) {
      int codePoint = Character.codePointAt(text, end, limit);
      int after = end + Character.charCount(codePoint);
      if (after > longest || !goesOn(text, codePoint, previous, after, limit)) {
        break;
      }
      previous = codePoint;
      end = after;
    }
    return end;
  }

  private static boolean goesOn(char[] text, int codePoint, int previous, int after, int limit) {
    if (CharClass.isAlphanumeric(codePoint)) {
      return true;
    }
    int next = after < limit ? Character.codePointAt(text, after, limit) : 0;
    return CharClass.isMark(codePoint) || CharClass.joins(codePoint, previous, next);
  }
}
