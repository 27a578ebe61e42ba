package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.lexicon.Lexicon;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdReaderTest {

  private static final Instant POSTED = Instant.parse("2026-11-24T00:00:00Z");
  private static final AdReader READER = new AdReader(Extractor.of(Lexicon.load()));

  @Test
  void read_emptyForm_everythingComesFromTheText() {
    AdReading reading =
        READER.read("仓库急招装卸工", "25号早上7点到下午5点，招15人，220元/天，日结，包午餐，零工", AdForm.EMPTY, POSTED);
    AdForm form = reading.completed();
    assertThat(form.occupation()).contains("4-02-05-01");
    assertThat(form.wage()).isEqualTo(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY));
    assertThat(form.settlement()).contains(SettlementCycle.DAILY);
    assertThat(form.employmentType()).contains(EmploymentType.DAILY);
    assertThat(form.shifts())
        .containsExactly(
            new Shift(LocalDate.of(2026, 11, 25), LocalTime.of(7, 0), LocalTime.of(17, 0)));
    assertThat(form.headcount()).contains(15);
    assertThat(form.benefits()).containsExactly("包午餐");
    assertThat(reading.extracted())
        .containsExactlyInAnyOrder(
            AdField.OCCUPATION,
            AdField.WAGE_AMOUNT,
            AdField.WAGE_UNIT,
            AdField.SETTLEMENT,
            AdField.EMPLOYMENT_TYPE,
            AdField.SHIFTS,
            AdField.HEADCOUNT,
            AdField.BENEFITS);
    assertThat(reading.contradictions()).isEmpty();
  }

  @Test
  void read_amountWithoutUnit_unitComesFromTheText() {
    AdReading reading = READER.read("装卸工", "一天220元", AdForm.EMPTY.withWage(amount(220)), POSTED);
    assertThat(reading.completed().wage())
        .isEqualTo(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY));
    assertThat(reading.extracted()).contains(AdField.WAGE_UNIT).doesNotContain(AdField.WAGE_AMOUNT);
  }

  @Test
  void read_amountWithoutUnitAndOtherAmountInText_staysWithoutUnit() {
    AdReading reading = READER.read("装卸工", "一天300元", AdForm.EMPTY.withWage(amount(220)), POSTED);
    assertThat(reading.completed().wage()).isEqualTo(amount(220));
    assertThat(reading.contradictions()).isEmpty();
  }

  @Test
  void read_sameAmountPerDayInText_contradictsPerHourInForm() {
    AdForm form = AdForm.EMPTY.withWage(Wage.of(BigDecimal.valueOf(100), WagePeriod.HOUR));
    AdReading reading = READER.read("导游副班", "天天日结，100元/天，包中晚餐。主班170元/天，周末350元/天", form, POSTED);
    assertThat(reading.completed().wage()).isEqualTo(form.wage());
    assertThat(reading.contradictions())
        .containsExactly(new Contradiction(AdField.WAGE_UNIT, "100元/小时", "100元/天"));
  }

  @Test
  void read_otherAmountOfTheSameUnit_contradicts() {
    AdForm form = AdForm.EMPTY.withWage(Wage.of(BigDecimal.valueOf(300), WagePeriod.DAY));
    assertThat(READER.read("搬运工", "200元/天", form, POSTED).contradictions())
        .containsExactly(new Contradiction(AdField.WAGE_AMOUNT, "300元/天", "200元/天"));
  }

  @Test
  void read_anotherUnitAndAmount_isNoContradiction() {
    AdForm form = AdForm.EMPTY.withWage(Wage.of(BigDecimal.valueOf(5000), WagePeriod.MONTH));
    assertThat(READER.read("普工", "22元/小时", form, POSTED).contradictions()).isEmpty();
  }

  @Test
  void read_formConfirmedByOneOfSeveralRates_isNoContradiction() {
    AdForm form = AdForm.EMPTY.withWage(Wage.of(BigDecimal.valueOf(200), WagePeriod.DAY));
    assertThat(READER.read("普工", "200元/天，夜里240元/天", form, POSTED).contradictions()).isEmpty();
  }

  @Test
  void read_otherHeadcountSettlementTypeAndBenefit_contradict() {
    AdForm form =
        new AdForm(
            Optional.of("4-02-05-01"),
            Wage.UNKNOWN,
            Optional.of(SettlementCycle.MONTHLY),
            Optional.of(EmploymentType.LONG_TERM),
            List.of(),
            List.of(),
            Optional.of(3),
            List.of("管吃管住"));
    AdReading reading = READER.read("装卸", "招5人，日结，零工，不包吃住", form, POSTED);
    assertThat(reading.completed()).isEqualTo(form);
    assertThat(reading.extracted()).isEmpty();
    assertThat(reading.contradictions())
        .containsExactly(
            new Contradiction(AdField.SETTLEMENT, "月结", "日结"),
            new Contradiction(AdField.EMPLOYMENT_TYPE, "长期", "零工"),
            new Contradiction(AdField.HEADCOUNT, "3人", "5人"),
            new Contradiction(AdField.BENEFITS, "管吃管住", "不包吃住"));
  }

  @Test
  void read_otherHoursOnTheSameDay_contradict() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    AdForm form =
        new AdForm(
            Optional.empty(),
            Wage.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            List.of(new Shift(day, LocalTime.of(8, 0), LocalTime.of(17, 0))),
            List.of(),
            Optional.empty(),
            List.of());
    AdReading reading = READER.read("搬家", "11月25日 9:00-18:00", form, POSTED);
    assertThat(reading.completed().shifts()).isEqualTo(form.shifts());
    assertThat(reading.contradictions())
        .containsExactly(new Contradiction(AdField.SHIFTS, "08:00-17:00", "9:00-18:00"));
  }

  @Test
  void read_weekdaysWithHours_fillWeekly() {
    AdReading reading = READER.read("文员", "周一到周五 9:00-17:00", AdForm.EMPTY, POSTED);
    assertThat(reading.completed().weekly())
        .containsExactly(
            new WeeklyPattern(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                Optional.empty(),
                Optional.empty()));
    assertThat(reading.extracted()).contains(AdField.WEEKLY);
  }

  @Test
  void read_titleNamesOneTradeAndTextMore_titleWins() {
    AdForm form = READER.read("招洗碗工", "协助厨师和服务员", AdForm.EMPTY, POSTED).completed();
    assertThat(form.occupation())
        .isEqualTo(READER.read("洗碗工", "", AdForm.EMPTY, POSTED).completed().occupation());
  }

  @Test
  void read_severalTradesOrARangeOfPeople_areLeftOpen() {
    AdForm form = READER.read("招厨师、电工", "3-5名", AdForm.EMPTY, POSTED).completed();
    assertThat(form.occupation()).isEmpty();
    assertThat(form.headcount()).isEmpty();
  }

  @Test
  void read_formSaysAUnitAlone_takesTheAmountOfThatUnitOnly() {
    AdForm form =
        AdForm.EMPTY.withWage(
            new Wage(Optional.empty(), Optional.empty(), Optional.of(WagePeriod.DAY)));
    AdReading same = READER.read("装卸工", "220元/天", form, POSTED);
    assertThat(same.completed().wage()).isEqualTo(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY));
    assertThat(same.extracted()).contains(AdField.WAGE_AMOUNT).doesNotContain(AdField.WAGE_UNIT);
    AdReading other = READER.read("装卸工", "25元/小时", form, POSTED);
    assertThat(other.completed().wage()).isEqualTo(form.wage());
    assertThat(other.extracted()).doesNotContain(AdField.WAGE_AMOUNT);
  }

  @Test
  void readUndated_dayThatDependsOnThePosting_isLeftOut() {
    AdReading reading = READER.readUndated("装卸工", "明天7点到17点，招3人", AdForm.EMPTY);
    assertThat(reading.completed().shifts()).isEmpty();
    assertThat(reading.extracted()).contains(AdField.HEADCOUNT).doesNotContain(AdField.SHIFTS);
  }

  @Test
  void readUndated_dayWithItsYearOrWeekdays_isRead() {
    assertThat(
            READER.readUndated("装卸工", "2026年11月25日 7:00-17:00", AdForm.EMPTY).completed().shifts())
        .containsExactly(
            new Shift(LocalDate.of(2026, 11, 25), LocalTime.of(7, 0), LocalTime.of(17, 0)));
    assertThat(READER.readUndated("文员", "周一到周五 9:00-17:00", AdForm.EMPTY).extracted())
        .contains(AdField.WEEKLY);
  }

  @Test
  void readUndated_contradictionOnADayOfUnknownYear_isLeftOut() {
    Shift own = new Shift(LocalDate.of(1998, 11, 25), LocalTime.of(8, 0), LocalTime.of(17, 0));
    AdForm form = AdForm.EMPTY.withTimes(List.of(own), List.of());
    AdReading reading = READER.readUndated("搬家", "11月25日 9:00-18:00", form);
    assertThat(reading.completed().shifts()).containsExactly(own);
    assertThat(reading.contradictions()).isEmpty();
  }

  @Test
  void read_naturesAndSettlementsThatGoTogether_areNoContradiction() {
    AdForm form =
        new AdForm(
            Optional.of("4-02-05-01"),
            Wage.UNKNOWN,
            Optional.of(SettlementCycle.DAILY),
            Optional.of(EmploymentType.HOURLY),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of("双休"));
    AdReading reading = READER.read("临时工", "散场就结，长期招人，做五休二，非双休", form, POSTED);
    assertThat(reading.contradictions()).isEmpty();
  }

  @Test
  void read_tradeThatTheTextAsksFor_isFilledAndOneThatItNamesIsNot() {
    assertThat(READER.read("急招人手", "招装卸工，工资好说", AdForm.EMPTY, POSTED).completed().occupation())
        .contains("4-02-05-01");
    assertThat(READER.read("急招人手", "15个装卸工", AdForm.EMPTY, POSTED).completed().occupation())
        .contains("4-02-05-01");
    assertThat(READER.read("商务助理", "负责与装卸工沟通", AdForm.EMPTY, POSTED).completed().occupation())
        .isEmpty();
  }

  @Test
  void read_basePayAllowanceAndBoast_doNotContradict() {
    AdForm form =
        AdForm.EMPTY.withWage(
            Wage.between(BigDecimal.valueOf(6000), BigDecimal.valueOf(8000), WagePeriod.MONTH));
    for (String text :
        List.of(
            "基本工资（5000元/月）+提成",
            "设员工全勤奖每月100元",
            "公司食堂吃饭100元/月",
            "通讯补贴根据级别划分（100元/月-200元/月）",
            "工龄工资第一年增加500元/月",
            "月薪过万",
            "月薪8020元")) {
      assertThat(READER.read("客服", text, form, POSTED).contradictions()).as(text).isEmpty();
    }
    assertThat(READER.read("客服", "月薪5500元/月", form, POSTED).contradictions())
        .containsExactly(new Contradiction(AdField.WAGE_AMOUNT, "6000-8000元/月", "月薪5500元/月"));
  }

  private static Wage amount(int yuan) {
    BigDecimal amount = BigDecimal.valueOf(yuan);
    return new Wage(Optional.of(amount), Optional.of(amount), Optional.empty());
  }
}
