package io.yizhan.lexicon;

import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@link Area}s of a district; they may overlap, and most places lie in none. Immutable. A name
 * is a hash read; {@link #containing} tries the box of each area, then the outlines whose box fits.
 */
public final class Areas {

  private static final String NO_OTHER_NAME = "-";

  private final CharFolding folding;
  private final Map<String, Area> byId;
  private final Map<String, Area> byName;
  private final List<Bounded> bounded;

  private Areas(CharFolding folding, Map<String, Area> byId, Map<String, Area> byName) {
    this.folding = folding;
    this.byId = byId;
    this.byName = byName;
    this.bounded =
        byId.values().stream().map(area -> new Bounded(area, area.outline().bounds())).toList();
  }

  /** No area at all. */
  static Areas none(CharFolding folding) {
    return new Areas(folding, Map.of(), Map.of());
  }

  /** Reads {@code id, name, kind, other names, outline} rows. */
  static Areas of(LexiconTable table, CharFolding folding) {
    Map<String, Area> byId = new LinkedHashMap<>();
    Map<String, Area> byName = new HashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      Area area = area(row);
      if (byId.putIfAbsent(area.id(), area) != null) {
        throw row.refused("编号重复");
      }
      List<String> names = new ArrayList<>(List.of(area.name()));
      names.addAll(area.otherNames());
      for (String name : names) {
        if (byName.putIfAbsent(folding.foldName(name), area) != null) {
          throw row.refused("名称重复");
        }
      }
    }
    return new Areas(folding, byId, byName);
  }

  /** The area with this id. */
  public Optional<Area> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The area of this id, or of this name, exact after folding. */
  public Optional<Area> find(String nameOrId) {
    return byId(nameOrId).or(() -> Optional.ofNullable(byName.get(folding.foldName(nameOrId))));
  }

  /** The areas in which a place lies, in the order of the file; their borders belong to them. */
  public List<Area> containing(GeoPoint place) {
    return bounded.stream()
        .filter(each -> each.bounds().contains(place) && each.area().outline().contains(place))
        .map(Bounded::area)
        .toList();
  }

  /** Every area, in the order of the file. */
  public List<Area> all() {
    return bounded.stream().map(Bounded::area).toList();
  }

  private record Bounded(Area area, GeoBox bounds) {}

  private static Area area(LexiconTable.Row row) {
    List<String> otherNames =
        row.cell(3).equals(NO_OTHER_NAME) ? List.of() : List.of(row.cell(3).split(",", -1));
    return new Area(row.cell(0), row.cell(1), kind(row), otherNames, outline(row));
  }

  private static Area.Kind kind(LexiconTable.Row row) {
    return Arrays.stream(Area.Kind.values())
        .filter(kind -> kind.label().equals(row.cell(2)))
        .findFirst()
        .orElseThrow(() -> row.refused("种类应为 园区 或 服务圈"));
  }

  private static GeoPolygon outline(LexiconTable.Row row) {
    try {
      List<GeoPoint> corners = new ArrayList<>();
      for (String corner : row.cell(4).split(";", -1)) {
        corners.add(GeoPoint.parse(corner));
      }
      return new GeoPolygon(corners);
    } catch (IllegalArgumentException e) {
      throw row.refused("轮廓有误（" + e.getMessage() + "）");
    }
  }
}
