package io.yizhan.engine;

import io.yizhan.columns.SegmentColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** A preference in one segment. */
interface LeafPreference {

  /** What it takes to say what a document gets, cheapest first. */
  enum Cost {
    /** A division. */
    LOW,
    /** Trigonometry. */
    HIGH
  }

  /** What it takes. */
  default Cost cost() {
    return Cost.LOW;
  }

  /** The most it adds for any document. */
  float weight();

  /** What it adds for a document at most; cheap. */
  default float atMost(int doc) {
    return of(doc);
  }

  /** What it adds for a document of a block at most. */
  default float atMostIn(int block) {
    return weight();
  }

  /** What it adds for a document. */
  float of(int doc);

  /** Preferences in one segment. */
  static List<LeafPreference> all(
      List<Preference> preferences,
      BoundConditions bound,
      LeafReaderContext leaf,
      SegmentColumns columns)
      throws IOException {
    List<LeafPreference> all = new ArrayList<>();
    for (Preference preference : preferences) {
      all.add(of(preference, bound, leaf, columns));
    }
    return all;
  }

  /** A preference in one segment. */
  static LeafPreference of(
      Preference preference, BoundConditions bound, LeafReaderContext leaf, SegmentColumns columns)
      throws IOException {
    return switch (preference) {
      case Preference.Nearness nearness ->
          new LeafNearness(
              nearness,
              new Distances(
                  new Surroundings(nearness.centre()),
                  columns.points(nearness.field()),
                  nearness.stepMeters()));
      case Preference.Freshness freshness ->
          new LeafFreshness(freshness, columns.longs(freshness.field()));
      case Preference.Saturation saturation ->
          new LeafSaturation(saturation, columns.doubles(saturation.field()));
      case Preference.Share(String field, float weight) ->
          new LeafShare(columns.doubles(field), weight);
      case Preference.Bonus(Condition condition, float weight) ->
          new LeafBonus(bound.bind(condition, leaf), weight);
    };
  }

  /** A condition in one segment. */
  record LeafBonus(DocTest condition, float weight) implements LeafPreference {

    @Override
    public float of(int doc) {
      return condition.passes(doc) ? weight : 0;
    }
  }

  /** A number in one segment. */
  @SuppressWarnings("ArrayRecordComponent")
  record LeafSaturation(Preference.Saturation preference, double[] numbers)
      implements LeafPreference {

    @Override
    public float weight() {
      return preference.weight();
    }

    @Override
    public float of(int doc) {
      double number = numbers[doc];
      return number > 0
          ? (float) (preference.weight() * (number / (number + preference.pivot())))
          : 0;
    }
  }

  /** A share in one segment. */
  @SuppressWarnings("ArrayRecordComponent")
  record LeafShare(double[] shares, float weight) implements LeafPreference {

    @Override
    public float of(int doc) {
      double share = shares[doc];
      return share > 0 ? (float) (weight * Math.min(share, 1)) : 0;
    }
  }

  /** Nearness in one segment. */
  record LeafNearness(Preference.Nearness preference, Distances distances)
      implements LeafPreference {

    /** To stay above {@link #of} whatever is rounded on the way. */
    private static final double ROUNDING = 1.000_001;

    @Override
    public Cost cost() {
      return Cost.HIGH;
    }

    @Override
    public float weight() {
      return preference.weight();
    }

    @Override
    public float atMost(int doc) {
      return distances.has(doc) ? (float) (at(distances.atLeast(doc)) * ROUNDING) : 0;
    }

    @Override
    public float atMostIn(int block) {
      return (float) (at(distances.atLeastIn(block)) * ROUNDING);
    }

    @Override
    public float of(int doc) {
      return distances.has(doc) ? (float) at(distances.meters(doc)) : 0;
    }

    private double at(double meters) {
      double pivot = preference.pivotMeters();
      return preference.weight() * (pivot / (pivot + meters));
    }
  }

  /** Freshness in one segment. */
  @SuppressWarnings("ArrayRecordComponent")
  record LeafFreshness(Preference.Freshness preference, long[] moments) implements LeafPreference {

    @Override
    public float weight() {
      return preference.weight();
    }

    @Override
    public float of(int doc) {
      long moment = moments[doc];
      if (moment == SegmentColumns.NO_LONG) {
        return 0;
      }
      double pivot = preference.pivotMillis();
      double away = Math.abs((double) preference.origin() - moment);
      return (float) (preference.weight() * (pivot / (pivot + away)));
    }
  }
}
