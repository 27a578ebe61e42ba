package io.yizhan.alerts;

import io.yizhan.search.StandingSearch;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;

/**
 * Rarity by the records that a district has now. Measured once, when a reverse index is made: an
 * anchor that was rare then and is not now costs candidates, never an alert. One thread.
 */
final class DistrictRarity implements Rarity {

  private final StandingSearch<?> searches;
  private final Map<Long, Integer> placesByCell = new HashMap<>();
  private final Map<Set<Term>, Double> known = new HashMap<>();
  private final int records;

  private DistrictRarity(StandingSearch<?> searches, int records) {
    this.searches = searches;
    this.records = records;
  }

  /** Counts the places of all records; some tenths of a second a million. */
  static DistrictRarity measure(StandingSearch<?> searches) throws IOException {
    DistrictRarity rarity = new DistrictRarity(searches, searches.records());
    searches.eachPlace(
        place -> {
          for (long cell : PlaceCells.of(place)) {
            rarity.placesByCell.merge(cell, 1, Integer::sum);
          }
        });
    return rarity;
  }

  @Override
  public double ofTerms(Set<Term> terms) throws IOException {
    Double share = known.get(terms);
    if (share == null) {
      share = searches.share(terms);
      known.put(terms, share);
    }
    return share;
  }

  @Override
  public double ofCells(long[] cells) {
    long places = 0;
    for (long cell : cells) {
      places += placesByCell.getOrDefault(cell, 0);
    }
    return records == 0 ? 0 : (double) places / records;
  }
}
