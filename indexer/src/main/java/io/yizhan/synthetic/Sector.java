package io.yizhan.synthetic;

import java.util.List;

/**
 * A kind of employer: one row of employers.tsv.
 *
 * @param name 工厂, 住户 …
 * @param letter its sign in trades.tsv
 * @param share part of all employers
 * @param places where it stands
 * @param onSite whether people work where it stands; else it sends them out
 * @param spotKey key of phrases for spots; empty when the kind of place decides
 * @param endings what its names end in; empty for families
 * @param industry what it does
 */
record Sector(
    String name,
    String letter,
    int share,
    Weighted<Place> places,
    boolean onSite,
    String spotKey,
    List<String> endings,
    String industry) {

  /** Copies the list. */
  Sector {
    endings = List.copyOf(endings);
  }

  /** The key of phrases for spots at a place. */
  String spotKeyAt(Place place) {
    return "spot." + (spotKey.isEmpty() ? place.kind().label() : spotKey);
  }
}
