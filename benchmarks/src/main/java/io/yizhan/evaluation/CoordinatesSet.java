package io.yizhan.evaluation;

import io.yizhan.geo.CoordinateSystem;
import io.yizhan.geo.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Places in WGS-84 beside what another converter makes of them in GCJ-02 and BD-09: how far ours
 * come out from where they belong, at most. Decimetres would be seen by nobody; more is a wrong
 * formula.
 *
 * <p>The data lies outside the project, rows that begin {@code wgs_lng,wgs_lat,gcj_lng,gcj_lat,
 * bd_lng,bd_lat}; without it the set is skipped.
 */
final class CoordinatesSet extends OutsideSet {

  static final String NAME = "coordinates";

  private static final String FILE = "geo/coord_transform_vectors.csv";
  private static final int COLUMNS = 6;
  private static final double DECIMETERS_PER_METER = 10;

  /** The set over what lies beside the project. */
  CoordinatesSet(OutsideData data) {
    super(NAME, "高德、百度坐标转换，偏差最大多少", data, List.of(FILE));
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    Path file = files.getFirst();
    progress.accept("转换坐标");
    List<String> lines = Files.readAllLines(file);
    double gcj02 = 0;
    double bd09 = 0;
    for (int i = 1; i < lines.size(); i++) {
      double[] row = row(file, i + 1, lines.get(i));
      GeoPoint place = new GeoPoint(row[1], row[0]);
      gcj02 = Math.max(gcj02, place.distanceMeters(CoordinateSystem.GCJ02.toWgs84(row[3], row[2])));
      bd09 = Math.max(bd09, place.distanceMeters(CoordinateSystem.BD09.toWgs84(row[5], row[4])));
    }
    return new Outcome.Measured(
        List.of(
            Figure.count("converter", "places", lines.size() - 1L),
            decimeters("gcj02", gcj02),
            decimeters("bd09", bd09)),
        List.of());
  }

  /** Whole decimetres, rounded up: what lies below is noise of the last printed digit. */
  private static Figure decimeters(String system, double meters) {
    return Figure.count(
        "converter", system + "-max-decimeters", (long) Math.ceil(meters * DECIMETERS_PER_METER));
  }

  private static double[] row(Path file, int number, String line) {
    try {
      String[] cells = line.split(",", -1);
      double[] row = new double[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        row[i] = Double.parseDouble(cells[i]);
      }
      return row;
    } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
      throw new UnreadableSetException(
          file.getFileName() + ":" + number + ": " + COLUMNS + " numbers expected", wrong);
    }
  }
}
