package io.yizhan.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best documents seen so far, of one group at most so many, in order. What is displaced by
 * better ones of its group was below the page or is on a later one; so one pass is enough.
 *
 * <p>Insertion shifts what is worse: a page is short, and few documents enter it.
 */
final class SpreadHits extends TopHits {

  private final Spread spread;
  private final int most;
  private final List<Entry> best = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Integer, RankKey> resumed = new HashMap<>();
  private int[] groups = new int[0];
  private int docBase;
  private boolean heldBack;

  SpreadHits(int most, Optional<RankKey> after, IdReader ids, Spread spread) {
    super(most, after, ids);
    this.most = most;
    this.spread = spread;
    spread.behind().forEach(hit -> resumed.put(hit.group(), hit.key()));
  }

  /** Takes documents of another segment from now on. */
  void enter(int base, int[] groupsOfSegment) {
    docBase = base;
    groups = groupsOfSegment;
  }

  /** Whether a document was left out that would have been taken, were it of no group. */
  boolean heldBack() {
    return heldBack;
  }

  @Override
  double least() {
    if (most == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return best.size() < most ? Double.NEGATIVE_INFINITY : best.getLast().first();
  }

  @Override
  void offer(double first, long second, int doc) throws IOException {
    if (most == 0 || first < least()) {
      return;
    }
    int group = groups[doc - docBase];
    if (isShown(group, first, second, doc)) {
      return;
    }
    Entry offered = new Entry(first, second, doc, group);
    if (best.size() == most && !isWorse(best.getLast(), offered)) {
      return;
    }
    int had = counts.getOrDefault(group, 0);
    if (spread.isGroup(group) && had >= spread.most()) {
      heldBack = true;
      int worst = worstOf(group);
      if (!isWorse(best.get(worst), offered)) {
        return;
      }
      remove(worst);
    } else if (best.size() == most) {
      remove(most - 1);
    }
    counts.merge(group, 1, Integer::sum);
    best.add(placeOf(offered), offered);
  }

  @Override
  List<Hit> best() throws IOException {
    List<Hit> hits = new ArrayList<>(best.size());
    for (Entry entry : best) {
      hits.add(entry.hit(id(entry)));
    }
    return hits;
  }

  /** Whether a document was shown already: a group that is behind goes on where it was left. */
  private boolean isShown(int group, double first, long second, int doc) throws IOException {
    RankKey left = resumed.isEmpty() ? null : resumed.get(group);
    return left == null ? seenBefore(first, second, doc) : isUpTo(left, first, second, doc);
  }

  private void remove(int place) {
    Entry gone = best.remove(place);
    counts.merge(gone.group(), -1, Integer::sum);
  }

  private int worstOf(int group) {
    int place = best.size() - 1;
    while (best.get(place).group() != group) {
      place--;
    }
    return place;
  }

  private int placeOf(Entry offered) throws IOException {
    int low = 0;
    int high = best.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isWorse(best.get(middle), offered)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
