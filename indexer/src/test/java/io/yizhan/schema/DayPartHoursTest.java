package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.Shift;
import io.yizhan.model.Job;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartHoursTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "07:00, 12:00, MORNING DAYTIME",
    "08:00, 17:00, DAYTIME",
    "18:00, 22:00, EVENING",
    "18:00, 01:00, EVENING NIGHT",
    "18:00, 00:00, EVENING",
    "20:00, 08:00, NIGHT",
    "22:00, 06:00, NIGHT",
    "00:00, 08:00, NIGHT",
    "14:00, 23:00, ''",
    "08:00, 20:00, DAYTIME",
    "08:00, 20:01, ''",
  })
  void holds_hoursOfWork_areOfTheseParts(LocalTime start, LocalTime end, String parts) {
    WorkPiece piece = WorkPiece.of(packed(start, end));
    assertThat(DayPartHours.COUNTED.stream().filter(part -> DayPartHours.holds(part, piece)))
        .extracting(DayPart::name)
        .containsExactlyElementsOf(
            parts.isEmpty() ? List.of() : Arrays.asList(parts.split(" ", -1)));
  }

  @Test
  void holds_anyHours_agreesWithTheWindows() {
    for (int start = 0; start < 48; start++) {
      for (int end = 0; end < 48; end++) {
        BytesRef packed = packed(half(start), half(end));
        for (DayPart part : DayPart.values()) {
          assertThat(DayPartHours.holds(part, WorkPiece.of(packed)))
              .as("%s %s %s", part, half(start), half(end))
              .isEqualTo(
                  DayPartHours.windows(part).stream().anyMatch(window -> window.holds(packed)));
        }
      }
    }
  }

  private static LocalTime half(int halfHours) {
    return LocalTime.of(halfHours / 2, halfHours % 2 * 30);
  }

  private static BytesRef packed(LocalTime start, LocalTime end) {
    Job job = Job.builder("J", "招人").shifts(List.of(new Shift(DAY, start, end))).build();
    return SchedulePoints.of(job).getFirst();
  }
}
