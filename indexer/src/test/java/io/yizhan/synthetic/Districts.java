package io.yizhan.synthetic;

import java.time.LocalDate;

/** Districts the tests of this package look at. */
final class Districts {

  /** The day every district of the tests is made for: a Tuesday. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** Enough records for every rule to have its exceptions. */
  static final int MANY = 5_000;

  private Districts() {}

  /** A district of {@value #MANY} jobs and as many workers. */
  static SyntheticDistrict many() {
    return SyntheticDistrict.of(new DistrictSize(MANY, MANY, 600, 24), 42, TODAY);
  }
}
