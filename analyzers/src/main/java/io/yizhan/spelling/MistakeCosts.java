package io.yizhan.spelling;

/**
 * How unlikely it is that somebody who meant one character typed another, as a cost beside those of
 * {@link io.yizhan.analysis.hanlp.TextCost}. Immutable; safe for any thread.
 */
final class MistakeCosts {

  /** No one would type that. */
  static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

  /** The same syllable, whatever the tone: what an input method offers first. */
  private static final double HOMOPHONE = 1;

  /** A syllable that only some tell apart. */
  private static final double NEAR_HOMOPHONE = 2.5;

  /** Another sound, but nearly the same strokes. */
  private static final double LOOK_ALIKE = 2;

  private final LookAlikes lookAlikes;

  MistakeCosts(LookAlikes lookAlikes) {
    this.lookAlikes = lookAlikes;
  }

  /**
   * The cost of {@code typed} where another character, {@code meant}, was meant, each with its
   * reading.
   */
  double of(char typed, String typedSound, char meant, String meantSound) {
    if (!typedSound.isEmpty() && typedSound.equals(meantSound)) {
      return HOMOPHONE;
    }
    if (lookAlikes.alike(typed, meant)) {
      return LOOK_ALIKE;
    }
    boolean near = !typedSound.isEmpty() && Sounds.dull(typedSound).equals(Sounds.dull(meantSound));
    return near ? NEAR_HOMOPHONE : IMPOSSIBLE;
  }
}
