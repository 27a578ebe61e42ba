package io.yizhan.columns;

import java.util.Arrays;
import org.apache.lucene.geo.GeoEncodingUtils;

/**
 * Places of a segment's documents, encoded as Lucene encodes them ({@code GeoEncodingUtils}). Safe
 * for any thread once read.
 */
public final class PointColumn {

  /** Stands for no place: the encoded South Pole, where no job is. */
  public static final int NONE = Integer.MIN_VALUE;

  private final int[] lat;
  private final int[] lon;

  /** A column without places. */
  PointColumn(int documents) {
    lat = new int[documents];
    lon = new int[documents];
    Arrays.fill(lat, NONE);
  }

  void put(int doc, int encodedLat, int encodedLon) {
    lat[doc] = encodedLat;
    lon[doc] = encodedLon;
  }

  /** Whether a document has a place. */
  public boolean has(int doc) {
    return lat[doc] != NONE;
  }

  /** Encoded latitude of a document; {@link #NONE} where there is no place. */
  public int lat(int doc) {
    return lat[doc];
  }

  /** Encoded longitude of a document. */
  public int lon(int doc) {
    return lon[doc];
  }

  /** Latitude of a document in degrees. */
  public double latDegrees(int doc) {
    return GeoEncodingUtils.decodeLatitude(lat[doc]);
  }

  /** Longitude of a document in degrees. */
  public double lonDegrees(int doc) {
    return GeoEncodingUtils.decodeLongitude(lon[doc]);
  }
}
