package io.yizhan.retrieval;

/**
 * A part of a passage that can answer by itself: an entry of an enumeration behind its lead-in, or
 * some sentences.
 *
 * @param id what it is cited by
 * @param path where in the document it stands
 * @param text what it says, to be read alone: its lead-in before it
 * @param start where it begins in the passage's text, the lead-in left out, in UTF-16 units
 * @param end where it ends
 */
public record PassageItem(String id, String path, String text, int start, int end) {

  /**
   * Refuses offsets that are none.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start < end}
   */
  public PassageItem {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "item must have 0 <= start < end; got: " + start + ", " + end);
    }
  }
}
