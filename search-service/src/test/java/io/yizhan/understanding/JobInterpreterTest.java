package io.yizhan.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What becomes of what is said, query by query; see the table beside this class. */
class JobInterpreterTest {

  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final JobInterpreter INTERPRETER = JobInterpreter.create(Lexicon.load());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "decisions.tsv", delimiter = '\t', numLinesToSkip = 1)
  void understand_query_decidesAsTheTableSays(
      String query, String conditions, String wishes, String text) {
    Understanding understood = INTERPRETER.understand(query, NOW, Given.NOTHING);
    assertThat(kinds(understood.conditions())).isEqualTo(conditions);
    assertThat(kinds(understood.wishes())).isEqualTo(wishes);
    assertThat(words(understood.text())).isEqualTo(text);
  }

  @Test
  void understand_everyKindAnswered_leavesOnlyText() {
    Given all = new Given(EnumSet.allOf(Asked.class), Optional.empty(), Set.of("4-02-05-01"));
    Understanding understood = INTERPRETER.understand("明天下午在葛店附近找个日结的装卸工,一天200以上", NOW, all);
    assertThat(understood.conditions()).isEmpty();
    assertThat(understood.wishes()).isEmpty();
    assertThat(words(understood.text())).isEqualTo("在 的装卸工");
  }

  @Test
  void understand_radiusWithWhereTheSeekerIs_isACircle() {
    GeoPoint home = new GeoPoint(30.4, 114.9);
    Given given = new Given(Set.of(), Optional.of(home), Set.of());
    assertThat(INTERPRETER.understand("3公里以内的保洁", NOW, given).conditions())
        .containsExactly(new JobCondition.Within("您", home, 3_000, Optional.empty()));
    assertThat(INTERPRETER.understand("3公里以内的保洁", NOW, Given.NOTHING).conditions()).isEmpty();
  }

  @Test
  void understand_tradeBesideAnotherChosen_isAWish() {
    Given cleaning = new Given(EnumSet.of(Asked.OCCUPATION), Optional.empty(), Set.of("4-09"));
    assertThat(use("保洁", cleaning)).containsExactly(Use.TEXT);
    assertThat(use("月嫂", cleaning)).containsExactly(Use.BOOST);
  }

  @Test
  void understand_anyText_keepsItsLength() {
    for (String text : List.of("", " ", "\uD800", "不要不要不要", "200", "附近", "𠮷明天𠮷")) {
      assertThat(INTERPRETER.understand(text, NOW, Given.NOTHING).text()).hasSameSizeAs(text);
    }
  }

  private static List<Use> use(String text, Given given) {
    return INTERPRETER.understand(text, NOW, given).uses().stream().map(UsedSpan::use).toList();
  }

  private static String kinds(List<JobCondition> conditions) {
    return conditions.isEmpty()
        ? "-"
        : conditions.stream()
            .map(JobInterpreterTest::kind)
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static String kind(JobCondition condition) {
    return switch (condition) {
      case JobCondition.Within within ->
          String.format(Locale.ROOT, "within:%s/%.0f", within.name(), within.radiusMeters());
      case JobCondition.InRegions(var codes) -> "region:" + String.join(",", codes);
      case JobCondition.Named(var words, var place) ->
          "named:" + words.stream().sorted().collect(Collectors.joining(","));
      case JobCondition.AtTimes times ->
          times.hasDays() && times.hasHours() ? "days+hours" : times.hasDays() ? "days" : "hours";
      case JobCondition.InDayParts(var parts) -> "part:" + names(parts);
      case JobCondition.PaidAtLeast(double yuan, var period) ->
          String.format(Locale.ROOT, "pay:%.0f/%s", yuan, period);
      case JobCondition.Settled(var cycles) -> "settled:" + names(cycles);
      case JobCondition.OfType(var types) -> "type:" + names(types);
      case JobCondition.NotCalled(String words, var code) ->
          "not:" + words + code.map(each -> "/" + each).orElse("");
      case JobCondition.Not(JobCondition refused) -> "not:" + kind(refused);
    };
  }

  private static String names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static String words(String text) {
    String words = text.strip().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? "-" : words;
  }
}
