package io.yizhan.schedule;

import io.yizhan.columns.ValueSets;
import io.yizhan.engine.Condition;
import io.yizhan.engine.SetCondition;
import io.yizhan.engine.SetCounts;
import io.yizhan.extraction.DayPart;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkPiece;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * The work of jobs, as of one day. Work that begins before today counts only for a day that is
 * chosen by name. Immutable; safe for any thread.
 */
public final class WorkSchedule {

  private final Horizon horizon;
  private final ScheduleMemory memory;

  private WorkSchedule(Horizon horizon, ScheduleMemory memory) {
    this.horizon = horizon;
    this.memory = memory;
  }

  /**
   * Work as of a day, that of the request's clock.
   *
   * @param memory what was read before
   */
  public static WorkSchedule at(LocalDate today, ScheduleMemory memory) {
    return new WorkSchedule(new Horizon(today), memory);
  }

  /** What a choice asks of the set {@link JobFields#SCHEDULE}; empty when it asks for nothing. */
  public Optional<SetCondition> chosen(ScheduleChoice choice) {
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    WorkTest test = new WorkTest(horizon, choice);
    return Optional.of(any(test::holds));
  }

  /** The same as a condition. */
  public Optional<Condition> condition(ScheduleChoice choice) {
    return chosen(choice)
        .map(chosen -> new Condition.OnSet(JobFields.SCHEDULE, chosen, Optional.empty()));
  }

  /** No work still to come belongs to any of some parts; unknown times pass. */
  public Condition noneIn(Set<DayPart> parts) {
    return new Condition.Not(coming(new PartTest(parts)::holds));
  }

  /** There is work still to come, and every piece of it belongs to one of some parts. */
  public Condition onlyIn(Set<DayPart> parts) {
    PartTest test = new PartTest(parts);
    return new Condition.All(
        List.of(
            coming(test::holds),
            new Condition.Not(coming((bits, work) -> !test.holds(bits, work)))));
  }

  /**
   * The counts of each facet under what is chosen of the others.
   *
   * @param counted sets of {@link JobFields#SCHEDULE} under every condition but the choice
   */
  public Map<ScheduleFacet, Map<String, Long>> counts(SetCounts counted, ScheduleChoice choice) {
    DayBits.Reader bits = bits(counted.field(), counted.values());
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

  /** A test of one piece of work, by its bits and as it stands. */
  @FunctionalInterface
  private interface PieceTest {
    boolean holds(long bits, BytesRef work);
  }

  private DayBits.Reader bits(ValueSets field, ValueSets.View values) {
    return memory.of(field, values, horizon.today(), work -> WorkBits.of(work, horizon));
  }

  private SetCondition any(PieceTest test) {
    return new SetCondition.AnyRemembered(
        (field, values) -> {
          DayBits.Reader bits = bits(field, values);
          return work -> test.holds(bits.of(work), values.value(work));
        });
  }

  private Condition coming(PieceTest test) {
    return new Condition.OnSet(
        JobFields.SCHEDULE,
        any((bits, work) -> (bits & WorkBits.COMES) != 0 && test.holds(bits, work)),
        Optional.empty());
  }
}
