package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reviewers extend {@code shape-cases.tsv}, not this class. */
class FieldShapeTest {

  @ParameterizedTest(name = "{0} {1} → {2}")
  @MethodSource("cases")
  void read_tableRow_readsAsExpected(FieldShape shape, String text, String expected) {
    assertThat(shape.read(text, List.of()).map(JsonNode::toString).orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "200, 日薪, DAY",
    "200, 元/天, DAY",
    "18, 时薪, HOUR",
    "5000, 月薪, MONTH",
    "5000-6000, 元/月, MONTH",
    "5000, 月, MONTH",
  })
  void wage_amountAlone_takesThePeriodFromItsHeading(String text, String hint, String unit) {
    JsonNode wage = FieldShape.WAGE.read(text, List.of(hint)).orElseThrow();
    assertThat(wage.get("unit").asText()).isEqualTo(unit);
    assertThat(wage.get("min").asText())
        .isEqualTo(text.substring(0, text.contains("-") ? text.indexOf('-') : text.length()));
  }

  @ParameterizedTest
  @CsvSource({"200元/小时, 日薪, HOUR", "5千/月, 元/年, MONTH"})
  void wage_ownPeriod_winsOverTheHeading(String text, String hint, String unit) {
    assertThat(FieldShape.WAGE.read(text, List.of(hint)).orElseThrow().get("unit").asText())
        .isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"300, 工资", "300, 万元", "300, 税前"})
  void wage_headingWithoutPeriod_addsNothing(String text, String hint) {
    assertThat(FieldShape.WAGE.read(text, List.of(hint)).orElseThrow().toString())
        .isEqualTo("{\"min\":300,\"max\":300}");
  }

  @ParameterizedTest
  @EnumSource(FieldShape.class)
  void read_longText_returnsAtOnce(FieldShape shape) {
    for (String part : List.of("1", "年", "[", "2026-", "招1", "、", " ")) {
      String text = part.repeat(200_000) + "x";
      assertThatCode(() -> shape.read(text, List.of("日薪"))).doesNotThrowAnyException();
    }
  }

  @Property
  void read_anyText_neverThrows(@ForAll FieldShape shape, @ForAll String text) {
    assertThatCode(() -> shape.read(text, List.of(text))).doesNotThrowAnyException();
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(FieldShapeTest.class.getResourceAsStream("shape-cases.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          cases.add(Arguments.of(FieldShape.valueOf(columns[0]), columns[1], columns[2]));
        }
      }
    }
    return cases.stream();
  }
}
