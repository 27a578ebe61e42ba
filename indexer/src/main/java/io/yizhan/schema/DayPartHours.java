package io.yizhan.schema;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.HourSpan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours that people mean by a part of the day, our own estimate: the one place that says when
 * work belongs to 早上, 白天, 晚上 or 夜里. Work belongs to a part when it lies wholly inside its hours;
 * whatever goes on after midnight is night work too. It may belong to several parts (07:00–12:00 is
 * 早上 and 白天) or to none (14:00–23:00). Stateless.
 */
public final class DayPartHours {

  /** The parts that are counted, in the order of the day. */
  public static final List<DayPart> COUNTED =
      List.of(DayPart.MORNING, DayPart.DAYTIME, DayPart.EVENING, DayPart.NIGHT);

  private static final Map<DayPart, int[][]> MINUTES = minutes();

  private DayPartHours() {}

  /** The hours of a part, those of 半天 being its first half. */
  public static HourSpan hours(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON, HALF_DAY -> span(5, 13);
      case NOON -> span(10, 16);
      case AFTERNOON -> span(12, 19);
      case EVENING -> span(16, 2);
      case DAYTIME -> span(6, 20);
      case NIGHT -> span(22, 9);
    };
  }

  /** Windows that hold the work of a part, any of them. */
  public static List<ScheduleWindow> windows(DayPart part) {
    List<ScheduleWindow> windows = new ArrayList<>();
    if (part == DayPart.NIGHT) {
      windows.add(SchedulePoints.passingMidnight());
    }
    spans(part).forEach(hours -> windows.add(inside(hours)));
    return windows;
  }

  /** Whether a piece of work belongs to a part: the same without the index. */
  public static boolean holds(DayPart part, WorkPiece piece) {
    if (part == DayPart.NIGHT && piece.end() > SchedulePoints.MINUTES_PER_DAY) {
      return true;
    }
    for (int[] minutes : MINUTES.getOrDefault(part, new int[0][])) {
      if (piece.start() >= minutes[0] && piece.end() <= minutes[1]) {
        return true;
      }
    }
    return false;
  }

  private static List<HourSpan> spans(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON, NOON, AFTERNOON, EVENING, DAYTIME -> List.of(hours(part));
      case NIGHT -> List.of(hours(part), span(0, 8));
      case HALF_DAY -> List.of(hours(part), hours(DayPart.AFTERNOON));
    };
  }

  private static Map<DayPart, int[][]> minutes() {
    Map<DayPart, int[][]> minutes = new EnumMap<>(DayPart.class);
    for (DayPart part : DayPart.values()) {
      minutes.put(
          part,
          spans(part).stream()
              .map(
                  hours ->
                      new int[] {
                        SchedulePoints.minute(hours.start()),
                        SchedulePoints.endMinute(hours.start(), hours.end())
                      })
              .toArray(int[][]::new));
    }
    return minutes;
  }

  private static ScheduleWindow inside(HourSpan hours) {
    return SchedulePoints.within(
        Optional.empty(), Optional.of(hours.start()), Optional.of(hours.end()));
  }

  private static HourSpan span(int from, int to) {
    return new HourSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
