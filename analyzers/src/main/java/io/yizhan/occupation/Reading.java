package io.yizhan.occupation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A labelled title as a model read it that had not seen it.
 *
 * @param fold the part of the titles it belongs to
 * @param title with its label
 * @param guesses the ten best, best first
 * @param settled what would be recorded
 */
public record Reading(
    int fold, LabeledText title, List<OccupationGuess> guesses, Optional<OccupationGuess> settled) {

  /** Takes its own copy. */
  public Reading {
    guesses = List.copyOf(guesses);
  }

  /** Whether the label is of class 4, 5 or 6, where the gig trades are. */
  public boolean gig() {
    return "456".indexOf(title.code().charAt(0)) >= 0;
  }

  /** Whether the first guess is the label; strict, so P-00 never is. */
  boolean hit() {
    return !guesses.isEmpty() && guesses.getFirst().code().equals(title.code());
  }

  /** What the label means: itself, or our P-00 where it stands for 普工. */
  String meant() {
    return GeneralLabour.code(title.code(), title.text());
  }

  /** Whether the first guess is what the label means. */
  public boolean hitAsOurs() {
    return !guesses.isEmpty() && guesses.getFirst().code().equals(meant());
  }

  /** Whether the label is among the guesses. */
  boolean found() {
    return guesses.stream().anyMatch(guess -> guess.code().equals(title.code()));
  }

  /** Whether the first guess agrees with the label at a level. */
  boolean agrees(OccupationLevel level) {
    return !guesses.isEmpty() && level.of(guesses.getFirst().code()).equals(level.of(title.code()));
  }

  /**
   * Whether the first guess lies in the 大类 of what the label means. Our P-00 stands for the class
   * that labels give to 普工, so it agrees with that class.
   */
  public boolean inMajorAsOurs() {
    return hitAsOurs() || agrees(OccupationLevel.MAJOR);
  }

  /** Whether the settled node is the label or stands above it; false when nothing is settled. */
  boolean settledRightly() {
    return settled.map(node -> isOver(node.code())).orElse(false);
  }

  private boolean isOver(String code) {
    return meant().equals(code)
        || Arrays.stream(OccupationLevel.values())
            .anyMatch(level -> level.of(meant()).equals(code));
  }
}
