package io.yizhan.lexicon;

import io.yizhan.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stations, airports, parks, villages and well-known spots of the district and its neighbours.
 *
 * <p>A name may mean several places (two townships have a 东沟村): {@link #find} gives them all and
 * the caller decides by what else was said. Points are of our own placing and say so ({@link
 * Place.Placement}). Immutable; every lookup is a hash read.
 */
public final class Places {

  private static final String NO_OTHER_NAME = "-";

  private final CharFolding folding;
  private final List<Place> all;
  private final Map<String, List<Place>> byName;

  private Places(CharFolding folding, List<Place> all, Map<String, List<Place>> byName) {
    this.folding = folding;
    this.all = all;
    this.byName = byName;
  }

  /**
   * Builds the list from {@code name, kind, region code, lat, lon, placed-by, other names} rows.
   */
  static Places of(LexiconTable table, Regions regions, CharFolding folding) {
    List<Place> all = new ArrayList<>();
    Map<String, List<Place>> byName = new LinkedHashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      Place place = place(row, regions);
      all.add(place);
      add(byName, folding.foldName(place.name()), place, row);
      for (String name : place.otherNames()) {
        add(byName, folding.foldName(name), place, row);
      }
    }
    byName.replaceAll((name, places) -> List.copyOf(places));
    return new Places(folding, List.copyOf(all), Collections.unmodifiableMap(byName));
  }

  /** The places of this name, exact after folding; empty when there is none. */
  public List<Place> find(String name) {
    return byName.getOrDefault(folding.foldName(name), List.of());
  }

  /** Every place, in the order of the file. */
  public List<Place> all() {
    return all;
  }

  /** Every folded name that {@link #find} knows. */
  public Set<String> names() {
    return byName.keySet();
  }

  private static void add(
      Map<String, List<Place>> byName, String name, Place place, LexiconTable.Row row) {
    List<Place> same = byName.computeIfAbsent(name, n -> new ArrayList<>());
    for (Place other : same) {
      if (other.region().equals(place.region())) {
        throw row.refused("同一区划内名称重复");
      }
    }
    same.add(place);
  }

  private static Place place(LexiconTable.Row row, Regions regions) {
    Region region = regions.byCode(row.cell(2)).orElseThrow(() -> row.refused("没有这个区划代码"));
    GeoPoint point;
    try {
      point = new GeoPoint(row.number(3), row.number(4));
    } catch (IllegalArgumentException e) {
      throw row.refused("坐标有误（" + e.getMessage() + "）");
    }
    List<String> otherNames =
        row.cell(6).equals(NO_OTHER_NAME) ? List.of() : List.of(row.cell(6).split(",", -1));
    return new Place(row.cell(0), row.cell(1), region, point, placement(row), otherNames);
  }

  private static Place.Placement placement(LexiconTable.Row row) {
    for (Place.Placement placement : Place.Placement.values()) {
      if (placement.label().equals(row.cell(5))) {
        return placement;
      }
    }
    throw row.refused("定位方式应为 own 或 region");
  }
}
