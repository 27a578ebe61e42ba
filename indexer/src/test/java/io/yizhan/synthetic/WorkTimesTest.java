package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkTimesTest {

  private static final List<Trade> TRADES = Trades.load().all();

  @Test
  void roll_daily_isOneToFourDaysInARow() {
    assertThat(times("装卸工", EmploymentType.DAILY))
        .allSatisfy(
            times -> {
              assertThat(times.weekly()).isEmpty();
              List<LocalDate> dates = times.shifts().stream().map(Shift::date).toList();
              assertThat(dates).hasSizeBetween(1, 4);
              for (int i = 1; i < dates.size(); i++) {
                assertThat(dates.get(i)).isEqualTo(dates.get(i - 1).plusDays(1));
              }
            });
  }

  @Test
  void roll_hourly_keepsToShortHoursWhereThereAreAny() {
    assertThat(times("钟点工", EmploymentType.HOURLY))
        .allSatisfy(times -> assertThat(times.hours().orElseThrow().length()).isLessThan(8));
  }

  @Test
  void roll_longTerm_isWeeklyWithoutEnd() {
    assertThat(times("普工", EmploymentType.LONG_TERM))
        .allSatisfy(
            times -> {
              assertThat(times.shifts()).isEmpty();
              assertThat(times.weekly()).hasSize(1);
              assertThat(times.weekly().getFirst().until()).isEmpty();
            });
  }

  @Test
  void roll_seasonal_endsAfterItBegins() {
    assertThat(times("果蔬采摘工", EmploymentType.SEASONAL))
        .allSatisfy(
            times ->
                assertThat(times.weekly().getFirst().until().orElseThrow())
                    .isAfter(times.weekly().getFirst().from().orElseThrow()));
  }

  @Test
  void roll_tradeWithoutHours_isOpen() {
    assertThat(times("月嫂", EmploymentType.LONG_TERM))
        .allSatisfy(
            times -> {
              assertThat(times.hours()).isEmpty();
              assertThat(times.night()).isFalse();
            });
  }

  @Test
  void publication_anyTimes_precedesItsEnd() {
    for (EmploymentType type : EmploymentType.values()) {
      for (long i = 0; i < 200; i++) {
        Dice dice = Dice.of(8, type.name().length(), i);
        WorkTimes times = WorkTimes.roll(trade("分拣员"), type, Districts.TODAY, dice);
        LocalDate posted = Publication.rollDay(times, Districts.TODAY, dice);
        Publication published = Publication.roll(posted, times, Districts.TODAY, dice);

        assertThat(published.validUntil()).isAfter(published.postedAt());
        assertThat(posted).isBetween(Districts.TODAY.minusDays(19), Districts.TODAY);
      }
    }
  }

  private static Stream<WorkTimes> times(String trade, EmploymentType type) {
    return LongStream.range(0, 200)
        .mapToObj(i -> WorkTimes.roll(trade(trade), type, Districts.TODAY, Dice.of(8, 1, i)));
  }

  private static Trade trade(String name) {
    return TRADES.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
