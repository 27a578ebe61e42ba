package io.yizhan.schema;

import io.yizhan.model.Worker;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What staff ask of a worker before calling; a worker's record states it or does not. */
public enum WorkerFact {
  /** A trade. */
  OCCUPATION("工种"),
  /** A skill or a certificate. */
  SKILL("技能"),
  /** Weekly patterns or intervals. */
  AVAILABILITY("空闲时间"),
  /** A point. */
  PLACE("所在位置"),
  /** Years in the trades. */
  EXPERIENCE("年限"),
  /** The least pay that will do. */
  WAGE_FLOOR("期望工资");

  private final String label;

  WorkerFact(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** The facts that a worker's record states. */
  public static Set<WorkerFact> of(Worker worker) {
    EnumSet<WorkerFact> stated = EnumSet.noneOf(WorkerFact.class);
    Arrays.stream(values()).filter(fact -> fact.isStatedBy(worker)).forEach(stated::add);
    return stated;
  }

  /** The share of the facts that a worker's record states, 0…1. */
  public static double completeness(Worker worker) {
    return (double) of(worker).size() / values().length;
  }

  private boolean isStatedBy(Worker worker) {
    return switch (this) {
      case OCCUPATION -> !worker.occupations().isEmpty();
      case SKILL -> !worker.skills().isEmpty() || !worker.certificates().isEmpty();
      case AVAILABILITY -> !worker.weekly().isEmpty() || !worker.intervals().isEmpty();
      case PLACE -> worker.location().point().isPresent();
      case EXPERIENCE -> worker.experienceYears().isPresent();
      case WAGE_FLOOR -> worker.wish().wageFloor().period().isPresent();
    };
  }
}
