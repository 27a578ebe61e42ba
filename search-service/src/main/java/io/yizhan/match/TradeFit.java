package io.yizhan.match;

/** How a job's trade stands to those that a worker named, closest first. */
enum TradeFit {
  /** One of them. */
  EXACT(1),
  /** Below one of them: 月嫂 for who named 家政. */
  NARROWER(0.8),
  /** Above one of them. */
  BROADER(0.6),
  /** General labour, for who works with their hands. */
  GENERAL(0.5),
  /** Another one. */
  OTHER(0);

  private final double value;

  TradeFit(double value) {
    this.value = value;
  }

  /** What it counts, 0…1. */
  double value() {
    return value;
  }
}
