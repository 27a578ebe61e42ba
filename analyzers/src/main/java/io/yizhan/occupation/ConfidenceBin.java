package io.yizhan.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * First guesses of about the same confidence, and how many of them are right: one row of a
 * reliability table. Where confidence is honest, {@code confidence} and {@code right} are close.
 *
 * @param titles how many
 * @param confidence their mean confidence
 * @param right the share that is what the label means
 */
public record ConfidenceBin(int titles, double confidence, double right) {

  private static final int BINS = 10;

  /** Ten bins of equal width, least confident first; empty ones are left out. */
  public static List<ConfidenceBin> of(List<Reading> readings) {
    List<List<Reading>> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new ArrayList<>());
    }
    for (Reading reading : readings) {
      if (!reading.guesses().isEmpty()) {
        bins.get(Math.min(BINS - 1, (int) (confidence(reading) * BINS))).add(reading);
      }
    }
    return bins.stream().filter(bin -> !bin.isEmpty()).map(ConfidenceBin::bin).toList();
  }

  private static ConfidenceBin bin(List<Reading> bin) {
    return new ConfidenceBin(
        bin.size(),
        bin.stream().mapToDouble(ConfidenceBin::confidence).average().orElse(0),
        (double) bin.stream().filter(Reading::hitAsOurs).count() / bin.size());
  }

  private static double confidence(Reading reading) {
    return reading.guesses().getFirst().confidence();
  }

  /** The row as text. */
  public String line() {
    return String.format(Locale.ROOT, "n=%d confidence=%.3f right=%.3f", titles, confidence, right);
  }
}
