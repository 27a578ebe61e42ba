package io.yizhan.engine;

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
    int size) {

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
  }

  /** The same question with no group that is held back and nothing to count. */
  Question unlimited(Spread limit) {
    Spread free = new Spread(limit.field(), Integer.MAX_VALUE, limit.exempt(), limit.behind());
    return new Question(
        text,
        conditions,
        dimensions.stream().map(Dimension::uncounted).toList(),
        rings,
        preferences,
        order,
        after,
        Optional.of(free),
        size);
  }
}
