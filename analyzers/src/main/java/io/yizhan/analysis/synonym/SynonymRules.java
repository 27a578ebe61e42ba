package io.yizhan.analysis.synonym;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.analysis.hanlp.HanlpTokenizer;
import io.yizhan.analysis.hanlp.SegmentationMode;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.UnreadableLexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * The rules of one synonym file, checked.
 *
 * <p>Immutable; safe for any thread. Reading the shipped file takes a few milliseconds, {@link
 * #toMap} some tens more.
 */
public final class SynonymRules {

  private static final String SHIPPED = "gig-synonyms.txt";

  private final List<SynonymRule> rules;

  private SynonymRules(List<SynonymRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules that ship in this module. */
  public static SynonymRules shipped(CharFolding folding) {
    try (InputStream in = SynonymRules.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new UnreadableLexiconException(SHIPPED, "file is missing");
      }
      return parse(SHIPPED, in.readAllBytes(), folding);
    } catch (IOException e) {
      throw new UnreadableLexiconException(SHIPPED, "could not be read", e);
    }
  }

  /**
   * Reads a file of rules.
   *
   * @param file the name used in errors
   * @param bytes UTF-8; lines that begin with {@code #} and blank ones say nothing
   * @throws UnreadableLexiconException at the first line that breaks a rule of the format; nothing
   *     is taken from such a file
   */
  public static SynonymRules parse(String file, byte[] bytes, CharFolding folding) {
    return new SynonymRules(new SynonymFile(file, folding).parse(bytes));
  }

  /** The rules as they are applied: one for each direction and pair. */
  List<SynonymRule> rules() {
    return rules;
  }

  /** Number of pairs a search may follow, each direction counted. */
  public int size() {
    return rules.size();
  }

  /**
   * The rules for Lucene's {@code SynonymGraphFilter}, over tokens of {@link
   * SegmentationMode#QUERY}: both sides are cut by {@code segmenter}.
   */
  public SynonymMap toMap(HanlpSegmenter segmenter) {
    SynonymMap.Builder map = new SynonymMap.Builder(true);
    try (Tokenizer words = new HanlpTokenizer(segmenter, SegmentationMode.QUERY)) {
      for (SynonymRule rule : rules) {
        map.add(cut(words, rule.from()), cut(words, rule.to()), true);
      }
      return map.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef cut(Tokenizer words, String text) throws IOException {
    CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
    List<String> terms = new ArrayList<>();
    words.setReader(new StringReader(text));
    words.reset();
    while (words.incrementToken()) {
      terms.add(term.toString());
    }
    words.end();
    words.close();
    return SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder());
  }
}
