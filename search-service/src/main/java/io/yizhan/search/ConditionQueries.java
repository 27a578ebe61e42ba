package io.yizhan.search;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.SchedulePoints;
import io.yizhan.understanding.Condition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries of what a text asks for. What the form may leave out and the ad's text say, 日结 or 长期, is
 * looked for in both. Immutable.
 */
final class ConditionQueries {

  private final TextReader texts;

  /** Queries that find words as this reader does. */
  ConditionQueries(TextReader texts) {
    this.texts = texts;
  }

  /** The jobs that a search keeps for a condition. */
  Query filter(Condition condition, LocalDate today) {
    return switch (condition) {
      case Condition.InDayParts parts -> orTimesUnknown(meets(parts, today));
      case Condition.Not(Condition refused) -> allBut(meets(refused, today));
      case Condition.NotCalled(String words, Optional<String> code) -> {
        List<Query> called = new ArrayList<>();
        called.add(texts.saying(words, JobFields.TITLE));
        code.ifPresent(refused -> called.add(term(JobFields.OCCUPATION, refused)));
        yield allBut(any(called));
      }
      case Condition.Within _,
          Condition.InRegions _,
          Condition.Named _,
          Condition.AtTimes _,
          Condition.PaidAtLeast _,
          Condition.Settled _,
          Condition.OfType _ ->
          meets(condition, today);
    };
  }

  /** The jobs of which it is known that they meet a condition. */
  Query meets(Condition condition, LocalDate today) {
    return switch (condition) {
      case Condition.Within within -> within(within);
      case Condition.InRegions(var codes) ->
          any(codes.stream().sorted().map(code -> term(JobFields.REGION, code)).toList());
      case Condition.Named(var words, Condition place) -> {
        List<Query> ways = new ArrayList<>();
        ways.add(meets(place, today));
        words.stream().sorted().map(texts::saying).forEach(ways::add);
        yield any(ways);
      }
      case Condition.AtTimes times -> atTimes(times, today);
      case Condition.InDayParts(var parts) ->
          any(parts.stream().sorted().map(ConditionQueries::part).toList());
      case Condition.PaidAtLeast(double yuan, var period) ->
          JobQueryBuilder.atLeast(new PayFloor(yuan, period)).proposal().orElseThrow();
      case Condition.Settled(var cycles) -> {
        List<Query> ways = new ArrayList<>();
        for (SettlementCycle cycle : cycles.stream().sorted().toList()) {
          ways.add(term(JobFields.SETTLEMENT, cycle.name()));
          ways.add(texts.saying(cycle.label()));
        }
        yield any(ways);
      }
      case Condition.OfType(var types) -> {
        List<Query> ways = new ArrayList<>();
        for (EmploymentType type : types.stream().sorted().toList()) {
          ways.add(term(JobFields.EMPLOYMENT_TYPE, type.name()));
          ways.add(texts.saying(type.label()));
        }
        yield any(ways);
      }
      case Condition.Not _, Condition.NotCalled _ -> filter(condition, today);
    };
  }

  private static Query within(Condition.Within within) {
    List<Query> ways = new ArrayList<>();
    ways.add(
        LatLonPoint.newDistanceQuery(
            JobFields.LOCATION,
            within.center().lat(),
            within.center().lon(),
            within.radiusMeters()));
    within.region().ifPresent(code -> ways.add(term(JobFields.REGION, code)));
    return any(ways);
  }

  /** One piece of work meets the days and the hours; 周末 begins today at the earliest. */
  private static Query atTimes(Condition.AtTimes times, LocalDate today) {
    List<Query> ways = new ArrayList<>();
    for (HourSpan hours : times.hours()) {
      days(times, Optional.of(hours.start()), Optional.of(hours.end()), today, ways);
    }
    if (times.hours().isEmpty()) {
      days(times, times.from(), times.until(), today, ways);
    }
    return any(ways);
  }

  private static void days(
      Condition.AtTimes times,
      Optional<LocalTime> from,
      Optional<LocalTime> to,
      LocalDate today,
      Collection<Query> ways) {
    for (LocalDate date : times.dates()) {
      ways.add(SchedulePoints.within(Optional.of(date), from, to).query());
    }
    for (DayOfWeek weekday : times.weekdays().stream().sorted().toList()) {
      ways.add(
          SchedulePoints.within(
                  Optional.of(today), Optional.empty(), Optional.of(weekday), from, to)
              .query());
    }
    times
        .period()
        .ifPresent(
            span ->
                ways.add(
                    SchedulePoints.within(span.from(), span.until(), Optional.empty(), from, to)
                        .query()));
    if (!times.hasDays()) {
      ways.add(SchedulePoints.within(Optional.empty(), from, to).query());
    }
  }

  /** Work inside the hours that people mean by the word; our own estimate. */
  private static Query part(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON -> hours(5, 13);
      case NOON -> hours(10, 16);
      case AFTERNOON -> hours(12, 19);
      case EVENING -> hours(16, 2);
      case DAYTIME -> hours(6, 20);
      case NIGHT ->
          any(List.of(SchedulePoints.passingMidnight().query(), hours(22, 9), hours(0, 8)));
      case HALF_DAY -> any(List.of(hours(5, 13), hours(12, 19)));
    };
  }

  private static Query hours(int from, int to) {
    return SchedulePoints.within(
            Optional.empty(), Optional.of(LocalTime.of(from, 0)), Optional.of(LocalTime.of(to, 0)))
        .query();
  }

  private static Query orTimesUnknown(Query query) {
    return any(List.of(query, allBut(SchedulePoints.known().query())));
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Query any(Collection<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
