package io.yizhan.search;

import java.util.Optional;

/** One page of an answer, as far as a cache has to know it. */
interface SearchPage {

  /** Continues after this page; empty on the last one. */
  Optional<String> nextCursor();

  /** Whether the time was spent before everything was looked at. */
  boolean isPartial();

  /** Size of the records shown, in characters. */
  int chars();
}
