package io.yizhan.lexicon;

import io.yizhan.geo.GeoPolygon;
import java.util.List;

/**
 * A part of the district that has a name and an outline but is no division: an industrial park, or
 * what lies around a station.
 *
 * @param id short and lasting; what is filtered by
 * @param name what people read, 葛店开发区
 * @param kind what it is
 * @param otherNames names in use beside it
 * @param outline its border belongs to it
 */
public record Area(String id, String name, Kind kind, List<String> otherNames, GeoPolygon outline) {

  /** Takes its own copy of the names. */
  public Area {
    otherNames = List.copyOf(otherNames);
  }

  /** What an area is. */
  public enum Kind {
    /** Factories and warehouses that lie together. */
    PARK("园区"),
    /** From where a station's people come. */
    SERVICE("服务圈");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word in the file, and the one people read. */
    public String label() {
      return label;
    }
  }
}
