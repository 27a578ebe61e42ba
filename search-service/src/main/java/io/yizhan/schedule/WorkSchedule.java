package io.yizhan.schedule;

import io.yizhan.engine.Condition;
import io.yizhan.engine.SetCondition;
import io.yizhan.engine.SetCounts;
import io.yizhan.extraction.DayPart;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkPiece;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/**
 * The work of jobs, as of one day. Work that begins before today counts only for a day that is
 * chosen by name. Immutable; safe for any thread.
 */
public final class WorkSchedule {

  private final Horizon horizon;

  private WorkSchedule(Horizon horizon) {
    this.horizon = horizon;
  }

  /** Work as of a day, that of the request's clock. */
  public static WorkSchedule at(LocalDate today) {
    return new WorkSchedule(new Horizon(today));
  }

  /** What a choice asks of the set {@link JobFields#SCHEDULE}; empty when it asks for nothing. */
  public Optional<SetCondition> chosen(ScheduleChoice choice) {
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    WorkTest test = new WorkTest(horizon, choice);
    return Optional.of(
        new SetCondition.AnyPassing(work -> test.holds(WorkBits.of(work, horizon), work)));
  }

  /** The same as a condition. */
  public Optional<Condition> condition(ScheduleChoice choice) {
    return chosen(choice)
        .map(chosen -> new Condition.OnSet(JobFields.SCHEDULE, chosen, Optional.empty()));
  }

  /** No work still to come belongs to any of some parts; unknown times pass. */
  public Condition noneIn(Set<DayPart> parts) {
    return new Condition.Not(coming(work -> belongs(parts, work)));
  }

  /** There is work still to come, and every piece of it belongs to one of some parts. */
  public Condition onlyIn(Set<DayPart> parts) {
    return new Condition.All(
        List.of(
            coming(work -> belongs(parts, work)),
            new Condition.Not(coming(work -> !belongs(parts, work)))));
  }

  /**
   * The counts of each facet under what is chosen of the others.
   *
   * @param counted sets of {@link JobFields#SCHEDULE} under every condition but the choice
   * @param memory what was read of them before
   */
  public Map<ScheduleFacet, Map<String, Long>> counts(
      SetCounts counted, ScheduleChoice choice, ScheduleMemory memory) {
    DayBits.Reader bits =
        memory
            .of(counted.field(), horizon.today(), work -> WorkBits.of(work, horizon))
            .of(counted.values());
    WorkTest test = new WorkTest(horizon, choice);
    BitCounts counts = new BitCounts();
    counted.forEachNumber(
        (set, documents) -> {
          long any = 0;
          for (int member : counted.values().members(set)) {
            any |= test.counted(bits.of(member), counted.values().value(member));
          }
          counts.add(any, documents);
        });
    long[] byBit = counts.byBit();
    Map<ScheduleFacet, Map<String, Long>> byFacet = new EnumMap<>(ScheduleFacet.class);
    Map<String, Long> dates =
        new LinkedHashMap<>(
            BitCounts.named(byBit, 0, Horizon.DAYS, place -> horizon.day(place).toString()));
    for (LocalDate other : horizon.others(choice.dates())) {
      dates.put(other.toString(), on(other, counted, bits, test));
    }
    byFacet.put(ScheduleFacet.DATE, dates);
    byFacet.put(
        ScheduleFacet.WEEKDAY,
        BitCounts.named(byBit, WorkBits.WEEKDAY, Horizon.WEEKDAYS, Horizon::weekday));
    byFacet.put(
        ScheduleFacet.DAY_PART,
        BitCounts.named(byBit, WorkBits.PART, Horizon.PARTS, Horizon::part));
    byFacet.put(
        ScheduleFacet.SHIFT_LENGTH,
        BitCounts.named(
            byBit,
            WorkBits.LENGTH,
            WorkBits.LENGTHS_IN_ORDER.size(),
            place -> WorkBits.LENGTHS_IN_ORDER.get(place).name()));
    return byFacet;
  }

  /** How many have work on a day that is not counted by bits. */
  private static long on(LocalDate day, SetCounts counted, DayBits.Reader bits, WorkTest test) {
    long[] sum = new long[1];
    counted.forEachNumber(
        (set, documents) -> {
          for (int member : counted.values().members(set)) {
            BytesRef work = counted.values().value(member);
            if (test.holdsButDate(bits.of(member), work) && WorkPiece.of(work).isOn(day)) {
              sum[0] += documents;
              return;
            }
          }
        });
    return sum[0];
  }

  private Condition coming(Predicate<WorkPiece> test) {
    long today = horizon.today().toEpochDay();
    return new Condition.OnSet(
        JobFields.SCHEDULE,
        new SetCondition.AnyPassing(
            work -> {
              WorkPiece piece = WorkPiece.of(work);
              return piece.next(today).isPresent() && test.test(piece);
            }),
        Optional.empty());
  }

  private static boolean belongs(Set<DayPart> parts, WorkPiece work) {
    return parts.stream().anyMatch(part -> DayPartHours.holds(part, work));
  }
}
