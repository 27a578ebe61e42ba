package io.yizhan.geo;

/**
 * A part of the map, its border included. Edges are straight lines between latitudes and
 * longitudes, as maps draw them and as Lucene takes them. No area crosses the date line.
 */
public sealed interface GeoArea permits GeoBox, GeoPolygon {

  /** Whether a place lies inside or on the border. */
  boolean contains(GeoPoint place);

  /** The smallest box around it. */
  GeoBox bounds();

  /** Its size in square metres, taken on a plane: right to a percent for what a city may be. */
  double squareMeters();
}
