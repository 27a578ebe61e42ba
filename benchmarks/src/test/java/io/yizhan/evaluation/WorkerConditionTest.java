package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Interval;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerConditionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trade=叉车工",
        "trade=月嫂,叉车工",
        "skill=叉车",
        "certificate=叉车证",
        "years=5",
        "region=420704",
        "near=30.39;114.89/1",
        // Tuesday nights, the morning after included; Thursday by an interval.
        "free=+0/22:00-23:00",
        "free=+0/22:00-06:00",
        "free=+2/08:00-17:00",
        "busy=+0/08:00-17:00",
        // Wednesday is off from its beginning, so Tuesday's night ends at midnight there.
        "busy=+7/22:00-06:00",
        "accepts=200/DAY",
        "type=DAILY",
        "settle=MONTHLY",
        "kept=12",
        "lodging=yes",
        "!skill=电焊",
      })
  void holds_ofThisWorker(String condition) {
    assertThat(holds(condition, worker())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trade=月嫂",
        "skill=电焊",
        // Expired the day before.
        "certificate=健康证",
        "years=6",
        "region=420703",
        "near=30.39;114.99/1",
        "free=+1/08:00-17:00",
        "free=+2/08:00-21:00",
        "free=+7/22:00-06:00",
        "accepts=179/DAY",
        "type=LONG_TERM",
        "kept=13",
        "!skill=叉车",
      })
  void holds_notOfThisWorker(String condition) {
    assertThat(holds(condition, worker())).isFalse();
  }

  @Test
  void holds_unknownAvailability_isNeitherFreeNorBusy() {
    Worker silent = Worker.builder("W2").build();

    assertThat(holds("free=+0/08:00-09:00", silent)).isFalse();
    assertThat(holds("busy=+0/08:00-09:00", silent)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age=40|unknown key of condition: age=40",
        "trade|condition must be KEY=VALUE; got: trade",
        "free=1/08:00-17:00|free must be +N/HH:MM-HH:MM; got: 1/08:00-17:00",
        "near=30;114|near must be LAT;LON/KM; got: 30;114",
      })
  void parse_otherForm_isRefused(String condition, String message) {
    assertThatThrownBy(() -> WorkerCondition.parseAll(condition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static boolean holds(String condition, Worker worker) {
    return WorkerCondition.parseAll(condition).getFirst().holds(worker, Truths.TODAY);
  }

  private static Worker worker() {
    return Worker.builder("W1")
        .occupations(List.of("叉车工"))
        .skills(List.of(new Skill("叉车", Optional.of(3))))
        .certificates(
            List.of(
                new Certificate("叉车证", Optional.of(Truths.TODAY)),
                new Certificate("健康证", Optional.of(Truths.TODAY.minusDays(1)))))
        .experienceYears(5)
        .wish(
            new Wish(
                Set.of(EmploymentType.DAILY),
                Set.of(),
                Wage.of(new BigDecimal("180"), WagePeriod.DAY),
                Optional.empty(),
                Optional.of(true)))
        .weekly(
            List.of(
                new WeeklyPattern(
                    Set.of(DayOfWeek.TUESDAY),
                    LocalTime.of(22, 0),
                    LocalTime.of(6, 0),
                    Optional.empty(),
                    Optional.empty())))
        .intervals(
            List.of(
                new Interval(
                    Truths.TODAY.plusDays(2).atTime(6, 0), Truths.TODAY.plusDays(2).atTime(20, 0))))
        .unavailable(List.of(Interval.wholeDay(Truths.TODAY.plusDays(8))))
        .location(Location.at(new GeoPoint(30.39, 114.89), "420704001"))
        .attendance(new Attendance(12, 0))
        .build();
  }
}
