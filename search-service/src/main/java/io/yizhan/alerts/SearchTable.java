package io.yizhan.alerts;

import io.yizhan.search.Circle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Saved searches as columns, by the number of their slot: id, owner, clauses, circle. Slots of
 * removed ones stay until the table is made anew. One thread.
 */
final class SearchTable {

  private static final long REMOVED = Long.MIN_VALUE;
  private static final int FIRST_SLOTS = 64;

  private final Map<String, String> owners = new HashMap<>();
  private final IntList clauses = new IntList();
  private long[] ids = new long[FIRST_SLOTS];
  private String[] ownerOf = new String[FIRST_SLOTS];
  private int[] clauseEnds = new int[FIRST_SLOTS];
  private double[] lats = new double[FIRST_SLOTS];
  private double[] lons = new double[FIRST_SLOTS];
  private double[] meters = new double[FIRST_SLOTS];
  private int slots;
  private int live;

  /** The slot that {@link #add} takes next. */
  int next() {
    return slots;
  }

  void add(long id, String owner, int[] clauseNumbers, Optional<Circle> circle) {
    if (slots == ids.length) {
      grow();
    }
    ids[slots] = id;
    ownerOf[slots] = owners.computeIfAbsent(owner, same -> same);
    for (int clause : clauseNumbers) {
      clauses.add(clause);
    }
    clauseEnds[slots] = clauses.size();
    lats[slots] = circle.map(around -> around.centre().lat()).orElse(Double.NaN);
    lons[slots] = circle.map(around -> around.centre().lon()).orElse(Double.NaN);
    meters[slots] = circle.map(Circle::meters).orElse(Double.NaN);
    slots++;
    live++;
  }

  private void grow() {
    int length = slots + (slots >> 1);
    ids = Arrays.copyOf(ids, length);
    ownerOf = Arrays.copyOf(ownerOf, length);
    clauseEnds = Arrays.copyOf(clauseEnds, length);
    lats = Arrays.copyOf(lats, length);
    lons = Arrays.copyOf(lons, length);
    meters = Arrays.copyOf(meters, length);
  }

  void remove(long id) {
    for (int slot = 0; slot < slots; slot++) {
      if (ids[slot] == id) {
        ids[slot] = REMOVED;
        live--;
        return;
      }
    }
  }

  /** Searches that are not removed. */
  int size() {
    return live;
  }

  /** Slots in use, those of removed searches included. */
  int slots() {
    return slots;
  }

  boolean isRemoved(int slot) {
    return ids[slot] == REMOVED;
  }

  long id(int slot) {
    return ids[slot];
  }

  String owner(int slot) {
    return ownerOf[slot];
  }

  /** Where the clauses of a search begin. */
  int firstClause(int slot) {
    return slot == 0 ? 0 : clauseEnds[slot - 1];
  }

  /** One past where they end. */
  int lastClause(int slot) {
    return clauseEnds[slot];
  }

  int clause(int at) {
    return clauses.at(at);
  }

  /** Whether a place lies in the circle of a search; one without a circle takes any. */
  boolean liesIn(int slot, Optional<Spot> spot) {
    return Double.isNaN(meters[slot])
        || (spot.isPresent() && spot.get().isWithin(lats[slot], lons[slot], meters[slot]));
  }
}
