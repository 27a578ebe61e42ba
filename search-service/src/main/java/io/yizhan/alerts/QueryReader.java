package io.yizhan.alerts;

import java.util.Optional;

/**
 * Reads the query string of a saved search.
 *
 * @param <R> what it asks
 */
@FunctionalInterface
public interface QueryReader<R> {

  /** The search it stands for; empty when it can be read no longer, as after a change of names. */
  Optional<R> read(String query);
}
