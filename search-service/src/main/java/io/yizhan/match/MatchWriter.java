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
        failed.size() == 1 && failed.getFirst().isNearMiss()
            ? Optional.of(reasons.wouldHelp(failed.getFirst(), pair))
            : Optional.empty(),
        recordJson);
  }
}
