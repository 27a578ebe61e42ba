package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many hits of one group a page may hold while others are left: the best of each group by a
 * column, the rest on later pages. When only groups are left that are on the page so often, it is
 * filled with them.
 *
 * <p>Over all pages every document comes once. A page ends at a key, as any does; documents that
 * had to stay behind it belong to groups whose last shown document is remembered. There are never
 * more of those than groups that a page can hold to the full, so the memory does not grow from page
 * to page.
 *
 * @param field a column of sets; equal sets are a group, documents without a value are in none
 * @param most documents of one group a page, at least 1
 * @param exempt a set that is no group
 * @param behind of each group with documents before the end of the last page that were not shown,
 *     the last shown one
 */
public record Spread(String field, int most, OptionalInt exempt, List<Hit> behind) {

  /** Takes its own copy; refuses a page without anything. */
  public Spread {
    behind = List.copyOf(behind);
    if (most < 1) {
      throw new IllegalArgumentException("most of a group must be >= 1; got: " + most);
    }
  }

  /** Whether a set is a group. */
  boolean isGroup(int set) {
    return set != ValueSets.EMPTY_SET && (exempt.isEmpty() || set != exempt.getAsInt());
  }

  /**
   * What stays behind a page.
   *
   * @param shown the hits of the page, in any order
   * @param end where it ends: the furthest key shown so far
   */
  public List<Hit> behind(Collection<Hit> shown, RankKey end) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Hit> last = new HashMap<>();
    Optional<RankKey> worst = shown.stream().map(Hit::key).max(RankKey::compareTo);
    boolean endedBefore = worst.isPresent() && worst.get().compareTo(end) < 0;
    for (Hit hit : behind) {
      if (endedBefore) {
        last.put(hit.group(), hit);
        counts.put(hit.group(), most);
      }
    }
    for (Hit hit : shown) {
      if (isGroup(hit.group())) {
        counts.merge(hit.group(), 1, Integer::sum);
        last.merge(hit.group(), hit, (a, b) -> a.key().compareTo(b.key()) > 0 ? a : b);
      }
    }
    List<Hit> next = new ArrayList<>();
    last.forEach(
        (group, hit) -> {
          if (counts.getOrDefault(group, 0) >= most && hit.key().compareTo(end) < 0) {
            next.add(hit);
          }
        });
    next.sort((a, b) -> a.key().compareTo(b.key()));
    return List.copyOf(next);
  }
}
