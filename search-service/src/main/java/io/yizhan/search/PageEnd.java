package io.yizhan.search;

import io.yizhan.engine.Hit;
import io.yizhan.engine.RankKey;
import java.util.List;

/**
 * How far the pages so far went.
 *
 * @param last the furthest key that was shown
 * @param behind of employers with hits before it that were not shown, the last that was
 */
record PageEnd(RankKey last, List<Hit> behind) {

  /** Takes its own copy. */
  PageEnd {
    behind = List.copyOf(behind);
  }
}
