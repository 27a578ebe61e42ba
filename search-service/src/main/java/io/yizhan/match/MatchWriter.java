package io.yizhan.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes down all that is said of a pair. Immutable; safe for any thread.
 *
 * @param scores how it is scored
 * @param reasons how rules are said
 */
record MatchWriter(Scores scores, RuleReasons reasons) {

  Match write(Pair pair, String id, String recordJson) {
    List<RuleNote> rules = new ArrayList<>();
    List<Rule> failed = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      Outcome outcome = pair.outcome(rule);
      rules.add(new RuleNote(rule, outcome, reasons.of(rule, pair)));
      if (outcome == Outcome.UNMET && rule.excludes()) {
        failed.add(rule);
      }
    }
    Optional<Rule> missed =
        failed.size() == 1 && failed.getFirst().isNearMiss()
            ? Optional.of(failed.getFirst())
            : Optional.empty();
    PartReasons partReasons = new PartReasons(reasons);
    List<MatchPart> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      parts.add(
          new MatchPart(
              part,
              scores.weight(part),
              PartValues.value(part, pair),
              scores.contribution(part, pair),
              partReasons.of(part, pair)));
    }
    return new Match(
        id,
        scores.score(pair),
        scores.side(Side.FORWARD, pair),
        scores.side(Side.REVERSE, pair),
        rules,
        parts,
        Double.isNaN(pair.meters())
            ? OptionalLong.empty()
            : OptionalLong.of(Spoken.shownMeters(pair.meters())),
        missed.map(rule -> reasons.wouldHelp(rule, pair)),
        missed.map(rule -> gap(rule, pair)),
        recordJson);
  }

  /** How far a pair is from fitting that fails this rule alone. */
  private static Gap gap(Rule rule, Pair pair) {
    return switch (rule) {
      case DISTANCE -> new Gap.TooFar(pair.meters() - pair.worker().maxDistanceMeters());
      case PAY ->
          new Gap.TooLittle(
              (Eligibility.floorPerHour(pair) - pair.job().payPerHour())
                  * pair.job().hoursPerDay());
      case CERTIFICATES -> new Gap.Unqualified(RuleReasons.missingCertificates(pair));
      case OPEN,
          ACTIVE,
          AGE,
          OCCUPATION,
          EMPLOYMENT_TYPE,
          SETTLEMENT,
          EXPERIENCE,
          DECLINED,
          TIME,
          SKILLS ->
          new Gap.Otherwise(rule);
    };
  }
}
