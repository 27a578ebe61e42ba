package io.yizhan.synthetic;

import java.util.EnumSet;
import java.util.Set;

/**
 * An ad as written.
 *
 * @param title its heading
 * @param description its text
 * @param said what of the form the two also say
 */
record AdText(String title, String description, Set<Part> said) {

  /** Copies the set, in the order of the constants. */
  AdText {
    EnumSet<Part> copy = EnumSet.noneOf(Part.class);
    copy.addAll(said);
    said = copy;
  }

  /** A part of the form that a text may say in its own words. */
  enum Part {
    /** The trade; every title says it. */
    OCCUPATION,
    /** Nature of work. */
    TYPE,
    /** Pay. */
    PAY,
    /** When pay is handed over. */
    SETTLEMENT,
    /** Days and hours. */
    TIMES,
    /** Places to fill. */
    HEADCOUNT,
    /** Every benefit. */
    BENEFITS
  }
}
