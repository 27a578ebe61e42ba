package io.yizhan.understanding;

/** What a search does with words. */
public enum Use {
  /** They decide what is found. */
  FILTER,
  /** They decide what comes first. */
  BOOST,
  /** They are searched for as text. */
  TEXT,
  /** Nothing: a parameter answers it, or it means nothing to a search. */
  IGNORED
}
