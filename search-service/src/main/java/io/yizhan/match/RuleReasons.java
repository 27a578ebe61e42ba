package io.yizhan.match;

import io.yizhan.schema.WorkTimes;
import java.util.List;

/**
 * Why a rule stands as it does, in one plain sentence for whoever reads it. No sentence says how
 * old or where exactly anybody is. Immutable; safe for any thread.
 *
 * @param audience who reads
 */
record RuleReasons(Audience audience) {

  /** The sentence of a rule. */
  String of(Rule rule, Pair pair) {
    return switch (pair.outcome(rule)) {
      case MET -> met(rule, pair);
      case UNMET -> unmet(rule, pair);
      case UNKNOWN -> new UnknownReasons(audience).of(rule, pair);
    };
  }

  private String met(Rule rule, Pair pair) {
    return switch (rule) {
      case OPEN -> "岗位还在招人";
      case ACTIVE -> worker("您正在找活", "正在找活");
      case AGE -> "年龄符合要求";
      case OCCUPATION -> worker("是您想干的工种", "愿意干这个工种");
      case EMPLOYMENT_TYPE -> worker("您接受", "接受") + pair.job().employmentTypes().getFirst().label();
      case SETTLEMENT -> worker("您接受", "接受") + pair.job().settlements().getFirst().label();
      case PAY -> worker("工资达到您的要求", "工资达到他的要求");
      case EXPERIENCE ->
          pair.job().minYears() > 0
              ? worker("您的年限够", "年限够") + "：要求" + pair.job().minYears() + "年"
              : "不要求工作年限";
      case CERTIFICATES -> {
        List<String> asked = pair.job().certificates();
        yield asked.isEmpty() ? "不要求证书" : "证书齐全：" + String.join("、", asked);
      }
      case DISTANCE ->
          Eligibility.isLodged(pair) ? "包住，远一点也行" : from() + Spoken.distance(pair.meters());
      case DECLINED -> "双方都没有回绝过";
      case TIME -> free(pair);
      case SKILLS -> {
        List<String> asked = pair.job().requiredSkills();
        yield asked.isEmpty() ? "不要求专门技能" : worker("您会：", "会：") + String.join("、", asked);
      }
    };
  }

  private String unmet(Rule rule, Pair pair) {
    return switch (rule) {
      case OPEN -> "岗位已经截止或招满";
      case ACTIVE -> worker("您现在没有在找活", "现在没有在找活");
      case AGE -> "不到" + Eligibility.leastAge(pair) + "周岁";
      case OCCUPATION -> worker("不是您想干的工种", "没有登记这个工种");
      case EMPLOYMENT_TYPE ->
          worker("您没有选", "不接受") + pair.job().employmentTypes().getFirst().label();
      case SETTLEMENT -> worker("您没有选", "不接受") + pair.job().settlements().getFirst().label();
      case PAY -> worker("工资低于您的要求", "工资低于他的要求");
      case EXPERIENCE ->
          "要求" + pair.job().minYears() + "年经验，现有" + pair.worker().experienceYears() + "年";
      case CERTIFICATES -> "还差：" + String.join("、", missingCertificates(pair));
      case DISTANCE ->
          from()
              + Spoken.distance(pair.meters())
              + "，超过"
              + worker("您", "他")
              + "能接受的"
              + Spoken.number(pair.worker().maxDistanceMeters() / 1000)
              + "公里";
      case DECLINED -> "有一方回绝过";
      case TIME -> worker("您的时间对不上，或者来不及赶到", "时间对不上，或者来不及赶到");
      case SKILLS -> "还不会：" + String.join("、", missingSkills(pair));
    };
  }

  private static String free(Pair pair) {
    WorkTimes times = pair.job().times();
    return times.shifts().isEmpty()
        ? "每周的上班时间都有空"
        : Spoken.time(times.shifts().getFirst()[0], pair.moment().today()) + "有空";
  }

  /** Required certificates that are not held, or not for long enough. */
  static List<String> missingCertificates(Pair pair) {
    return pair.job().certificates().stream()
        .filter(name -> !Eligibility.holds(pair, name))
        .toList();
  }

  /** Required skills that are not listed. */
  static List<String> missingSkills(Pair pair) {
    return pair.job().requiredSkills().stream()
        .filter(name -> pair.worker().practice(name).isEmpty())
        .toList();
  }

  /**
   * What would bring a pair in that fails this rule alone.
   *
   * @param rule one with {@link Rule#isNearMiss}
   */
  String wouldHelp(Rule rule, Pair pair) {
    return switch (rule) {
      case EMPLOYMENT_TYPE ->
          worker("您愿意干", "愿意干") + pair.job().employmentTypes().getFirst().label() + "就合适";
      case SETTLEMENT -> worker("您接受", "接受") + pair.job().settlements().getFirst().label() + "就合适";
      case PAY -> raise(pair);
      case EXPERIENCE ->
          "再有" + (pair.job().minYears() - pair.worker().experienceYears()) + "年经验就合适";
      case CERTIFICATES ->
          missingCertificates(pair).size() == 1
              ? "补一张" + missingCertificates(pair).getFirst()
              : "补上证书：" + String.join("、", missingCertificates(pair));
      case DISTANCE ->
          "再近"
              + Spoken.atLeast((pair.meters() - pair.worker().maxDistanceMeters()) / 1000)
              + "公里就合适";
      case TIME -> "换一天或换个时间就合适";
      case OPEN, ACTIVE, AGE, OCCUPATION, DECLINED, SKILLS -> "";
    };
  }

  private static String raise(Pair pair) {
    double perHour = Eligibility.floorPerHour(pair) - pair.job().payPerHour();
    return "工资再高" + Spoken.atLeast(perHour * pair.job().hoursPerDay()) + "元/天就合适";
  }

  /** From where a distance is said. */
  String from() {
    return worker("离您", "离工地");
  }

  private String worker(String toWorker, String toStaff) {
    return switch (audience) {
      case WORKER -> toWorker;
      case STAFF -> toStaff;
    };
  }
}
