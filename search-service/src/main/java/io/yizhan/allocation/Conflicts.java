package io.yizhan.allocation;

import io.yizhan.geo.GeoPoint;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which calls nobody can serve both: their hours overlap, or the pause between is shorter than the
 * way, at {@value #MINUTES_PER_KM} minutes a kilometre. A call without hours excludes every other.
 * The same for every person, since the way counts from work to work. Immutable after it is made.
 */
final class Conflicts {

  private static final int MINUTES_PER_KM = 3;
  private static final int METERS_PER_KM = 1000;
  private static final int SECONDS_PER_MINUTE = 60;

  private final List<BitSet> rows = new ArrayList<>();

  private Conflicts() {}

  /** Compares every two calls. */
  static Conflicts of(List<OpenCall> calls) {
    Conflicts conflicts = new Conflicts();
    for (int a = 0; a < calls.size(); a++) {
      BitSet row = new BitSet(calls.size());
      row.set(a);
      for (int b = 0; b < a; b++) {
        if (exclude(calls.get(a), calls.get(b))) {
          row.set(b);
          conflicts.rows.get(b).set(a);
        }
      }
      conflicts.rows.add(row);
    }
    return conflicts;
  }

  private static boolean exclude(OpenCall a, OpenCall b) {
    if (a.shifts().isEmpty() || b.shifts().isEmpty()) {
      return true;
    }
    double meters = meters(a, b);
    return a.shifts().stream()
        .anyMatch(one -> b.shifts().stream().anyMatch(two -> exclude(one, two, meters)));
  }

  private static double meters(OpenCall a, OpenCall b) {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return 0;
    }
    GeoPoint from = a.place().get();
    return from.distanceMeters(b.place().get());
  }

  private static boolean exclude(WorkSpan a, WorkSpan b, double meters) {
    long after = ChronoUnit.SECONDS.between(a.end(), b.start());
    long before = ChronoUnit.SECONDS.between(b.end(), a.start());
    long pause = Math.max(after, before);
    return pause < 0 || pause * METERS_PER_KM < meters * MINUTES_PER_KM * SECONDS_PER_MINUTE;
  }

  /** The call itself and all it excludes; do not write. */
  BitSet with(int call) {
    return rows.get(call);
  }

  /**
   * For each call the first of those it hangs together with, over one conflict or several: calls of
   * two such groups never exclude each other.
   */
  int[] groups() {
    int[] group = new int[rows.size()];
    BitSet seen = new BitSet();
    for (int call = 0; call < group.length; call++) {
      if (!seen.get(call)) {
        BitSet members = reachable(call);
        for (int member = call; member >= 0; member = members.nextSetBit(member + 1)) {
          group[member] = call;
        }
        seen.or(members);
      }
    }
    return group;
  }

  private BitSet reachable(int call) {
    BitSet members = new BitSet();
    BitSet open = new BitSet();
    open.set(call);
    while (!open.isEmpty()) {
      int next = open.nextSetBit(0);
      members.set(next);
      open.or(with(next));
      open.andNot(members);
    }
    return members;
  }

  /** Whether the calls of each group exclude each other pairwise. */
  boolean areWhole() {
    return all().stream().allMatch(call -> reachable(call).equals(with(call)));
  }

  /** Every call. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, rows.size());
    return all;
  }

  /**
   * Sets of calls of which a person can serve one, such that every two of {@code among} that
   * exclude each other are together in one. Sets of one call are left out.
   */
  List<BitSet> cliques(BitSet among) {
    List<BitSet> cliques = new ArrayList<>();
    for (int a = among.nextSetBit(0); a >= 0; a = among.nextSetBit(a + 1)) {
      BitSet left = later(a, among);
      for (BitSet clique : cliques) {
        if (clique.get(a)) {
          left.andNot(clique);
        }
      }
      while (!left.isEmpty()) {
        BitSet clique = grown(a, left.nextSetBit(0), among);
        cliques.add(clique);
        left.andNot(clique);
      }
    }
    return cliques;
  }

  private BitSet later(int call, BitSet among) {
    BitSet later = (BitSet) with(call).clone();
    later.and(among);
    later.clear(0, call + 1);
    return later;
  }

  private BitSet grown(int a, int b, BitSet among) {
    BitSet clique = new BitSet();
    clique.set(a);
    clique.set(b);
    BitSet fitting = (BitSet) among.clone();
    fitting.and(with(a));
    fitting.and(with(b));
    fitting.andNot(clique);
    while (!fitting.isEmpty()) {
      int next = fitting.nextSetBit(0);
      clique.set(next);
      fitting.and(with(next));
      fitting.clear(next);
    }
    return clique;
  }

  /**
   * A number of calls that one person can never exceed among these; the least, or a little more.
   */
  int most(BitSet among) {
    BitSet left = (BitSet) among.clone();
    int most = 0;
    while (!left.isEmpty()) {
      int first = left.nextSetBit(0);
      BitSet fitting = (BitSet) left.clone();
      fitting.and(with(first));
      left.clear(first);
      fitting.clear(first);
      while (!fitting.isEmpty()) {
        int next = fitting.nextSetBit(0);
        left.clear(next);
        fitting.and(with(next));
        fitting.clear(next);
      }
      most++;
    }
    return most;
  }
}
