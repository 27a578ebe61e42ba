package io.yizhan.search;

import io.yizhan.columns.ValueSets;
import io.yizhan.engine.SetCounts;
import io.yizhan.schema.NamedEmployer;
import io.yizhan.schema.TermNames;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/**
 * The employers that a page may show, of all that were counted: the most frequent and the chosen.
 * There may be as many employers as jobs, so they are counted and compared by number, and only
 * those few are read: some array accesses an employer. Safe for any thread.
 */
final class EmployerShortlist {

  private final TermNames names;
  private final EmployerKeys keys = new EmployerKeys();

  /** Employers whose names are compared as these are written. */
  EmployerShortlist(TermNames names) {
    this.names = names;
  }

  /**
   * Every value of the employers that may be shown → documents that have it.
   *
   * @param chosen keys or names
   * @param most how many employers that are not chosen
   */
  Map<String, Long> of(SetCounts counted, Set<String> chosen, int most) {
    Tally tally = new Tally(counted, keys.firsts(counted.field(), counted.values()));
    BitSet shown = tally.mostFrequent(most);
    if (!chosen.isEmpty()) {
      tally.addMeant(NamedEmployer.meantBy(chosen, names), shown);
    }
    return tally.counts(shown);
  }

  /** Documents by number of value and by number of the employer, which is that of its first. */
  private static final class Tally {

    private final ValueSets.View values;
    private final int[] firsts;
    private final int[] ofValue;
    private final int[] ofEmployer;

    Tally(SetCounts counted, int[] firsts) {
      this.values = counted.values();
      this.firsts = firsts;
      this.ofValue = new int[values.values()];
      this.ofEmployer = new int[values.values()];
      counted.forEachNumber(
          (set, documents) -> {
            for (int value : values.members(set)) {
              ofValue[value] += documents;
              ofEmployer[firsts[value]] += documents;
            }
          });
    }

    /** So many employers; of equal counts those whose keys come first. */
    BitSet mostFrequent(int most) {
      Comparator<Integer> worseFirst =
          Comparator.<Integer>comparingInt(first -> ofEmployer[first])
              .thenComparing(
                  first -> NamedEmployer.key(values.value(first)), (a, b) -> b.compareTo(a));
      PriorityQueue<Integer> best = new PriorityQueue<>(worseFirst);
      for (int first = 0; first < ofEmployer.length; first++) {
        // Most are out by their count alone, which costs no object.
        if (ofEmployer[first] > 0
            && (best.size() < most || ofEmployer[first] >= ofEmployer[best.element()])) {
          best.add(first);
          if (best.size() > most) {
            best.remove();
          }
        }
      }
      BitSet shown = new BitSet();
      best.forEach(shown::set);
      return shown;
    }

    void addMeant(Predicate<BytesRef> meant, BitSet shown) {
      for (int value = 0; value < ofValue.length; value++) {
        if (ofValue[value] > 0 && meant.test(values.value(value))) {
          shown.set(firsts[value]);
        }
      }
    }

    Map<String, Long> counts(BitSet shown) {
      Map<String, Long> counts = new HashMap<>();
      for (int value = 0; value < ofValue.length; value++) {
        if (ofValue[value] > 0 && shown.get(firsts[value])) {
          counts.put(values.value(value).utf8ToString(), (long) ofValue[value]);
        }
      }
      return counts;
    }
  }
}
