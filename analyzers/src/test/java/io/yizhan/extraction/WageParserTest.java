package io.yizhan.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reviewers extend {@code wage-cases.tsv}, not this class. */
class WageParserTest {

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("cases")
  void parse_tableRow_readsAsExpected(String input, String expected) {
    assertThat(rendered(WageParser.parse(input))).isEqualTo(expected);
  }

  @Test
  void parse_negotiable_isUnknownAndPresent() {
    assertThat(WageParser.parse("面议")).contains(new ParsedWage(Wage.UNKNOWN, Optional.empty()));
  }

  @Test
  void parse_millionCharacters_emptyAtOnce() {
    assertThat(WageParser.parse("1".repeat(1_000_000))).isEmpty();
  }

  @Property
  void parse_anyText_neverThrows(@ForAll String text) {
    assertThatCode(() -> WageParser.parse(text)).doesNotThrowAnyException();
  }

  @Property(tries = 5000)
  void parse_wageLikeText_neverThrowsAndKeepsRangesInOrder(@ForAll("wageLike") String text) {
    Optional<Wage> wage = WageParser.parse(text).map(ParsedWage::wage);
    if (wage.isPresent() && wage.get().minYuan().isPresent() && wage.get().maxYuan().isPresent()) {
      assertThat(wage.get().minYuan().get()).isLessThanOrEqualTo(wage.get().maxYuan().get());
    }
  }

  @Property
  void parse_printedRange_readsBack(
      @ForAll("amounts") int low, @ForAll("amounts") int above, @ForAll WagePeriod period) {
    String printed = low + "-" + (low + above) + "元/" + period.label();
    assertThat(WageParser.parse(printed))
        .contains(
            new ParsedWage(
                Wage.between(
                    BigDecimal.valueOf(low), BigDecimal.valueOf((long) low + above), period),
                Optional.empty()));
  }

  @Provide
  Arbitrary<Integer> amounts() {
    return Arbitraries.integers().between(1, 1_000_000);
  }

  @Provide
  Arbitrary<String> wageLike() {
    return Arbitraries.of(
            "1", "2", "50", "300", ".", ",", "-", "~", "一", "两", "五", "零", "十", "百", "千", "k", "万",
            "元", "块", "毛", "/", "每", "个", "天", "小时", "月", "·", "薪", "以上", "以下", "+", "日结", "面议",
            " ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(WageParserTest.class.getResourceAsStream("wage-cases.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          cases.add(Arguments.of(columns[0], columns[1]));
        }
      }
    }
    return cases.stream();
  }

  private static String rendered(Optional<ParsedWage> parsed) {
    if (parsed.isEmpty()) {
      return "none";
    }
    Wage wage = parsed.get().wage();
    String text = wage.equals(Wage.UNKNOWN) ? "unknown" : range(wage);
    return text
        + wage.period().map(period -> "/" + period).orElse("")
        + parsed.get().settlement().map(cycle -> " " + cycle).orElse("");
  }

  private static String range(Wage wage) {
    String low = wage.minYuan().map(BigDecimal::toPlainString).orElse("");
    String high = wage.maxYuan().map(BigDecimal::toPlainString).orElse("");
    return low.equals(high) ? low : low + "-" + high;
  }
}
