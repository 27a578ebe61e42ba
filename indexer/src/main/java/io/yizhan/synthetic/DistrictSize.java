package io.yizhan.synthetic;

/**
 * How much of everything a synthetic district holds.
 *
 * @param jobs ads
 * @param workers people who look for work
 * @param employers firms, shops and families
 * @param stations gig-work stations; the resources know a limited number
 */
public record DistrictSize(long jobs, long workers, long employers, int stations) {

  /** The stations of 鄂城区 itself. */
  public static final int DEFAULT_STATIONS = 18;

  private static final int JOBS_PER_EMPLOYER = 8;
  private static final int MIN_EMPLOYERS = 50;

  /** Refuses negative numbers. */
  public DistrictSize {
    require("jobs", jobs);
    require("workers", workers);
    require("employers", employers);
    require("stations", stations);
  }

  /** A district with as many employers and stations as such a number of jobs has. */
  public static DistrictSize of(long jobs, long workers) {
    return new DistrictSize(
        jobs, workers, Math.max(MIN_EMPLOYERS, jobs / JOBS_PER_EMPLOYER), DEFAULT_STATIONS);
  }

  private static void require(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(name + " must be >= 0; got: " + count);
    }
  }
}
