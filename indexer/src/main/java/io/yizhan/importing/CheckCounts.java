package io.yizhan.importing;

import io.yizhan.lint.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rules of publication found in the jobs of a file or of several: in those that were
 * written (inserted, updated or unchanged) and those that were refused for it.
 *
 * @param read jobs that were checked
 * @param refused jobs that were rejected for what was found
 * @param gravest jobs by the gravest finding of each; a job without any is in none
 * @param rules how many jobs each rule speaks of; a job may be with several
 */
public record CheckCounts(
    long read, long refused, Map<Severity, Long> gravest, Map<String, Long> rules) {

  /** Nothing checked yet. */
  public static final CheckCounts NONE = new CheckCounts(0, 0, Map.of(), Map.of());

  /** Copies the maps; refuses counts that do not fit together. */
  public CheckCounts {
    Map<Severity, Long> copy = new EnumMap<>(Severity.class);
    copy.putAll(gravest);
    gravest = Collections.unmodifiableMap(copy);
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    if (refused > gravest.getOrDefault(Severity.BLOCK, 0L) || sum(gravest) > read) {
      throw new IllegalArgumentException(
          "refused must be <= those that may not be published, and all of them <= read; got: "
              + refused
              + ", "
              + gravest
              + " of "
              + read);
    }
  }

  /** Both together. */
  public CheckCounts plus(CheckCounts other) {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    bySeverity.putAll(gravest);
    other.gravest.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
    Map<String, Long> byRule = new TreeMap<>(rules);
    other.rules.forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
    return new CheckCounts(read + other.read, refused + other.refused, bySeverity, byRule);
  }

  /** Jobs in which nothing was found. */
  public long clean() {
    return read - sum(gravest);
  }

  /** Jobs that were taken and that a person has to look at. */
  public long flagged() {
    return gravest.getOrDefault(Severity.BLOCK, 0L)
        + gravest.getOrDefault(Severity.REVIEW, 0L)
        - refused;
  }

  /** Lines for a person, each with a line break; none when nothing was checked. */
  public String toText() {
    if (read == 0) {
      return "";
    }
    String bySeverity =
        gravest.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue() + " + ")
            .collect(Collectors.joining());
    StringBuilder text = new StringBuilder("  发布检查 ");
    text.append(read).append(" 条 = ").append(bySeverity).append("没有问题 ").append(clean());
    if (refused > 0) {
      text.append("，拒收 ").append(refused).append(" 条");
    }
    if (flagged() > 0) {
      text.append("，列入待复核 ").append(flagged()).append(" 条");
    }
    text.append('\n');
    if (!rules.isEmpty()) {
      text.append("  各条规则命中的岗位：")
          .append(
              rules.entrySet().stream()
                  .map(rule -> rule.getKey() + " " + rule.getValue())
                  .collect(Collectors.joining("、")))
          .append('\n');
    }
    return text.toString();
  }

  private static long sum(Map<Severity, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
