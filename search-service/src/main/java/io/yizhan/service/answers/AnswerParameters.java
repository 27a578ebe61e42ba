package io.yizhan.service.answers;

import io.yizhan.answers.AnswerRequest;
import io.yizhan.policy.PolicyRegions;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.service.query.QueryParameters;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parameters of a question: {@code q}, {@code region}, {@code asOf}, {@code session}, {@code
 * superseded}. Immutable.
 */
final class AnswerParameters {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

  private final Optional<String> home;
  private final InstantSource clock;

  /** Parameters of a service in a place. */
  AnswerParameters(Optional<String> home, InstantSource clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Reads the query string.
   *
   * @throws io.yizhan.service.problem.ProblemException naming every fault
   */
  AnswerRequest read(QueryParameters given) {
    String text = given.text("q").orElse("");
    if (text.isEmpty()) {
      given.reject("q", "请写要问的问题");
    }
    if (text.length() > PolicyQuestion.MAX_CHARS) {
      given.reject("q", "最多 " + PolicyQuestion.MAX_CHARS + " 个字，收到 " + text.length() + " 个");
    }
    String region =
        given
            .parsed("region", "应为行政区划代码或名称，如 420704 或 鄂城区，全国写「全国」", AnswerParameters::region)
            .or(() -> home)
            .orElse(PolicyRegions.WHOLE_COUNTRY);
    LocalDate asOf =
        given
            .parsed("asOf", "应为日期，如 2026-11-24", LocalDate::parse)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZONE));
    Optional<String> session = given.text("session");
    if (session.filter(name -> name.length() > AnswerRequest.MAX_SESSION_CHARS).isPresent()) {
      given.reject("session", "最多 " + AnswerRequest.MAX_SESSION_CHARS + " 个字");
    }
    boolean superseded = given.flag("superseded");
    given.requireValid();
    return new AnswerRequest(text, region, asOf, session, superseded);
  }

  private static String region(String given) {
    String code = PolicyRegions.of(given);
    if (!code.equals(PolicyRegions.WHOLE_COUNTRY) && !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no place that is known");
    }
    return code;
  }
}
