package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.engine.SetCondition;
import io.yizhan.extraction.HourSpan;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schedule.WorkSchedule;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.SchedulePoints;
import io.yizhan.schema.ScheduleWindow;
import io.yizhan.understanding.JobCondition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a text asks of a job, as conditions of the engine. What the form may leave out and the ad's
 * text say, 日结 or 长期, is looked for in both. Immutable.
 */
final class AskedConditions {

  private final TextReader texts;
  private final ScheduleMemory memory;

  /** Conditions that find words as this reader does, and remember what they read of schedules. */
  AskedConditions(TextReader texts, ScheduleMemory memory) {
    this.texts = texts;
    this.memory = memory;
  }

  /** The jobs that a search keeps for a condition. */
  Condition filter(JobCondition condition, LocalDate today) {
    return switch (condition) {
      case JobCondition.InDayParts parts ->
          new Condition.Any(
              List.of(
                  meets(parts, today), new Condition.Not(works(List.of(SchedulePoints.known())))));
      case JobCondition.Not(JobCondition.InDayParts(var refused)) ->
          WorkSchedule.at(today, memory).noneIn(refused);
      case JobCondition.Not(JobCondition refused) -> new Condition.Not(meets(refused, today));
      case JobCondition.NotCalled(String words, Optional<String> code) -> {
        List<Condition> called = new ArrayList<>();
        called.add(new Condition.Matches(texts.saying(words, JobFields.TITLE)));
        code.ifPresent(refused -> called.add(has(JobFields.OCCUPATION, Set.of(refused))));
        yield new Condition.Not(new Condition.Any(called));
      }
      case JobCondition.Within _,
          JobCondition.InRegions _,
          JobCondition.Named _,
          JobCondition.AtTimes _,
          JobCondition.PaidAtLeast _,
          JobCondition.Settled _,
          JobCondition.OfType _ ->
          meets(condition, today);
    };
  }

  /** The jobs of which it is known that they meet a condition. */
  Condition meets(JobCondition condition, LocalDate today) {
    return switch (condition) {
      case JobCondition.Within within -> within(within);
      case JobCondition.InRegions(var codes) -> has(JobFields.REGION, codes);
      case JobCondition.Named(var words, JobCondition place) ->
          new Condition.Any(
              Stream.concat(
                      Stream.of(meets(place, today)),
                      words.stream().sorted().map(texts::saying).map(Condition.Matches::new))
                  .toList());
      case JobCondition.AtTimes times -> works(windows(times, today));
      case JobCondition.InDayParts(var parts) ->
          works(
              parts.stream()
                  .sorted()
                  .flatMap(part -> DayPartHours.windows(part).stream())
                  .toList());
      case JobCondition.PaidAtLeast(double yuan, var period) ->
          JobQueryBuilder.atLeast(new PayFloor(yuan, period));
      case JobCondition.Settled(var cycles) ->
          hasOrSays(
              JobFields.SETTLEMENT,
              cycles.stream().map(Enum::name).collect(Collectors.toSet()),
              cycles.stream().sorted().map(cycle -> cycle.label()));
      case JobCondition.OfType(var types) ->
          hasOrSays(
              JobFields.EMPLOYMENT_TYPE,
              types.stream().map(Enum::name).collect(Collectors.toSet()),
              types.stream().sorted().map(type -> type.label()));
      case JobCondition.Not _, JobCondition.NotCalled _ -> filter(condition, today);
    };
  }

  /** Has one of some values in a field of sets. */
  static Condition has(String field, Set<String> values) {
    Set<BytesRef> terms = values.stream().map(BytesRef::new).collect(Collectors.toSet());
    return new Condition.OnSet(
        field, new SetCondition.AnyOf(terms), Optional.of(new TermInSetQuery(field, terms)));
  }

  /** Has a piece of work inside one of some windows. */
  static Condition works(Collection<ScheduleWindow> windows) {
    List<ScheduleWindow> any = List.copyOf(windows);
    return new Condition.OnSet(
        JobFields.SCHEDULE,
        new SetCondition.AnyPassing(work -> any.stream().anyMatch(window -> window.holds(work))),
        Optional.empty());
  }

  private Condition hasOrSays(String field, Set<String> values, Stream<String> labels) {
    return new Condition.Any(
        Stream.concat(
                Stream.of(has(field, values)),
                labels.map(texts::saying).map(Condition.Matches::new))
            .toList());
  }

  private static Condition within(JobCondition.Within within) {
    Condition circle =
        new Condition.Within(JobFields.LOCATION, within.center(), within.radiusMeters());
    return within
        .region()
        .<Condition>map(
            code -> new Condition.Any(List.of(circle, has(JobFields.REGION, Set.of(code)))))
        .orElse(circle);
  }

  /** One piece of work meets the days and the hours; 周末 begins today at the earliest. */
  private static List<ScheduleWindow> windows(JobCondition.AtTimes times, LocalDate today) {
    if (times.hours().isEmpty()) {
      return windows(times, times.from(), times.until(), today);
    }
    List<ScheduleWindow> windows = new ArrayList<>();
    for (HourSpan hours : times.hours()) {
      windows.addAll(windows(times, Optional.of(hours.start()), Optional.of(hours.end()), today));
    }
    return windows;
  }

  private static List<ScheduleWindow> windows(
      JobCondition.AtTimes times,
      Optional<LocalTime> from,
      Optional<LocalTime> to,
      LocalDate today) {
    List<ScheduleWindow> windows = new ArrayList<>();
    for (LocalDate date : times.dates()) {
      windows.add(SchedulePoints.within(Optional.of(date), from, to));
    }
    for (DayOfWeek weekday : times.weekdays()) {
      windows.add(
          SchedulePoints.within(
              Optional.of(today), Optional.empty(), Optional.of(weekday), from, to));
    }
    times
        .period()
        .ifPresent(
            span ->
                windows.add(
                    SchedulePoints.within(span.from(), span.until(), Optional.empty(), from, to)));
    if (!times.hasDays()) {
      windows.add(SchedulePoints.within(Optional.empty(), from, to));
    }
    return windows;
  }
}
