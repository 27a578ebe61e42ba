package io.yizhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoPoint;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedShiftTest {

  private static final GeoPoint HERE = new GeoPoint(30.5, 114.8);

  /**
   * A degree of latitude is a little less than 111.2 km: this is just under 10 km, half an hour of
   * way.
   */
  private static final GeoPoint TEN_KM = new GeoPoint(30.5 + 10 / 111.2, 114.8);

  @ParameterizedTest
  @CsvSource({
    "12:00, 13:00, false, true",
    "16:59, 18:00, false, true",
    "17:00, 18:00, false, false",
    "17:29, 18:00, true, true",
    "17:30, 18:00, true, false",
    "05:00, 08:00, false, false",
    "05:00, 07:31, true, true",
    "05:00, 07:30, true, false",
    "05:00, 20:00, false, true",
  })
  void clashesWith_eightToFive(String from, String until, boolean far, boolean clashes) {
    AcceptedShift day = shift("08:00", "17:00", Optional.of(HERE));
    AcceptedShift other = shift(from, until, Optional.of(far ? TEN_KM : HERE));
    assertThat(other.clashesWith(day)).isEqualTo(clashes);
    assertThat(day.clashesWith(other)).isEqualTo(clashes);
  }

  @ParameterizedTest
  @CsvSource({"17:00, false", "16:59, true"})
  void clashesWith_unknownPlace_asksForNoWay(String from, boolean clashes) {
    AcceptedShift day = shift("08:00", "17:00", Optional.of(HERE));
    assertThat(shift(from, "18:00", Optional.empty()).clashesWith(day)).isEqualTo(clashes);
  }

  private static AcceptedShift shift(String from, String until, Optional<GeoPoint> place) {
    return new AcceptedShift(
        "J",
        LocalDateTime.parse("2030-11-26T" + from),
        LocalDateTime.parse("2030-11-26T" + until),
        place);
  }
}
