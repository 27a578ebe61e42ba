package io.yizhan.evaluation;

import java.time.LocalDate;

/**
 * One thing an asker wants of a record, decided on what is true of it and never on text, so that
 * the judging favours no engine.
 *
 * @param <T> the kind of record
 */
interface Criterion<T> {

  /** Whether a record meets it. */
  boolean holds(T truth, LocalDate today);
}
