package io.yizhan.match;

import io.yizhan.columns.ValueSets;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.WorkTerms;
import java.util.Arrays;

/**
 * The {@link WorkTerms} of each set as bits and a number: twelve bytes that are read in one go,
 * where the object is six pointers apart. Kept as long as the column; safe for any thread.
 */
@SuppressWarnings("EnumOrdinal") // A bit for each constant: kept in memory only.
final class TermsTable {

  private static final int SETTLEMENT_SHIFT = 8;
  private static final int PERIOD_SHIFT = 16;
  private static final int LODGES = 1 << 24;
  private static final int EIGHT_BITS = 0xFF;

  private static final WagePeriod[] PERIODS = WagePeriod.values();

  private final ValueSets values;
  private volatile Rows rows = new Rows(new int[0], new double[0]);

  TermsTable(ValueSets values) {
    this.values = values;
  }

  /**
   * The terms of all sets there are now; a microsecond for each that is new.
   *
   * <p>To be asked after the columns of all segments are there.
   */
  Rows rows() {
    int sets = values.view().sets();
    return rows.accepted.length >= sets ? rows : more();
  }

  private synchronized Rows more() {
    ValueSets.View view = values.view();
    int from = rows.accepted.length;
    if (from < view.sets()) {
      int[] accepted = Arrays.copyOf(rows.accepted, view.sets());
      double[] floors = Arrays.copyOf(rows.floors, view.sets());
      for (int set = from; set < accepted.length; set++) {
        floors[set] = Double.NaN;
        for (int member : view.members(set)) {
          WorkTerms terms = WorkTerms.of(view.value(member));
          accepted[set] = bits(terms);
          floors[set] = terms.floorPeriod().isEmpty() ? Double.NaN : floor(terms);
        }
      }
      rows = new Rows(accepted, floors);
    }
    return rows;
  }

  private static double floor(WorkTerms terms) {
    return terms.floorYuan().orElse(Double.NaN);
  }

  private static int bits(WorkTerms terms) {
    int bits = terms.lodgingOk().orElse(false) ? LODGES : 0;
    for (EmploymentType type : terms.employmentTypes()) {
      bits |= 1 << type.ordinal();
    }
    for (SettlementCycle settlement : terms.settlements()) {
      bits |= 1 << (SETTLEMENT_SHIFT + settlement.ordinal());
    }
    return bits | (terms.floorPeriod().map(WagePeriod::ordinal).orElse(0) << PERIOD_SHIFT);
  }

  /** The terms of all sets at a moment. Immutable. */
  static final class Rows {

    private final int[] accepted;
    private final double[] floors;

    private Rows(int[] accepted, double[] floors) {
      this.accepted = accepted;
      this.floors = floors;
    }

    /** Whether any nature of work is named. */
    boolean namesTypes(int set) {
      return (accepted[set] & EIGHT_BITS) != 0;
    }

    /** Whether a nature of work is among those named. */
    boolean names(int set, EmploymentType type) {
      return ((accepted[set] >>> type.ordinal()) & 1) != 0;
    }

    /** Whether any settlement is named. */
    boolean namesSettlements(int set) {
      return ((accepted[set] >>> SETTLEMENT_SHIFT) & EIGHT_BITS) != 0;
    }

    /** Whether a settlement is among those named. */
    boolean names(int set, SettlementCycle settlement) {
      return ((accepted[set] >>> (SETTLEMENT_SHIFT + settlement.ordinal())) & 1) != 0;
    }

    /** Whether a job with a bed may be farther away. */
    boolean lodges(int set) {
      return (accepted[set] & LODGES) != 0;
    }

    /** The least pay in yuan per hour; NaN when there is none or it is per piece. */
    double floorPerHour(int set, double hoursPerDay) {
      double floor = floors[set];
      return Double.isNaN(floor)
          ? floor
          : PayRates.perHour(
                  floor, PERIODS[(accepted[set] >>> PERIOD_SHIFT) & EIGHT_BITS], hoursPerDay)
              .orElse(Double.NaN);
    }
  }
}
