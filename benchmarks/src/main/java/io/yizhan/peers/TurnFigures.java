package io.yizhan.peers;

import io.yizhan.peers.protocol.Round;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an engine's rounds come to.
 *
 * @param cpuMicros processor time of a query, the median of the rounds
 * @param ratios for each round in order of size its processor time beside that of the measure in
 *     the same turn
 * @param p50Micros time within which half of all queries were answered
 * @param p99Micros time within which 99 of 100 were
 */
record TurnFigures(double cpuMicros, List<Double> ratios, double p50Micros, double p99Micros) {

  private static final double NANOS_PER_MICRO = 1_000;

  /** Copies the ratios. */
  TurnFigures {
    ratios = List.copyOf(ratios);
  }

  /**
   * Figures of an engine.
   *
   * @param rounds its own, at least one
   * @param measure those of the engine that is 1
   */
  static TurnFigures of(List<Round> rounds, List<Round> measure) {
    List<Double> cpu = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      cpu.add(cpuMicros(rounds.get(i)));
      ratios.add(cpuMicros(rounds.get(i)) / cpuMicros(measure.get(i)));
      times.addAll(rounds.get(i).wallNanos());
    }
    Collections.sort(cpu);
    Collections.sort(ratios);
    Collections.sort(times);
    return new TurnFigures(median(cpu), ratios, at(times, 0.50), at(times, 0.99));
  }

  /** The ratio that as many rounds pass as miss. */
  double ratio() {
    return median(ratios);
  }

  private static double cpuMicros(Round round) {
    return round.cpuNanos() / NANOS_PER_MICRO / round.wallNanos().size();
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1))) / NANOS_PER_MICRO;
  }
}
