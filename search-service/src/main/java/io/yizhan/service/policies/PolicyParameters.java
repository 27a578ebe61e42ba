package io.yizhan.service.policies;

import io.yizhan.policy.PolicyRegions;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.service.query.QueryParameters;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parameters that say what is asked of policies, from where and for which day: {@code q},
 * {@code region}, {@code asOf}, {@code superseded}, {@code size}. Immutable.
 */
final class PolicyParameters {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
  private static final int DEFAULT_SIZE = 20;

  private final Optional<String> home;
  private final InstantSource clock;

  /** Parameters of a service in a place. */
  PolicyParameters(Optional<String> home, InstantSource clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param question to be put to the retrieval
   * @param asOf the day it is asked for
   */
  record Asked(PolicyQuestion question, LocalDate asOf) {}

  /** Reads the query string; faults are noted. */
  Asked read(QueryParameters given) {
    String text = given.text("q").orElse("");
    if (text.isEmpty()) {
      given.reject("q", "请写要找的内容，可以是问题、文件名、文号或「某法第几条」");
    }
    if (text.length() > PolicyQuestion.MAX_CHARS) {
      given.reject("q", "最多 " + PolicyQuestion.MAX_CHARS + " 个字，收到 " + text.length() + " 个");
    }
    Optional<String> region =
        given
            .parsed("region", "应为行政区划代码或名称，如 420704 或 鄂城区，全国写「全国」", PolicyParameters::region)
            .or(() -> home);
    LocalDate asOf = asOf(given);
    boolean superseded = given.flag("superseded");
    int size =
        given
            .number(
                "size", 1, PolicyQuestion.MAX_SIZE, "应为 1 到 " + PolicyQuestion.MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    return new Asked(
        new PolicyQuestion(text, region, superseded ? Optional.empty() : Optional.of(asOf), size),
        asOf);
  }

  /** The day of {@code asOf}; today where it is not said. */
  LocalDate asOf(QueryParameters given) {
    return given.parsed("asOf", "应为日期，如 2026-11-24", LocalDate::parse).orElseGet(this::today);
  }

  /** The place that questions come from. */
  Optional<String> home() {
    return home;
  }

  /** Today, here. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** The code of a place; that of the whole country is answered by its rules alone. */
  static String region(String given) {
    String code = PolicyRegions.of(given);
    if (!code.equals(PolicyRegions.WHOLE_COUNTRY) && !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no place that is known");
    }
    return code;
  }
}
