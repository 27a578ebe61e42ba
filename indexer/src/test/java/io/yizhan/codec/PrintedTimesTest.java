package io.yizhan.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PrintedTimesTest {

  private static final long FIRST = OffsetDateTime.parse("1900-01-01T00:00Z").toEpochSecond();
  private static final long LAST = OffsetDateTime.parse("9999-12-31T23:59:59Z").toEpochSecond();
  private static final long DAY = 24 * 3_600;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  @Property
  void instant_anyMoment_isPrintedAsTheFormatterDoes(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long number,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    for (int fraction : new int[] {0, nanos}) {
      Instant moment = Instant.ofEpochSecond(FIRST + number % (LAST + DAY - FIRST), fraction);
      String expected =
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(RecordCodec.ZONE).format(moment);
      assertThat(PrintedTimes.instant(moment)).isEqualTo(expected);
      assertThat(OffsetDateTime.parse(expected).toInstant()).isEqualTo(moment);
    }
  }

  @Property
  void local_anyTime_isPrintedAsTheFormatterDoes(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long number) {
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(FIRST + number % (LAST + DAY - FIRST), 0, ZoneOffset.UTC);
    assertThat(PrintedTimes.local(local)).isEqualTo(LOCAL.format(local));
  }

  @Test
  void instant_ofShanghaisSummers_hasTheirOffset() {
    assertThat(PrintedTimes.instant(Instant.parse("1988-07-01T00:00:00Z")))
        .isEqualTo("1988-07-01T09:00:00+09:00");
  }
}
