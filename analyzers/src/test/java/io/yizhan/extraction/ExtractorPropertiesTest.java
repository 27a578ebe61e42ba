package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any text at all. */
class ExtractorPropertiesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final Extractor EXTRACTOR = Extractor.of(Lexicon.load());

  /**
   * Far above what any text took (0.9 s on a loaded machine), far below a quadratic scan's time.
   */
  private static final Duration LINEAR = Duration.ofSeconds(20);

  private static final int LONG_CHARS = 100_000;

  @Property
  void extract_anyText_neverThrowsAndKeepsItsPromises(
      @ForAll String text, @ForAll UtteranceKind kind) {
    check(EXTRACTOR.extract(text, kind, NOW));
  }

  @Property(tries = 5000)
  void extract_textOfOurWords_neverThrowsAndKeepsItsPromises(
      @ForAll("utterances") String text, @ForAll UtteranceKind kind) {
    check(EXTRACTOR.extract(text, kind, NOW));
  }

  @Property(tries = 500)
  void extract_anyDay_neverThrows(
      @ForAll("utterances") String text, @ForAll("moments") Instant now) {
    check(EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, now));
  }

  @Property(tries = 300)
  void read_anyAd_neverThrowsAndKeepsTheForm(@ForAll("utterances") String text) {
    AdReading reading = new AdReader(EXTRACTOR).read("", text, AdForm.EMPTY, NOW);
    assertThat(reading.contradictions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "零", "周", "日结", "一天", "8点到", "12月", "200元/天，", "瓦工小工", "不要", "、", "的", "和", "10-",
        "十", "每", "两三百", "a", " ", "离我家", "月薪：", "周一到", "夜班 ", "1.", "𠮷"
      })
  void extract_hundredThousandCharacters_isLinear(String unit) {
    String text = unit.repeat(LONG_CHARS / unit.length());
    Assertions.assertTimeout(LINEAR, () -> check(EXTRACTOR.extract(text, UtteranceKind.AD, NOW)));
  }

  @ParameterizedTest
  @EnumSource(UtteranceKind.class)
  void extract_sameTextTwice_isTheSame(UtteranceKind kind) {
    String text = "明天葛店要15个装卸工，220一天，不要夜班";
    assertThat(EXTRACTOR.extract(text, kind, NOW)).isEqualTo(EXTRACTOR.extract(text, kind, NOW));
  }

  @Provide
  Arbitrary<String> utterances() {
    return Arbitraries.of(
            "1", "2", "8", "15", "300", "一", "两", "三", "十", "百", "半", "点", ":", "30", "-", "到", "元",
            "块", "/", "天", "小时", "月", "号", "日", "年", "周", "星期", "下", "每", "末", "早", "晚", "上", "午",
            "夜班", "以后", "前", "起", "以上", "个", "人", "名", "岁", "公里", "以内", "年经验", "日结", "计件", "面议",
            "不要", "不", "除了", "没空", "和", "、", "，", " ", "的", "要", "保安", "小工", "大工", "叉车证", "葛店",
            "东沟村", "附近", "离我家", "腊月", "初", "国庆", "今晚", "明天", "做", "干到", "底", "包吃住", "押金", "底薪",
            "加提成", "鄂城区", "工地", "电子厂", "𠮷", "．", "１")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond(),
            Instant.parse("2099-12-31T00:00:00Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  private static void check(Extraction extraction) {
    int end = 0;
    for (SlotSpan span : extraction.spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
      assertThat(end).isLessThanOrEqualTo(extraction.text().length());
    }
    int after = 0;
    for (Unresolved piece : extraction.unresolved()) {
      assertThat(piece.start()).isGreaterThanOrEqualTo(after);
      after = piece.end();
      assertThat(piece.text()).isEqualTo(extraction.text().substring(piece.start(), after));
      assertThat(extraction.spans())
          .noneMatch(span -> span.start() < piece.end() && piece.start() < span.end());
    }
    assertThat(extraction.wanted().dates()).isSorted().doesNotHaveDuplicates();
  }
}
