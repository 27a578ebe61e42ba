package io.yizhan.analysis.hanlp;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Reads a whole token stream into values. */
final class Tokens {

  private Tokens() {}

  /** A token as a test compares it. */
  record Token(String term, int start, int end, String type) {}

  /** The tokens of {@code text}; the tokenizer can be used again afterwards. */
  static List<Token> of(Tokenizer tokenizer, String text) {
    List<Token> tokens = new ArrayList<>();
    CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens.add(
            new Token(term.toString(), offset.startOffset(), offset.endOffset(), type.type()));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** The terms alone. */
  static List<String> terms(Tokenizer tokenizer, String text) {
    return of(tokenizer, text).stream().map(Token::term).toList();
  }
}
