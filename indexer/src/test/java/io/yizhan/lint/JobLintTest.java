package io.yizhan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Flags;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say of ads, and of what they are silent. */
class JobLintTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final JobLint LINT = JobLint.of(Lexicon.shipped());

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = JobLintTest.class.getResourceAsStream("sentences.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> Arguments.of(cells[0], cells[1]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void check_sentence_findsTheRulesOfTheTable(String ad, String rules) {
    String[] parts = ad.split("｜", -1);
    Job job = Job.builder("J1", parts[0]).description(parts[1]).build();

    Set<String> found =
        LINT.check(job, TODAY).stream()
            .map(Finding::rule)
            .filter(rule -> !rule.startsWith("missing-"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found)
        .isEqualTo(new TreeSet<>(rules.equals("-") ? List.of() : List.of(rules.split(" ", -1))));
  }

  @Test
  void check_whatIsFound_standsWhereItIsSaid() {
    Job job = Job.builder("J1", "搬运工").description("包吃住。限男性，能吃苦。").build();

    Finding finding =
        LINT.check(job, TODAY).stream()
            .filter(one -> one.severity() == Severity.BLOCK)
            .findFirst()
            .orElseThrow();

    assertThat(finding.field()).isEqualTo("description");
    assertThat(job.description().substring(finding.start(), finding.end())).isEqualTo("限男性");
    assertThat(finding.sentence()).isEqualTo("「限男性」限定了性别（妇女权益保障法 第四十三条）。删去性别，写明要做的事和要会的技能");
  }

  @Test
  void check_otherWriting_isFoundAllTheSame() {
    assertThat(rules(Job.builder("J1", "搬運工").description("限 男 性？不，限男").build()))
        .contains("sex-only");
    assertThat(rules(Job.builder("J1", "普工").description("年齡１８～４５歲").build())).contains("age");
  }

  @Test
  void check_contactInText_isNamedAndNotRepeated() {
    Finding finding =
        LINT.check(Job.builder("J1", "普工").description("请打13800138000找老张").build(), TODAY).stream()
            .filter(one -> one.rule().equals("contact"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.quote()).isEqualTo("<电话>");
    assertThat(List.of(finding.start(), finding.end())).isEqualTo(List.of(2, 13));
    assertThat(finding.sentence()).doesNotContain("138");
  }

  @Test
  void check_bareTitle_saysAllThatIsMissing() {
    assertThat(rules(Job.builder("J1", "普工").build()))
        .containsExactlyInAnyOrder(
            "missing-employer",
            "missing-headcount",
            "missing-content",
            "missing-place",
            "missing-pay",
            "missing-validity");
  }

  @Test
  void check_completeAd_isSilent() {
    assertThat(LINT.check(complete().build(), TODAY)).isEmpty();
  }

  @Test
  void check_payBelowTheFloorOfThePlace_blocks() {
    assertThat(rules(complete().wage(Wage.of(new BigDecimal(17), WagePeriod.HOUR)).build()))
        .containsExactly("wage-floor");
    assertThat(rules(complete().wage(Wage.of(new BigDecimal(18), WagePeriod.HOUR)).build()))
        .isEmpty();
    assertThat(rules(complete().wage(Wage.of(new BigDecimal(140), WagePeriod.DAY)).build()))
        .containsExactly("wage-floor");
    assertThat(rules(complete().wage(Wage.of(new BigDecimal(1700), WagePeriod.MONTH)).build()))
        .containsExactly("wage-floor");
    assertThat(
            LINT.check(
                complete().wage(Wage.of(new BigDecimal(17), WagePeriod.HOUR)).build(),
                LocalDate.of(2024, 1, 31)))
        .as("before the first row")
        .isEmpty();
  }

  @Test
  void check_partTimeThatIsNone_isNamed() {
    Job.Builder hourly =
        complete()
            .employmentType(EmploymentType.HOURLY)
            .wage(Wage.of(new BigDecimal(20), WagePeriod.HOUR));
    assertThat(rules(hourly.settlement(SettlementCycle.MONTHLY).build()))
        .containsExactlyInAnyOrder("part-time-hours", "part-time-settlement");
    Job lawful =
        hourly
            .settlement(SettlementCycle.WEEKLY)
            .shifts(List.of(new Shift(TODAY.plusDays(1), LocalTime.of(8, 0), LocalTime.of(12, 0))))
            .build();
    assertThat(rules(lawful)).isEmpty();
    Job sevenDays =
        lawful.toBuilder()
            .shifts(List.of())
            .weekly(
                List.of(
                    new WeeklyPattern(
                        Set.of(DayOfWeek.values()),
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        Optional.empty(),
                        Optional.empty())))
            .build();
    assertThat(rules(sevenDays)).containsExactly("part-time-hours");
  }

  @Test
  void check_dispatchWithoutAnEnd_isForReview() {
    Job.Builder dispatch = complete().employmentType(EmploymentType.DISPATCH).shifts(List.of());
    assertThat(rules(dispatch.weekly(List.of(weekly(Optional.empty()))).build()))
        .containsExactly("dispatch-length");
    assertThat(rules(dispatch.weekly(List.of(weekly(Optional.of(TODAY.plusMonths(7))))).build()))
        .containsExactly("dispatch-length");
    assertThat(rules(dispatch.weekly(List.of(weekly(Optional.of(TODAY.plusMonths(5))))).build()))
        .isEmpty();
  }

  @Test
  void check_childrenAskedForInTheForm_blocks() {
    Job job =
        complete()
            .requires(new Requirements(List.of(), List.of(), Optional.empty(), Optional.of(15)))
            .build();
    assertThat(rules(job)).containsExactly("form-under-age");
  }

  private static WeeklyPattern weekly(Optional<LocalDate> until) {
    return new WeeklyPattern(
        Set.of(DayOfWeek.MONDAY),
        LocalTime.of(8, 0),
        LocalTime.of(16, 0),
        Optional.of(TODAY),
        until);
  }

  private static Set<String> rules(Job job) {
    return LINT.check(job, TODAY).stream().map(Finding::rule).collect(Collectors.toSet());
  }

  private static Job.Builder complete() {
    return Job.builder("J1", "装卸工")
        .description("卸货、码垛，自备手套")
        .employer(EmployerRef.named("葛店物流"))
        .headcount(5)
        .location(Location.at(new GeoPoint(30.53, 114.7), "420704"))
        .wage(Wage.of(new BigDecimal(220), WagePeriod.DAY))
        .shifts(List.of(new Shift(TODAY.plusDays(1), LocalTime.of(8, 0), LocalTime.of(16, 0))))
        .validUntil(Instant.parse("2026-11-25T00:00:00Z"));
  }

  @Test
  void flags_whatAPersonHasToLookAt_withADigestOfTheWords() {
    List<Finding> findings = check("搬运工", "限男性，交押金200元。30-50岁");
    Flags flags = JobLint.flags(findings);

    assertThat(flags.rules()).containsExactly("fee", "sex-only");
    assertThat(flags.isUnlawful()).isTrue();
    assertThat(JobLint.flags(check("搬运工", "能吃苦。限男性，交押金200元")).digest())
        .as("the same words elsewhere")
        .isEqualTo(flags.digest());
    assertThat(JobLint.flags(check("搬运工", "限女性，交押金200元")).digest()).isNotEqualTo(flags.digest());
    assertThat(JobLint.flags(check("搬运工", "30-50岁"))).isEqualTo(Flags.NONE);
    assertThat(JobLint.flags(check("兼职", "在家兼职轻松赚钱")).isUnlawful()).isFalse();
  }

  private static List<Finding> check(String title, String description) {
    return LINT.check(Job.builder("J1", title).description(description).build(), TODAY);
  }
}
