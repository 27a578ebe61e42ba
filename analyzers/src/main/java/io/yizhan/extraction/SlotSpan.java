package io.yizhan.extraction;

/**
 * Where a slot's words stand in the original text, in UTF-16 units.
 *
 * @param start first character
 * @param end offset after the last
 * @param slot what the words say
 */
public record SlotSpan(int start, int end, Slot slot) {

  /** Refuses an empty span. */
  public SlotSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span must not be empty; got: " + start + ".." + end);
    }
  }
}
