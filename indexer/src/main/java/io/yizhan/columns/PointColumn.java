package io.yizhan.columns;

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
  private final PlaceBlocks blocks;

  /**
   * A column of encoded places; takes the arrays.
   *
   * @param lat by document; {@link #NONE} where there is no place
   * @param lon by document
   */
  PointColumn(int[] lat, int[] lon) {
    this.lat = lat;
    this.lon = lon;
    this.blocks = PlaceBlocks.of(lat, lon);
  }

  /** The boxes that documents standing together lie in. */
  public PlaceBlocks blocks() {
    return blocks;
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
