package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobsTest {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,}");

  /** Whom an ad must not turn away, and words that stand for it. */
  private static final List<String> BANNED =
      List.of(
          "限男", "限女", "男", "女", "周岁以下", "岁以下", "岁以内", "岁之间", "形象", "气质", "身高", "本地人", "外地人", "籍",
          "民族", "婚", "已育", "阿姨", "大姐", "小伙", "美女", "帅哥", "体检", "视力", "纹身", "押金100");

  private static List<Job> jobs = List.of();

  @BeforeAll
  static void makeJobs() {
    jobs = Districts.many().jobs().toList();
  }

  @Test
  void jobs_descriptions_areNearlyAllDifferent() {
    assertThat(jobs.stream().map(Job::description).distinct().count())
        .isGreaterThan(jobs.size() * 98L / 100);
    assertThat(jobs.stream().map(Job::title).distinct().count())
        .isGreaterThan(jobs.size() * 40L / 100);
  }

  @Test
  void jobs_texts_holdNoPhoneNumber() {
    assertThat(jobs)
        .allSatisfy(job -> assertThat(DIGITS.matcher(text(job)).find()).as(text(job)).isFalse());
  }

  @Test
  void jobs_texts_turnNobodyAway() {
    for (Job job : jobs) {
      // 婚宴 and 婚礼 are feasts one cooks for; they ask nothing of anybody.
      String text = text(job).replace("婚宴", "").replace("婚礼", "").replace("婚庆", "");
      assertThat(BANNED).as(text).noneMatch(text::contains);
    }
  }

  @Test
  void jobs_textsNamingDailySettlement_areSettledDaily() {
    for (Job job : jobs) {
      if (text(job).contains("日结") || text(job).contains("当天结")) {
        assertThat(job.settlement().orElse(SettlementCycle.DAILY))
            .as(text(job))
            .isEqualTo(SettlementCycle.DAILY);
      }
      if (text(job).contains("周结") || text(job).contains("一周一结")) {
        assertThat(job.settlement().orElse(SettlementCycle.WEEKLY))
            .as(text(job))
            .isEqualTo(SettlementCycle.WEEKLY);
      }
      if (text(job).contains("月结")) {
        assertThat(job.settlement().orElse(SettlementCycle.MONTHLY))
            .as(text(job))
            .isEqualTo(SettlementCycle.MONTHLY);
      }
    }
  }

  @Test
  void jobs_textsNamingPay_nameThatOfTheForm() {
    Map<Pattern, String> spoken = new HashMap<>();
    String amount = "([0-9.]+)(?:-([0-9.]+))?";
    spoken.put(Pattern.compile("日薪" + amount + "元"), "DAY");
    spoken.put(Pattern.compile(amount + "元?一天"), "DAY");
    spoken.put(Pattern.compile(amount + "元/天"), "DAY");
    spoken.put(Pattern.compile("时薪" + amount + "元"), "HOUR");
    spoken.put(Pattern.compile(amount + "[元块]一小时"), "HOUR");
    spoken.put(Pattern.compile("月薪" + amount + "元"), "MONTH");
    spoken.put(Pattern.compile(amount + "元/月"), "MONTH");
    int compared = 0;
    for (Job job : jobs) {
      for (Map.Entry<Pattern, String> each : spoken.entrySet()) {
        var found = each.getKey().matcher(text(job));
        if (found.find() && job.wage().period().isPresent()) {
          String high = found.group(2) == null ? found.group(1) : found.group(2);
          assertThat(job.wage().period().get().name()).as(text(job)).isEqualTo(each.getValue());
          assertThat(job.wage().minYuan().orElseThrow()).as(text(job)).hasToString(found.group(1));
          assertThat(job.wage().maxYuan().orElseThrow()).as(text(job)).hasToString(high);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(2_000);
  }

  @Test
  void jobs_textsNamingLodging_giveABed() {
    for (Job job : jobs) {
      if (job.description().contains("吃住") || job.description().contains("宿舍，")) {
        assertThat(job.lodging().orElse(job.benefits().isEmpty())).as(text(job)).isTrue();
      }
    }
  }

  @Test
  void jobs_textsNamingTheNextDayOfTheClock_passMidnight() {
    for (Job job : jobs) {
      if (text(job).contains("次日") || text(job).contains("第二天早上")) {
        assertThat(job.shifts()).as(text(job)).allMatch(Shift::passesMidnight);
        assertThat(job.weekly())
            .as(text(job))
            .allMatch(pattern -> !pattern.end().isAfter(pattern.start()));
      }
    }
  }

  @Test
  void jobs_textsNamingYears_askForThem() {
    Pattern years = Pattern.compile("(?:做过|要有|熟手，)([0-9])年以上");
    for (Job job : jobs) {
      var found = years.matcher(text(job));
      if (found.find()) {
        assertThat(job.requires().minYears().orElseThrow()).hasToString(found.group(1));
      }
    }
  }

  @Test
  void jobs_certificatesRequired_areNamedWheneverTheTextIsNotBrief() {
    assertThat(share(job -> job.requires().certificates().stream().allMatch(text(job)::contains)))
        .isGreaterThan(95);
  }

  @Test
  void jobs_forms_leaveAFieldEmptyThatTheTextSays() {
    assertThat(
            share(
                job ->
                    job.occupation().isEmpty()
                        || job.employmentType().isEmpty()
                        || job.settlement().isEmpty()
                        || job.headcount().isEmpty()))
        .isBetween(5, 13);
    assertThat(jobs.stream().filter(job -> job.employmentType().isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            job ->
                assertThat(text(job))
                    .containsPattern(
                        "临时工|零工|做一天|时工|按小时|季节|一季|旺季|派遣|包工|" + "活包|按量|计件|多少算多少|长期|长做|稳定"));
  }

  @Test
  void jobs_trades_followTheirWeights() {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> weights = new HashMap<>();
    for (Trade trade : Trades.load().all()) {
      names.put(trade.name(), trade.code());
      weights.merge(trade.code(), trade.weight(), Integer::sum);
    }
    int sum = weights.values().stream().mapToInt(weight -> weight).sum();
    Map<String, Long> counts =
        jobs.stream()
            .flatMap(job -> job.occupation().stream())
            .map(occupation -> names.getOrDefault(occupation, occupation))
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    long total = counts.values().stream().mapToLong(count -> count).sum();

    assertThat(counts.keySet()).isEqualTo(weights.keySet());
    weights.forEach(
        (code, weight) -> {
          double expected = (double) weight * total / sum;
          assertThat((double) counts.getOrDefault(code, 0L))
              .as(code)
              .isBetween(expected - 5 * Math.sqrt(expected), expected + 5 * Math.sqrt(expected));
        });
  }

  @Test
  void jobs_ages_areLegal() {
    assertThat(jobs)
        .allSatisfy(job -> assertThat(job.requires().minAge().orElse(18)).isEqualTo(18));
  }

  @Test
  void jobs_publication_liesInTheLastTwentyDays() {
    Instant tomorrow = Districts.TODAY.plusDays(1).atStartOfDay(RecordCodec.ZONE).toInstant();
    Instant nine = Districts.TODAY.atTime(9, 0).atZone(RecordCodec.ZONE).toInstant();
    Instant oldest = Districts.TODAY.minusDays(20).atStartOfDay(RecordCodec.ZONE).toInstant();

    assertThat(jobs)
        .allSatisfy(
            job -> {
              assertThat(job.postedAt().orElseThrow()).isBetween(oldest, nine);
              assertThat(job.validUntil().orElseThrow()).isAfter(job.postedAt().orElseThrow());
            });
    assertThat(share(job -> job.validUntil().orElseThrow().isBefore(nine))).isBetween(2, 8);
    assertThat(share(job -> job.validUntil().orElseThrow().isBefore(tomorrow))).isBetween(2, 9);
  }

  @Test
  void jobs_shifts_lieAroundToday() {
    assertThat(jobs.stream().flatMap(job -> job.shifts().stream()))
        .isNotEmpty()
        .allSatisfy(
            shift ->
                assertThat(shift.date())
                    .isBetween(Districts.TODAY.minusDays(2), Districts.TODAY.plusDays(23)));
    assertThat(share(job -> job.shifts().stream().anyMatch(Shift::passesMidnight)))
        .isBetween(1, 15);
  }

  @Test
  void jobs_longTermWork_isWeekly() {
    assertThat(
            jobs.stream()
                .filter(job -> job.employmentType().equals(Optional.of(EmploymentType.LONG_TERM))))
        .allSatisfy(job -> assertThat(job.shifts()).isEmpty());
    assertThat(share(job -> !job.weekly().isEmpty())).isBetween(30, 70);
  }

  @Test
  void jobs_places_agreeWithTheirCounty() {
    Outlines outlines = Outlines.load();
    for (Job job : jobs) {
      GeoPoint point = job.location().point().orElseThrow();
      String region = job.location().region().orElseThrow();
      assertThat(outlines.mayContain(region.substring(0, 6), point)).as(text(job)).isTrue();
      assertThat(job.location().address().orElseThrow()).isNotBlank();
    }
  }

  @Test
  void jobs_employers_areThoseOfTheDistrict() {
    Map<String, String> names =
        Districts.many()
            .employers()
            .collect(Collectors.toMap(employer -> employer.id(), employer -> employer.name()));
    Set<String> hiring = new HashSet<>();
    for (Job job : jobs) {
      job.employer()
          .ifPresent(
              employer -> {
                String id = employer.id().orElseThrow();
                assertThat(names).containsEntry(id, employer.name());
                hiring.add(id);
              });
    }
    assertThat(hiring).hasSizeGreaterThan(500);
    assertThat(share(job -> job.employer().isEmpty())).isBetween(4, 12);
  }

  @Test
  void jobs_withoutEmployers_standAlone() {
    var district = SyntheticDistrict.of(new DistrictSize(200, 0, 0, 0), 1, Districts.TODAY);

    assertThat(district.jobs())
        .hasSize(200)
        .allSatisfy(
            job -> {
              assertThat(job.employer().map(EmployerRef::name)).isEmpty();
              assertThat(job.station()).isEmpty();
            });
  }

  private static int share(Predicate<Job> test) {
    return (int) (jobs.stream().filter(test).count() * 100 / jobs.size());
  }

  private static String text(Job job) {
    return Stream.of(job.title(), job.description()).collect(Collectors.joining(" ‖ "));
  }
}
