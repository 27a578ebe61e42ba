package io.yizhan.extraction;

import io.yizhan.extraction.WageWords.Found;
import java.util.Optional;

/** Reads what an amount is per: /天, 每小时, 一个月, 1单. */
final class PayUnit {

  private PayUnit() {}

  /** The unit here, if a slash, 每, 一 or 1 leads to it. */
  static Optional<Found> at(FoldedText text, int from) {
    int linked = from;
    if (text.at(linked) == '/' || text.at(linked) == '每') {
      linked++;
    }
    if (text.at(linked) == '一' || text.at(linked) == '1' || text.at(linked) == '每') {
      linked++;
    }
    return linked == from ? Optional.empty() : bare(text, linked);
  }

  /** The unit here, with or without 个 before it. */
  static Optional<Found> bare(FoldedText text, int from) {
    if (text.at(from) == '个') {
      Optional<Found> counted = WageWords.unit(text, from + 1);
      if (counted.isPresent()) {
        return counted;
      }
    }
    return WageWords.unit(text, from);
  }
}
