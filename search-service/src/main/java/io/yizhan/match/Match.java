package io.yizhan.match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A job and a worker, with all that speaks for and against.
 *
 * @param id of the record that was found: the worker's for a job, the job's for a worker
 * @param score 0…1: the sum of the parts' contributions
 * @param forward how good the worker is for the job, 0…1
 * @param reverse how good the job is for the worker, 0…1
 * @param rules every rule with its outcome
 * @param parts every part of the score
 * @param distanceMeters between the two, to the hundred metres
 * @param wouldHelp what would make a pair fit that fails one rule alone
 * @param gap how far such a pair is from fitting
 * @param recordJson the record that was found as others see it
 */
public record Match(
    String id,
    double score,
    double forward,
    double reverse,
    List<RuleNote> rules,
    List<MatchPart> parts,
    OptionalLong distanceMeters,
    Optional<String> wouldHelp,
    Optional<Gap> gap,
    String recordJson) {

  /** Copies the lists. */
  public Match {
    rules = List.copyOf(rules);
    parts = List.copyOf(parts);
  }

  /** Whether no rule excludes the pair. */
  public boolean isEligible() {
    return rules.stream()
        .noneMatch(note -> note.rule().excludes() && note.outcome() == Outcome.UNMET);
  }
}
