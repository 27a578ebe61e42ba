package io.yizhan.search;

import io.yizhan.geo.GeoPoint;
import io.yizhan.understanding.JobCondition;
import io.yizhan.understanding.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request with its text understood.
 *
 * @param request as it came
 * @param understood what its text means; empty without a text
 * @param conditions those of the text that hold, some perhaps relaxed
 * @param words the text that is left to search for; empty when there is none
 * @param asOf the clock that days and freshness are counted with: that of the first page
 */
record TypedQuestion(
    JobSearchRequest request,
    Optional<Understanding> understood,
    List<JobCondition> conditions,
    Optional<TextQuery> words,
    Instant asOf) {

  /** Where days begin and end. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Copies the list. */
  TypedQuestion {
    conditions = List.copyOf(conditions);
  }

  /** The same question under other conditions. */
  TypedQuestion withConditions(List<JobCondition> others) {
    return new TypedQuestion(request, understood, others, words, asOf);
  }

  /** The same question for other words. */
  TypedQuestion withWords(TextQuery others) {
    return new TypedQuestion(request, understood, conditions, Optional.of(others), asOf);
  }

  /** The same question, asked at a moment. */
  TypedQuestion at(Instant now) {
    return new TypedQuestion(
        request.toBuilder().now(now).build(), understood, conditions, words, asOf);
  }

  /** The same question with no facet to count. */
  TypedQuestion uncounted() {
    return new TypedQuestion(
        request.counting(Set.of(), request.totalUpTo()), understood, conditions, words, asOf);
  }

  /** The day on which it is asked. */
  LocalDate today() {
    return LocalDate.ofInstant(asOf, ZONE);
  }

  /** Where nearness is measured from: the place given, else the one the text is around. */
  Optional<GeoPoint> near() {
    return request.near().or(this::namedCenter);
  }

  private Optional<GeoPoint> namedCenter() {
    return understood.stream()
        .flatMap(read -> read.conditions().stream())
        .flatMap(
            condition ->
                condition instanceof JobCondition.Within within
                    ? Optional.of(within.center()).stream()
                    : Optional.<GeoPoint>empty().stream())
        .findFirst();
  }
}
