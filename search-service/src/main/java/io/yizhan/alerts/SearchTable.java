package io.yizhan.alerts;

import io.yizhan.search.Circle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Saved searches, each a row of numbers that stand side by side: most candidates are decided by one
 * or two lines of the processor's cache, where a column for each number would be a miss each.
 *
 * <p>A row is named by where it begins. It holds how many clauses there are, their numbers, then
 * the circle (latitude, longitude, metres; not a number where there is none), the id, two ints
 * each, and the number of the owner. Rows of removed searches stay, marked, until the table is made
 * anew. One thread.
 */
final class SearchTable {

  private static final int FIRST_INTS = 1024;
  private static final int CIRCLE_INTS = 6;
  private static final int ID_INTS = 2;
  private static final int REMOVED = -1;

  private final Map<String, Integer> ownerNumbers = new HashMap<>();
  private final List<String> owners = new ArrayList<>();
  private int[] rows = new int[FIRST_INTS];
  private int end;
  private int live;

  /** The row that {@link #add} makes next. */
  int next() {
    return end;
  }

  void add(long id, String owner, int[] clauses, Optional<Circle> circle) {
    ensure(clauses.length + CIRCLE_INTS + ID_INTS + 2);
    rows[end++] = clauses.length;
    for (int clause : clauses) {
      rows[end++] = clause;
    }
    put(Double.doubleToLongBits(circle.map(around -> around.centre().lat()).orElse(Double.NaN)));
    put(Double.doubleToLongBits(circle.map(around -> around.centre().lon()).orElse(Double.NaN)));
    put(Double.doubleToLongBits(circle.map(Circle::meters).orElse(Double.NaN)));
    put(id);
    rows[end++] = ownerNumber(owner);
    live++;
  }

  private int ownerNumber(String owner) {
    Integer known = ownerNumbers.putIfAbsent(owner, owners.size());
    if (known != null) {
      return known;
    }
    owners.add(owner);
    return owners.size() - 1;
  }

  private void ensure(int ints) {
    if (end + ints > rows.length) {
      rows = Arrays.copyOf(rows, rows.length + Math.max(ints, rows.length >> 1));
    }
  }

  private void put(long value) {
    rows[end++] = (int) (value >>> Integer.SIZE);
    rows[end++] = (int) value;
  }

  private long at(int place) {
    return (long) rows[place] << Integer.SIZE | Integer.toUnsignedLong(rows[place + 1]);
  }

  /** Looks through all rows. */
  void remove(long id) {
    for (int row = 0; row < end; row = after(row)) {
      if (id(row) == id && !isRemoved(row)) {
        rows[after(row) - 1] = REMOVED;
        live--;
        return;
      }
    }
  }

  /** Searches that are not removed. */
  int size() {
    return live;
  }

  /** One past the last row. */
  int end() {
    return end;
  }

  /** The row after a row. */
  int after(int row) {
    return lastClause(row) + CIRCLE_INTS + ID_INTS + 1;
  }

  boolean isRemoved(int row) {
    return rows[after(row) - 1] == REMOVED;
  }

  long id(int row) {
    return at(lastClause(row) + CIRCLE_INTS);
  }

  String owner(int row) {
    return owners.get(rows[after(row) - 1]);
  }

  /** Where the clauses of a search begin. */
  int firstClause(int row) {
    return row + 1;
  }

  /** One past where they end. */
  int lastClause(int row) {
    return row + 1 + rows[row];
  }

  int clause(int place) {
    return rows[place];
  }

  /** Whether a place lies in the circle of a search; one without a circle takes any. */
  boolean liesIn(int row, Optional<Spot> spot) {
    int circle = lastClause(row);
    double meters = Double.longBitsToDouble(at(circle + 4));
    return Double.isNaN(meters)
        || (spot.isPresent()
            && spot.get()
                .isWithin(
                    Double.longBitsToDouble(at(circle)),
                    Double.longBitsToDouble(at(circle + 2)),
                    meters));
  }
}
