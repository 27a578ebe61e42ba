package io.yizhan.peers;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Text as terms joined by blanks, which is all that the engines analyse. */
final class PeerTerms {

  private static final String BLANK = " ";

  private PeerTerms() {}

  /** The terms of a text that is already joined. */
  static List<String> of(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BLANK));
  }

  /**
   * Cuts a text. Terms that hold white space themselves fall apart, as they would in any engine.
   */
  static String join(Analyzer analyzer, String text) throws IOException {
    StringJoiner joined = new StringJoiner(BLANK);
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String written = term.toString().strip();
        if (!written.isEmpty()) {
          joined.add(written.replaceAll("\\s+", BLANK));
        }
      }
      stream.end();
    }
    return joined.toString();
  }
}
