package io.yizhan.alerts;

import io.yizhan.search.ReadClause;
import io.yizhan.search.RecordProbe;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.StandingSearch.Clause;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The distinct clauses of all saved searches, numbered. A million searches have some thousand: 日结
 * is asked for by half of them and decided once for each record. What a clause means is read once a
 * day, for the dates in it move. One thread.
 *
 * @param <R> what is asked
 */
final class Clauses<R extends SearchRequest<?, R>> {

  private static final byte UNDECIDED = 0;
  private static final byte HOLDS = 1;
  private static final byte FAILS = 2;

  private final Map<R, Integer> numbers = new HashMap<>();
  private final List<R> requests = new ArrayList<>();
  private final List<Optional<ReadClause>> read = new ArrayList<>();
  private LocalDate readOn = LocalDate.MIN;
  private byte[] decided = new byte[64];
  private int asked;

  /** The number of a clause, a new one when it is the first of its kind. */
  int number(Clause<R> clause) {
    Integer known = numbers.putIfAbsent(clause.request(), requests.size());
    if (known == null) {
      requests.add(clause.request());
      read.add(Optional.empty());
      return requests.size() - 1;
    }
    return known;
  }

  int size() {
    return requests.size();
  }

  /** Forgets what was decided, and on another day what was read: another record comes. */
  void forget(RecordProbe<R> probe) {
    if (!readOn.equals(probe.today())) {
      Collections.fill(read, Optional.empty());
      readOn = probe.today();
    }
    if (decided.length < requests.size()) {
      decided = new byte[requests.size() + (requests.size() >> 1)];
    } else {
      Arrays.fill(decided, UNDECIDED);
    }
    asked = 0;
  }

  /** Whether a clause is known to fail already. */
  boolean failed(int clause) {
    return decided[clause] == FAILS;
  }

  /** Whether a clause holds of the record; asked of the probe once. */
  boolean holds(int clause, RecordProbe<R> probe) throws IOException {
    if (decided[clause] == UNDECIDED) {
      asked++;
      decided[clause] = probe.answers(read(clause, probe)) ? HOLDS : FAILS;
    }
    return decided[clause] == HOLDS;
  }

  private ReadClause read(int clause, RecordProbe<R> probe) {
    return read.get(clause)
        .orElseGet(
            () -> {
              ReadClause fresh = probe.read(requests.get(clause));
              if (fresh.isForTheDay()) {
                read.set(clause, Optional.of(fresh));
              }
              return fresh;
            });
  }

  /** How many clauses the probe was asked since {@link #forget}. */
  int asked() {
    return asked;
  }
}
