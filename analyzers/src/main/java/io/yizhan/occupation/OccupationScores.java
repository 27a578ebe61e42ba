package io.yizhan.occupation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The share of titles read right, by several measures.
 *
 * @param titles how many
 * @param hitAt1 first guess is the label, character for character
 * @param hitAt1AsOurs the same where 生产制造及有关人员 on a 普工 title counts as our P-00
 * @param recallAt10 label among the first ten
 * @param middle first guess in the label's 中类
 * @param major first guess in the label's 大类
 * @param majorAsOurs the same where our P-00 counts as hitAt1AsOurs counts it
 * @param settled titles for which one node is settled on
 * @param settledRightly of those, the settled node is the label or above it
 */
public record OccupationScores(
    int titles,
    double hitAt1,
    double hitAt1AsOurs,
    double recallAt10,
    double middle,
    double major,
    double majorAsOurs,
    double settled,
    double settledRightly) {

  /** Scores of some readings; all zero for none. */
  public static OccupationScores of(List<Reading> readings) {
    double settled = share(readings, reading -> reading.settled().isPresent());
    double rightly = share(readings, Reading::settledRightly);
    return new OccupationScores(
        readings.size(),
        share(readings, Reading::hit),
        share(readings, Reading::hitAsOurs),
        share(readings, Reading::found),
        share(readings, reading -> reading.agrees(OccupationLevel.MIDDLE)),
        share(readings, reading -> reading.agrees(OccupationLevel.MAJOR)),
        share(readings, Reading::inMajorAsOurs),
        settled,
        settled == 0 ? 0 : rightly / settled);
  }

  private static double share(List<Reading> readings, Predicate<Reading> test) {
    return readings.isEmpty()
        ? 0
        : (double) readings.stream().filter(test).count() / readings.size();
  }

  /** The measures in one line. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "n=%d hit@1=%.3f hit@1(P-00)=%.3f R@10=%.3f middle=%.3f major=%.3f major(P-00)=%.3f settled=%.3f rightly=%.3f",
        titles,
        hitAt1,
        hitAt1AsOurs,
        recallAt10,
        middle,
        major,
        majorAsOurs,
        settled,
        settledRightly);
  }
}
