package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void hourSpan_pastMidnight_endsOnTheNextDay() {
    HourSpan night = new HourSpan(LocalTime.of(22, 0), LocalTime.of(6, 0));
    assertThat(night.length()).isEqualTo(Duration.ofHours(8));
    assertThat(night.on(DAY).passesMidnight()).isTrue();
    HourSpan whole = new HourSpan(LocalTime.NOON, LocalTime.NOON);
    assertThat(whole.length()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void dateRange_ends_areCounted() {
    assertThat(DateRange.of(DAY, DAY.plusDays(2)).days()).contains(3L);
    assertThat(new DateRange(Optional.of(DAY), Optional.empty()).days()).isEmpty();
  }

  @Test
  void dateRange_withoutEndsOrOutOfOrder_isRefused() {
    assertThatThrownBy(() -> new DateRange(Optional.empty(), Optional.empty()))
        .hasMessage("a range must have an end");
    assertThatThrownBy(() -> DateRange.of(DAY, DAY.minusDays(1)))
        .hasMessage("from must be <= until; got: 2026-11-25 > 2026-11-24");
  }

  @Test
  void headcount_nobodyOrOutOfOrder_isRefused() {
    assertThat(Headcount.of(3)).isEqualTo(new Headcount(3, Optional.of(3)));
    assertThatThrownBy(() -> Headcount.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Headcount(5, Optional.of(3)))
        .hasMessage("headcount must be 1 <= least <= most; got: 5..Optional[3]");
  }

  @Test
  void slotSpan_empty_isRefused() {
    assertThatThrownBy(() -> new SlotSpan(2, 2, Slot.WAGE))
        .hasMessage("span must not be empty; got: 2..2");
  }

  @Test
  void labels_areWhatAPersonReads() {
    assertThat(DayPart.NIGHT.label()).isEqualTo("夜里");
    assertThat(DayPart.HALF_DAY.label()).isEqualTo("半天");
  }
}
