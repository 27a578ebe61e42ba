package io.yizhan.policy;

import java.util.Optional;

/**
 * A line of a document, or the part of one that begins with a number of its own, without the white
 * space around it.
 *
 * @param start offset of its first character; behind the {@code #} of a Markdown heading
 * @param end offset after its last character
 * @param hashes how many {@code #} stood before it; 0 when it was no Markdown heading
 * @param marker the number it begins with
 */
record TextLine(int start, int end, int hashes, Optional<Marker> marker) {

  /** How long it is, in UTF-16 units. */
  int length() {
    return end - start;
  }

  /** Whether it begins with a number of this level. */
  boolean is(Marker.Level level) {
    return marker.filter(found -> found.level() == level).isPresent();
  }

  /** What it says. */
  String of(String text) {
    return text.substring(start, end);
  }
}
