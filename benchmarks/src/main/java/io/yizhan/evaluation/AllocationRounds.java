package io.yizhan.evaluation;

import io.yizhan.allocation.Allocation;
import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.Allocator;
import io.yizhan.allocation.CallMatch;
import io.yizhan.allocation.FilledCall;
import io.yizhan.allocation.Goal;
import io.yizhan.allocation.OpenCall;
import io.yizhan.allocation.Placement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way of filling calls over the rounds of a town, and what it came to. Whoever goes counts as
 * put forward in the rounds after. One thread.
 */
final class AllocationRounds {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int HUNDREDTHS = 100;

  private final AllocationWorld world;
  private final int rounds;
  private final Set<String> fitting = new TreeSet<>();
  private final Map<String, Integer> turns = new HashMap<>();
  private int filled;
  private int places;
  private long points;
  private int proven;
  private double slowestMillis;

  AllocationRounds(AllocationWorld world, int rounds) {
    this.world = world;
    this.rounds = rounds;
  }

  /** Rounds of the allocator, which is told the turns of those before. */
  AllocationRounds allocated(Allocator allocator) {
    for (int round = 0; round < rounds; round++) {
      AllocationRequest request = world.round(round, turns);
      see(request);
      long begun = System.nanoTime();
      Allocation allocation = allocator.allocate(request);
      slowestMillis = Math.max(slowestMillis, (System.nanoTime() - begun) / NANOS_PER_MILLI);
      filled += allocation.figures().filled();
      proven += allocation.proven().size() == Goal.values().length ? 1 : 0;
      for (FilledCall call : allocation.calls()) {
        for (Placement placement : call.placements()) {
          turns.merge(placement.worker(), 1, Integer::sum);
          points += Math.round(placement.score() * HUNDREDTHS);
        }
      }
    }
    return this;
  }

  /** Rounds of a desk that fills call after call. */
  AllocationRounds atTheDesk() {
    for (int round = 0; round < rounds; round++) {
      AllocationRequest request = world.round(round, Map.of());
      see(request);
      DeskGreedy desk = DeskGreedy.of(request);
      filled += desk.filled();
      points += desk.points();
      desk.turns().forEach((worker, times) -> turns.merge(worker, times, Integer::sum));
    }
    return this;
  }

  private void see(AllocationRequest request) {
    for (OpenCall call : request.calls()) {
      places += call.places();
      call.matches().stream().map(CallMatch::worker).forEach(fitting::add);
    }
  }

  /** What is compared with the accepted figures. */
  List<Figure> figures(String configuration, String town) {
    return List.of(
        new Figure(configuration, town, "places", Integer.toString(places)),
        new Figure(configuration, town, "filled", Integer.toString(filled)),
        new Figure(configuration, town, "hundredths", Long.toString(points)),
        // Of plans that are equally good any may come: two digits do not tell them apart.
        new Figure(configuration, town, "gini", String.format(Locale.ROOT, "%.2f", gini())));
  }

  /** Rounds in which nothing better exists in any goal. */
  int proven() {
    return proven;
  }

  /** The slowest round. */
  double slowestMillis() {
    return slowestMillis;
  }

  /** 0 when everyone who fitted a call had as many turns, towards 1 when few had all. */
  private double gini() {
    int[] sorted =
        fitting.stream().mapToInt(worker -> turns.getOrDefault(worker, 0)).sorted().toArray();
    long all = Arrays.stream(sorted).asLongStream().sum();
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return all == 0 ? 0 : weighted / (sorted.length * (double) all);
  }
}
