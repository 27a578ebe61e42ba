package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.schema.PractisedSkill;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a part has the value it has, in one plain sentence for whoever reads it. Immutable; safe for
 * any thread.
 *
 * @param rules what the same is said with for rules
 */
record PartReasons(RuleReasons rules) {

  /** The sentence of a part. */
  String of(Part part, Pair pair) {
    return switch (part) {
      case SKILLS -> skills(pair.job().requiredSkills(), "不要求专门技能", pair);
      case PREFERRED_SKILLS -> skills(pair.job().preferredSkills(), "没有加分技能", pair);
      case EXPERIENCE ->
          pair.worker().experienceYears() == SegmentColumns.NO_LONG
              ? "没有登记工作年限"
              : "干过" + pair.worker().experienceYears() + "年";
      case RELIABILITY -> "以往到岗" + Math.round(100 * pair.worker().keptShare()) + "%（按少量记录折算）";
      case SCHEDULE -> rules.of(Rule.TIME, pair);
      case PAY -> pay(pair);
      case DISTANCE -> distance(pair);
      case TRADE -> trade(pair);
      case NATURE -> rules.of(Rule.EMPLOYMENT_TYPE, pair) + "；" + rules.of(Rule.SETTLEMENT, pair);
      case FRESHNESS -> posted(pair);
      case BENEFITS -> benefits(pair);
    };
  }

  private static String skills(List<String> asked, String none, Pair pair) {
    if (asked.isEmpty()) {
      return none;
    }
    List<String> said = new ArrayList<>();
    for (String name : asked) {
      Optional<PractisedSkill> practice = pair.worker().practice(name);
      if (practice.isEmpty()) {
        said.add("没登记会" + name);
      } else if (practice.get().years().isEmpty()) {
        said.add("会" + name);
      } else {
        said.add("会" + name + practice.get().years().get() + "年");
      }
    }
    return String.join("，", said);
  }

  private static String pay(Pair pair) {
    double pay = pair.job().payPerHour();
    if (Double.isNaN(pay)) {
      return "工资没有写明";
    }
    String said = "合" + Spoken.number(pay) + "元/小时";
    double floor = Eligibility.floorPerHour(pair);
    if (Double.isNaN(floor)) {
      return said;
    }
    double over = pay - floor;
    String difference = Spoken.number(Math.abs(over)) + "元";
    return difference.equals("0元")
        ? said + "，正好达到要求"
        : said + (over > 0 ? "，比要求多" : "，比要求少") + difference;
  }

  private String distance(Pair pair) {
    double meters = pair.meters();
    return Double.isNaN(meters) ? "不知道有多远" : rules.from() + Spoken.distance(meters);
  }

  private String trade(Pair pair) {
    List<OccupationCode> asked = pair.job().occupations();
    List<OccupationCode> named = pair.worker().occupations();
    if (asked.isEmpty() || named.isEmpty()) {
      return rules.of(Rule.OCCUPATION, pair);
    }
    return switch (asked.getFirst().fit(named)) {
      case EXACT -> "正是登记的工种";
      case NARROWER -> "属于登记的工种";
      case BROADER -> "包括登记的工种";
      case GENERAL -> "普工，动手的人都能干";
      case OTHER -> "不是登记的工种";
    };
  }

  private static String posted(Pair pair) {
    if (pair.job().postedAt() == SegmentColumns.NO_LONG) {
      return "发布时间没有写明";
    }
    long age = Math.max(0, pair.moment().now() - pair.job().postedAt());
    long days = Duration.ofMillis(age).toDays();
    return days == 0 ? "一天内发布" : days + "天前发布";
  }

  private static String benefits(Pair pair) {
    List<String> all = new ArrayList<>(pair.job().benefits());
    if (pair.job().hasLodging() && !all.contains("包住")) {
      all.add("包住");
    }
    return all.isEmpty() ? "没有写福利" : String.join("、", all);
  }
}
