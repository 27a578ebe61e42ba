package io.yizhan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * What the engine is asked.
 *
 * @param text must match, and scores; empty for every document, which then scores 0
 * @param conditions must hold
 * @param dimensions facets; at most {@value #MOST_DIMENSIONS}
 * @param rings a facet of distances, counted
 * @param preferences add to the score
 * @param order of the hits
 * @param after the key of the last hit already seen
 * @param spread how many hits of one group there may be; empty for any number
 * @param size hits wanted, at least 0
 * @param countTo so many documents are counted exactly, at least 0: once they are found, and no
 *     dimension or ring is counted, what cannot enter the page may be passed over, and the total is
 *     no more than there are; {@link #ALL} counts every one
 */
public record Question(
    Optional<Query> text,
    List<Condition> conditions,
    List<Dimension> dimensions,
    Optional<Rings> rings,
    List<Preference> preferences,
    Order order,
    Optional<RankKey> after,
    Optional<Spread> spread,
    int size,
    long countTo) {

  /** Counts every document that is found. */
  public static final long ALL = Long.MAX_VALUE;

  /** Most facets of one question. */
  public static final int MOST_DIMENSIONS = 32;

  /** Takes its own copies; refuses too many dimensions, two of one key, a negative size. */
  public Question {
    conditions = List.copyOf(conditions);
    dimensions = List.copyOf(dimensions);
    preferences = List.copyOf(preferences);
    if (dimensions.size() > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "dimensions must be <= " + MOST_DIMENSIONS + "; got: " + dimensions.size());
    }
    if (dimensions.stream().map(Dimension::key).distinct().count() < dimensions.size()) {
      throw new IllegalArgumentException("dimensions must differ in key; got: " + dimensions);
    }
    if (size < 0) {
      throw new IllegalArgumentException("size must be >= 0; got: " + size);
    }
    if (countTo < 0) {
      throw new IllegalArgumentException("countTo must be >= 0; got: " + countTo);
    }
  }

  /** How many documents have to be counted: all of them where each counts for a facet. */
  long enough() {
    return rings.isPresent() || dimensions.stream().anyMatch(Dimension::counted) ? ALL : countTo;
  }

  /** The same question with no group that is held back and nothing to count. */
  Question unlimited(Spread limit) {
    Spread free = new Spread(limit.field(), Integer.MAX_VALUE, limit.exempt(), limit.behind());
    List<Condition> withRing = new ArrayList<>(conditions);
    rings.flatMap(Rings::condition).ifPresent(withRing::add);
    return new Question(
        text,
        withRing,
        dimensions.stream().map(Dimension::uncounted).toList(),
        Optional.empty(),
        preferences,
        order,
        after,
        Optional.of(free),
        size,
        0);
  }
}
