package io.yizhan.match;

import io.yizhan.schema.WorkTimes;
import java.util.ArrayList;
import java.util.List;

/**
 * What nobody said, so that a rule is undecided: names the side that is silent, or both. Immutable;
 * safe for any thread.
 *
 * @param audience who reads
 */
record UnknownReasons(Audience audience) {

  /** The sentence of a rule that is unknown. */
  String of(Rule rule, Pair pair) {
    List<String> silent = new ArrayList<>();
    switch (rule) {
      case AGE -> silent.add(worker("没有登记出生年份"));
      case OCCUPATION -> {
        add(silent, pair.job().occupations().isEmpty(), "岗位没有写明工种");
        add(silent, pair.worker().occupations().isEmpty(), worker("没有登记想干的工种"));
      }
      case EMPLOYMENT_TYPE -> {
        add(silent, pair.job().employmentTypes().isEmpty(), "岗位没有写明工作性质");
        add(silent, !pair.worker().namesTypes(), worker("没有登记要哪种工作性质"));
      }
      case SETTLEMENT -> {
        add(silent, pair.job().settlements().isEmpty(), "岗位没有写明结算方式");
        add(silent, !pair.worker().namesSettlements(), worker("没有登记要怎样结算"));
      }
      case PAY -> {
        add(silent, Double.isNaN(pair.job().payPerHour()), "岗位工资面议、计件或没有写明");
        add(silent, Double.isNaN(Eligibility.floorPerHour(pair)), worker("没有登记最低工资，或按件计"));
      }
      case EXPERIENCE -> silent.add(worker("没有登记工作年限"));
      case DISTANCE -> distance(silent, pair);
      case TIME -> time(silent, pair);
      case SKILLS -> silent.add(worker("没有登记技能"));
      case OPEN, ACTIVE, CERTIFICATES, DECLINED ->
          throw new IllegalArgumentException(rule + " must never be unknown");
    }
    return String.join("；", silent);
  }

  private void distance(List<String> silent, Pair pair) {
    add(silent, !pair.job().hasPlace(), "岗位没有写明地点");
    add(silent, !pair.worker().hasPlace(), worker("没有登记住处"));
    add(silent, Double.isNaN(pair.worker().maxDistanceMeters()), worker("没有登记最远去多远"));
    if (pair.hasPlaces()) {
      silent.addFirst(worker("离您", "离工地") + Spoken.distance(pair.meters()));
    }
  }

  private void time(List<String> silent, Pair pair) {
    WorkTimes times = pair.job().times();
    boolean later = times.hasWeekly() && times.weekly().isEmpty();
    add(silent, times.isUnknown(), "岗位没有写明时间");
    add(silent, later, "岗位四周内没有班次");
    add(silent, !pair.worker().availability().isKnown(), worker("没有登记空闲时间"));
  }

  private static void add(List<String> silent, boolean isSilent, String what) {
    if (isSilent) {
      silent.add(what);
    }
  }

  private String worker(String what) {
    return worker("您" + what, what);
  }

  private String worker(String toWorker, String toStaff) {
    return switch (audience) {
      case WORKER -> toWorker;
      case STAFF -> toStaff;
    };
  }
}
