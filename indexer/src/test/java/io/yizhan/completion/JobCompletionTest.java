package io.yizhan.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JobCompletionTest {

  private static final JobCompletion COMPLETION = JobCompletion.of(Lexicon.load());
  private static final RecordCodec CODEC = RecordCodec.create();
  private static final Instant POSTED = Instant.parse("2026-11-24T00:00:00Z");
  private static final String TEXT = "明天早上7点到下午5点，招15人，220元/天，日结，包午餐";

  private static Job.Builder ad(String description) {
    return Job.builder("J1", "仓库装卸工").description(description).postedAt(POSTED);
  }

  private static Wage perDay(int yuan) {
    return Wage.of(BigDecimal.valueOf(yuan), WagePeriod.DAY);
  }

  @Test
  void complete_formLeftOpen_isFilledAndMarked() {
    Job job = COMPLETION.complete(ad(TEXT).build());
    assertThat(job.occupation()).contains("装卸搬运工");
    assertThat(job.wage()).isEqualTo(perDay(220));
    assertThat(job.settlement()).contains(SettlementCycle.DAILY);
    assertThat(job.headcount()).contains(15);
    assertThat(job.benefits()).containsExactly("包午餐");
    assertThat(job.shifts()).containsExactly(tomorrow());
    assertThat(job.extracted())
        .containsExactly(
            AdField.OCCUPATION,
            AdField.WAGE_AMOUNT,
            AdField.WAGE_UNIT,
            AdField.SETTLEMENT,
            AdField.SHIFTS,
            AdField.HEADCOUNT,
            AdField.BENEFITS);
    assertThat(job.contradictions()).isEmpty();
  }

  @Test
  void complete_whatTheFormSays_staysAndIsNotMarked() {
    Job form = ad(TEXT).occupation("搬家工").headcount(3).wage(perDay(300)).build();
    Job job = COMPLETION.complete(form);
    assertThat(job.occupation()).contains("搬家工");
    assertThat(job.headcount()).contains(3);
    assertThat(job.wage()).isEqualTo(perDay(300));
    assertThat(job.extracted())
        .doesNotContain(AdField.OCCUPATION, AdField.HEADCOUNT, AdField.WAGE_AMOUNT);
    assertThat(job.contradictions())
        .containsExactly(
            new Contradiction(AdField.WAGE_AMOUNT, "300元/天", "220元/天"),
            new Contradiction(AdField.HEADCOUNT, "3人", "15人"));
  }

  @Test
  void complete_amountWithoutUnit_getsTheUnitAlone() {
    Wage amount =
        new Wage(
            Optional.of(BigDecimal.valueOf(220)),
            Optional.of(BigDecimal.valueOf(220)),
            Optional.empty());
    Job job = COMPLETION.complete(ad("一天220元").occupation("搬家工").wage(amount).build());
    assertThat(job.wage()).isEqualTo(perDay(220));
    assertThat(job.extracted()).containsExactly(AdField.WAGE_UNIT);
  }

  @Test
  void complete_tomorrowWithoutPostedAt_staysUnread() {
    Job undated = Job.builder("J1", "仓库装卸工").description(TEXT).build();
    Job job = COMPLETION.complete(undated);
    assertThat(job.shifts()).isEmpty();
    assertThat(job.headcount()).contains(15);
    assertThat(job.extracted()).doesNotContain(AdField.SHIFTS).contains(AdField.HEADCOUNT);
  }

  @Test
  void complete_wholeDateWithoutPostedAt_isRead() {
    Job undated = Job.builder("J1", "装卸工").description("2026年11月25日 7:00-17:00").build();
    assertThat(COMPLETION.complete(undated).shifts()).containsExactly(tomorrow());
  }

  @Test
  void complete_again_changesNothing() {
    Job once = COMPLETION.complete(ad(TEXT).build());
    assertThat(COMPLETION.complete(once)).isEqualTo(once);
    assertThat(COMPLETION.complete(once, once)).isEqualTo(once);
  }

  @Test
  void complete_sentBackWithAFilledFieldChanged_takesItAsTheForms() {
    Job former = COMPLETION.complete(ad(TEXT).build());
    Job given = former.toBuilder().headcount(20).build();
    for (Job job : List.of(COMPLETION.complete(given, former), COMPLETION.complete(given))) {
      assertThat(job.headcount()).contains(20);
      assertThat(job.extracted()).doesNotContain(AdField.HEADCOUNT).contains(AdField.WAGE_UNIT);
      assertThat(job.contradictions())
          .containsExactly(new Contradiction(AdField.HEADCOUNT, "20人", "15人"));
    }
  }

  @Test
  void complete_sentBackWithAnotherText_isReadAnew() {
    Job former = COMPLETION.complete(ad(TEXT).build());
    Job given = former.toBuilder().description("25元/小时，招8人").build();
    Job job = COMPLETION.complete(given, former);
    assertThat(job.wage()).isEqualTo(Wage.of(BigDecimal.valueOf(25), WagePeriod.HOUR));
    assertThat(job.headcount()).contains(8);
    assertThat(job.settlement()).isEmpty();
    assertThat(job.shifts()).isEmpty();
    assertThat(job.contradictions()).isEmpty();
  }

  @Test
  void complete_sentBackWithoutAMark_takesTheValueAsTheForms() {
    Job former = COMPLETION.complete(ad(TEXT).build());
    Job given = former.toBuilder().extracted(Set.of()).build();
    Job job = COMPLETION.complete(given, former);
    assertThat(job.form()).isEqualTo(former.form());
    assertThat(job.extracted()).isEmpty();
  }

  @Test
  void complete_markOfAFieldTheTextDoesNotSay_isDropped() {
    Job given = ad("").headcount(7).extracted(Set.of(AdField.HEADCOUNT)).build();
    Job job = COMPLETION.complete(given);
    assertThat(job.headcount()).contains(7);
    assertThat(job.extracted()).doesNotContain(AdField.HEADCOUNT);
  }

  @Test
  void complete_contradictionsThatAreGiven_areNotTaken() {
    Job given =
        ad("").contradictions(List.of(new Contradiction(AdField.HEADCOUNT, "1人", "2人"))).build();
    assertThat(COMPLETION.complete(given).contradictions()).isEmpty();
  }

  @Test
  void complete_fractionsOfAFen_areRounded() {
    assertThat(COMPLETION.complete(ad("计件0.125元/件").build()).wage().maxYuan())
        .contains(new BigDecimal("0.13"));
  }

  @Property(tries = 500)
  void complete_anyAd_survivesTheRecordFormatAndCompletingAgain(@ForAll("ads") Job given) {
    Job job = COMPLETION.complete(given);
    Job read = (Job) CODEC.decode(RecordKind.JOB, CODEC.encode(job)).record();
    assertThat(read).isEqualTo(job);
    assertThat(COMPLETION.complete(read)).isEqualTo(job);
    assertThat(COMPLETION.complete(read, job)).isEqualTo(job);
  }

  @Provide
  Arbitrary<Job> ads() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "招15人",
                "3-5名",
                "220元/天",
                "一天两百五",
                "0.125元/件",
                "月薪5000",
                "25元/小时",
                "日结",
                "月结",
                "明天",
                "12月1号到10号",
                "2026年11月25日",
                "9999年12月31日",
                "7:00-17:00",
                "每周二四六",
                "每天",
                "晚上10点到早上6点",
                "包吃住",
                "不包吃",
                "长期",
                "小时工",
                "厨师",
                "，",
                "\n",
                "13800138000"),
            Arbitraries.strings().ofMaxLength(5));
    Arbitrary<String> texts =
        pieces.list().ofMaxSize(12).map(words -> String.join("", words).replace('\0', ' '));
    Arbitrary<Optional<Instant>> posted = Arbitraries.of(POSTED).optional();
    return texts.flatMap(
        text ->
            posted.map(
                at -> {
                  Job.Builder job = Job.builder("J1", "装卸工").description(text);
                  at.ifPresent(job::postedAt);
                  return job.build();
                }));
  }

  private static Shift tomorrow() {
    return new Shift(LocalDate.of(2026, 11, 25), LocalTime.of(7, 0), LocalTime.of(17, 0));
  }
}
