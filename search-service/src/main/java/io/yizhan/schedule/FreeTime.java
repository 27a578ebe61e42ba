package io.yizhan.schedule;

import io.yizhan.columns.ValueSets;
import io.yizhan.engine.SetCondition;
import io.yizhan.engine.SetCounts;
import io.yizhan.schema.WorkerFields;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * The free time of workers, as of one day. A worker is free in a part of a day who is so for 4
 * hours on end inside its hours, beginning on that day; free on a day who is so in one of its
 * parts; free on a weekday who is so on one of the two that the next 14 days hold. Immutable; safe
 * for any thread.
 */
public final class FreeTime {

  private final Horizon horizon;
  private final ScheduleMemory memory;

  private FreeTime(Horizon horizon, ScheduleMemory memory) {
    this.horizon = horizon;
    this.memory = memory;
  }

  /**
   * Free time as of a day, that of the request's clock.
   *
   * @param memory what was read before
   */
  public static FreeTime at(LocalDate today, ScheduleMemory memory) {
    return new FreeTime(new Horizon(today), memory);
  }

  /**
   * What a choice asks of {@link WorkerFields#AVAILABILITY}; empty when it asks for nothing. The
   * first search of a day takes some microseconds for each different availability, later ones some
   * nanoseconds, but for days outside of the 14.
   */
  public Optional<SetCondition> chosen(ScheduleChoice choice) {
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    FreeTest test = new FreeTest(horizon, choice);
    List<LocalDate> others = horizon.others(choice.dates());
    boolean onlyOthers = others.size() == choice.dates().size() && !others.isEmpty();
    return Optional.of(
        new SetCondition.AnyRemembered(
            (field, values) -> {
              DayBits.Reader days = days(field, values);
              return availability ->
                  (!onlyOthers && test.holds(days.of(availability)))
                      || (!others.isEmpty() && isOn(others, values.value(availability), test));
            }));
  }

  /**
   * The counts of each facet under what is chosen of the others.
   *
   * @param counted sets of {@link WorkerFields#AVAILABILITY} under every condition but the choice
   */
  public Map<ScheduleFacet, Map<String, Long>> counts(SetCounts counted, ScheduleChoice choice) {
    DayBits.Reader days = days(counted.field(), counted.values());
    FreeTest test = new FreeTest(horizon, choice);
    Map<LocalDate, Long> others = new LinkedHashMap<>();
    horizon.others(choice.dates()).forEach(day -> others.put(day, 0L));
    BitCounts free = new BitCounts();
    BitCounts counts = new BitCounts();
    counted.forEachNumber(
        (set, documents) -> {
          for (int member : counted.values().members(set)) {
            if (others.isEmpty()) {
              free.add(days.of(member), documents);
            } else {
              BytesRef availability = counted.values().value(member);
              long bits = test.counted(days.of(member));
              counts.add(bits | others(availability, documents, test, others), documents);
            }
          }
        });
    free.forEach((bits, documents) -> counts.add(test.counted(bits), documents));
    return named(counts.byBit(), others);
  }

  private DayBits.Reader days(ValueSets field, ValueSets.View values) {
    return memory.of(field, values, horizon.today(), value -> FreeDays.of(value, horizon));
  }

  private static boolean isOn(List<LocalDate> others, BytesRef availability, FreeTest test) {
    return others.stream().anyMatch(day -> test.holds(day, FreeDays.of(availability, day)));
  }

  /** Counts the chosen days outside of the horizon; the bits that they are counted under. */
  private static long others(
      BytesRef availability, long documents, FreeTest test, Map<LocalDate, Long> others) {
    long counted = 0;
    for (Map.Entry<LocalDate, Long> other : others.entrySet()) {
      LocalDate day = other.getKey();
      int free = FreeDays.of(availability, day);
      counted |= test.counted(day, free);
      if (test.holds(day, free)) {
        other.setValue(other.getValue() + documents);
      }
    }
    return counted;
  }

  private Map<ScheduleFacet, Map<String, Long>> named(long[] byBit, Map<LocalDate, Long> others) {
    Map<String, Long> dates =
        new LinkedHashMap<>(
            BitCounts.named(byBit, 0, Horizon.DAYS, place -> horizon.day(place).toString()));
    others.forEach((day, documents) -> dates.put(day.toString(), documents));
    Map<ScheduleFacet, Map<String, Long>> byFacet = new EnumMap<>(ScheduleFacet.class);
    byFacet.put(ScheduleFacet.DATE, dates);
    byFacet.put(
        ScheduleFacet.WEEKDAY,
        BitCounts.named(byBit, FreeTest.WEEKDAY, Horizon.WEEKDAYS, Horizon::weekday));
    byFacet.put(
        ScheduleFacet.DAY_PART,
        BitCounts.named(byBit, FreeTest.PART, Horizon.PARTS, Horizon::part));
    return byFacet;
  }
}
