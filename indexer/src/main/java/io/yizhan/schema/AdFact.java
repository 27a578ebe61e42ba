package io.yizhan.schema;

import io.yizhan.model.Job;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a seeker asks of an ad before picking up the telephone; an ad states it or does not. */
public enum AdFact {
  /** An amount. */
  PAY("工资"),
  /** Shifts or weekly patterns. */
  TIMES("时间"),
  /** A point, or words of an address. */
  PLACE("地点"),
  /** Who hires. */
  EMPLOYER("用人单位"),
  /** When it pays. */
  SETTLEMENT("结算方式"),
  /** How many are wanted. */
  HEADCOUNT("人数"),
  /** Text of more than a few words. */
  DESCRIPTION("工作内容");

  /** A sentence or two. */
  private static final int LEAST_CHARS = 30;

  private final String label;

  AdFact(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** The facts that a job states. */
  public static Set<AdFact> of(Job job) {
    EnumSet<AdFact> stated = EnumSet.noneOf(AdFact.class);
    Arrays.stream(values()).filter(fact -> fact.isStatedBy(job)).forEach(stated::add);
    return stated;
  }

  /** The share of the facts that a job states, 0…1. */
  public static double completeness(Job job) {
    return (double) of(job).size() / values().length;
  }

  private boolean isStatedBy(Job job) {
    return switch (this) {
      case PAY -> job.wage().bestYuan().isPresent();
      case TIMES -> !job.shifts().isEmpty() || !job.weekly().isEmpty();
      case PLACE -> job.location().point().isPresent() || job.location().address().isPresent();
      case EMPLOYER -> job.employer().isPresent();
      case SETTLEMENT -> job.settlement().isPresent();
      case HEADCOUNT -> job.headcount().isPresent();
      case DESCRIPTION -> job.description().length() >= LEAST_CHARS;
    };
  }
}
