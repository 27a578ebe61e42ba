package io.yizhan.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.spelling.Correction.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingCorrectorTest {

  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final SpellingCorrector CORRECTOR =
      SpellingCorrector.create(LEXICON, HanlpSegmenter.shipped());

  @ParameterizedTest
  @CsvSource({
    "月搜, 月嫂",
    "朴工, 普工",
    "包洁, 保洁",
    "贷车司机, 货车司机",
    "yuesao, 月嫂",
    "yue嫂, 月嫂",
    "YUE嫂, 月嫂",
    "bao安, 保安",
    "鄂成区招月搜, 鄂城区招月嫂",
    "急招朴工两名 包吃主, 急招普工两名 包吃住",
    "朴工200元, 普工200元",
    "裝謝工, 装卸工",
  })
  void correct_typedWrong_isWhatWasMeant(String typed, String meant) {
    assertThat(correct(typed)).isEqualTo(meant);
  }

  @Test
  void correct_twoMistakes_saysWhereInTheTypedText() {
    assertThat(CORRECTOR.correct("鄂城区 月搜，yue嫂"))
        .contains(
            new Correction("鄂城区 月嫂，月嫂", List.of(new Span(4, 6, "月嫂"), new Span(7, 11, "月嫂"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "保安", "招", "宝洁公司", "火车司机", "𠮷野家招人", "卫浴", "cnc", "CNC操作工", "ktv", "html", "ok",
        "200元", "5g", "bao", "张伟", "🔥保安"
      })
  void correct_nothingWrong_isEmpty(String text) {
    assertThat(CORRECTOR.correct(text)).isEmpty();
  }

  @Test
  void correct_longText_isNotLookedAt() {
    assertThat(CORRECTOR.correct("月搜".repeat(32))).isPresent();
    assertThat(CORRECTOR.correct("月搜".repeat(33))).isEmpty();
  }

  @Test
  void correct_everyWordOfTheLexicon_stays() {
    assertThat(LEXICON.wholeWords()).allMatch(word -> CORRECTOR.correct(word).isEmpty());
  }

  /** The goal: at least nine in ten are mended, here on mistakes that nothing was tuned on. */
  @Test
  void correct_typosKeptApart_areMended() {
    assertThat(mended("typos-check.tsv")).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void correct_typosForTuning_areMended() {
    assertThat(mended("typos-dev.tsv")).isGreaterThanOrEqualTo(0.98);
  }

  /** The goal: at most one right query in a hundred is changed. */
  @Test
  void correct_rightQueries_stay() {
    List<String> queries = lines("/io/yizhan/spelling/correct-queries.txt");
    lines("/io/yizhan/analysis/gig-phrases.tsv")
        .forEach(line -> queries.add(line.split("\t", -1)[0]));
    List<String> changed =
        queries.stream().filter(query -> CORRECTOR.correct(query).isPresent()).toList();
    assertThat(queries).hasSizeGreaterThan(600);
    assertThat(changed).hasSizeLessThanOrEqualTo(queries.size() / 200);
  }

  @Property(tries = 500)
  void correct_anyText_replacesItsSpans(@ForAll String text) {
    CORRECTOR
        .correct(text)
        .ifPresent(
            correction -> {
              int at = 0;
              StringBuilder replaced = new StringBuilder();
              for (Span span : correction.spans()) {
                replaced.append(text, at, span.start()).append(span.replacement());
                at = span.end();
              }
              assertThat(correction.text()).isEqualTo(replaced + text.substring(at));
            });
  }

  private static double mended(String file) {
    List<String> typos = lines("/io/yizhan/spelling/" + file);
    assertThat(typos).hasSizeGreaterThan(100);
    long right =
        typos.stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> correct(cells[0]).equals(cells[1]))
            .count();
    return (double) right / typos.size();
  }

  private static String correct(String text) {
    Optional<Correction> correction = CORRECTOR.correct(text);
    return correction.map(Correction::text).orElse(text);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            SpellingCorrectorTest.class.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
