package io.yizhan.benchmarks;

import io.yizhan.codec.RecordCodec;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.time.Instant;
import java.time.LocalDate;

/** The districts that benchmarks measure on: those of {@code ./yizhan demo}, on a fixed day. */
final class Districts {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long SEED = 1;

  /** Nine in the morning of the district's day. */
  static final Instant NOW = TODAY.atTime(9, 0).atZone(RecordCodec.ZONE).toInstant();

  private Districts() {}

  /** A district of so many jobs and no workers. */
  static SyntheticDistrict of(long jobs) {
    return of(jobs, 0);
  }

  /** A district of so many jobs and workers. */
  static SyntheticDistrict of(long jobs, long workers) {
    return SyntheticDistrict.of(DistrictSize.of(jobs, workers), SEED, TODAY);
  }
}
