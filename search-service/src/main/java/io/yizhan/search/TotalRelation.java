package io.yizhan.search;

/** How a total stands to what there is. */
public enum TotalRelation {
  /** There are so many. */
  EQUAL,
  /** There are so many or more: the request did not want all of them counted, or had no time. */
  AT_LEAST;

  /** The relation of a total. */
  static TotalRelation of(boolean isExact) {
    return isExact ? EQUAL : AT_LEAST;
  }
}
