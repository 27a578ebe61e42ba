package io.yizhan.spelling;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.analysis.hanlp.TextCost;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.WordKind;
import io.yizhan.spelling.Correction.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what a query meant to say.
 *
 * <ul>
 *   <li>月搜 becomes 月嫂, 包洁 保洁, 贷车司机 货车司机
 *   <li>急招朴工两名 becomes 急招普工两名
 *   <li>yuesao and yue嫂 become 月嫂
 *   <li>保安, 宝洁公司, 火车司机 and names stay
 * </ul>
 *
 * <p>Immutable and safe for any thread; building one takes some tens of milliseconds. A query of
 * ten characters takes some tens of microseconds; texts longer than {@value #MAX_TEXT_CHARS} chars
 * are not looked at.
 */
public final class SpellingCorrector {

  /** Longest text that is corrected; a longer one is no query. */
  public static final int MAX_TEXT_CHARS = 64;

  private final CharFolding folding;
  private final HanlpSegmenter segmenter;
  private final HanCorrector characters;
  private final LetterCorrector letters;

  private SpellingCorrector(Lexicon lexicon, HanlpSegmenter segmenter) {
    folding = lexicon.folding();
    this.segmenter = segmenter;
    Set<String> words = new HashSet<>(lexicon.wholeWords());
    for (LexiconWord word : lexicon.words()) {
      if (word.kind() == WordKind.GUARD) {
        words.remove(word.text());
      }
    }
    Vocabulary vocabulary = new Vocabulary(words);
    characters = new HanCorrector(vocabulary, new MistakeCosts(LookAlikes.shipped()));
    letters = new LetterCorrector(vocabulary);
  }

  /**
   * A corrector towards the words of {@code lexicon}, which {@code segmenter} was made from too.
   */
  public static SpellingCorrector create(Lexicon lexicon, HanlpSegmenter segmenter) {
    return new SpellingCorrector(lexicon, segmenter);
  }

  /** What {@code text} was probably meant to say; empty when that is what it says. */
  public Optional<Correction> correct(String text) {
    if (text.length() > MAX_TEXT_CHARS) {
      return Optional.empty();
    }
    String folded = fold(text);
    List<Span> spans = new ArrayList<>(letters.correct(folded));
    spans.addAll(characters.correct(folded, new TextCost(segmenter)));
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return Optional.of(new Correction(replaced(text, spans), spans));
  }

  private String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(folding.fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static String replaced(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      out.append(text, at, span.start()).append(span.replacement());
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
