package io.yizhan.match;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides a rule once for each distinct set of the side that moves, where the rule depends on
 * nothing else of it. One thread; as long as one match.
 */
abstract class RuleMemory {

  private final Map<Rule, @Nullable Outcome[]> decided = new EnumMap<>(Rule.class);

  /** A memory that remembers nothing: for one pair. */
  static RuleMemory none() {
    return new RuleMemory() {
      @Override
      int key(Rule rule, Pair pair) {
        return NO_KEY;
      }
    };
  }

  /** A memory for one job and many workers. */
  static RuleMemory ofWorkers(WorkerValues values) {
    RuleMemory memory =
        new RuleMemory() {
          @Override
          int key(Rule rule, Pair pair) {
            return switch (rule) {
              case OCCUPATION -> pair.worker().occupationSet();
              case EMPLOYMENT_TYPE, SETTLEMENT, PAY -> pair.worker().termsSet();
              case CERTIFICATES -> pair.worker().certificateSet();
              case TIME -> pair.worker().availabilitySet();
              case OPEN, ACTIVE, AGE, EXPERIENCE, DISTANCE, DECLINED, SKILLS -> NO_KEY;
            };
          }
        };
    memory.remember(Rule.OCCUPATION, values.occupations.sets());
    memory.remember(Rule.EMPLOYMENT_TYPE, values.terms.sets());
    memory.remember(Rule.SETTLEMENT, values.terms.sets());
    memory.remember(Rule.PAY, values.terms.sets());
    memory.remember(Rule.CERTIFICATES, values.certificates.sets());
    memory.remember(Rule.TIME, values.availability.sets());
    return memory;
  }

  /** A memory for one worker and many jobs. */
  static RuleMemory ofJobs(JobValues values) {
    RuleMemory memory =
        new RuleMemory() {
          @Override
          int key(Rule rule, Pair pair) {
            return rule == Rule.OCCUPATION ? pair.job().occupationSet() : NO_KEY;
          }
        };
    memory.remember(Rule.OCCUPATION, values.occupations.sets());
    return memory;
  }

  /** Stands for a rule that has to be decided for each pair. */
  static final int NO_KEY = -1;

  /** The number of the set that alone decides a rule, or {@link #NO_KEY}. */
  abstract int key(Rule rule, Pair pair);

  private void remember(Rule rule, int sets) {
    decided.put(rule, new @Nullable Outcome[sets]);
  }

  /** How a rule stands for a pair. */
  final Outcome outcome(Rule rule, Pair pair) {
    int key = key(rule, pair);
    @Nullable Outcome[] known = decided.get(rule);
    if (key == NO_KEY || known == null) {
      return Eligibility.outcome(rule, pair);
    }
    Outcome outcome = known[key];
    if (outcome == null) {
      outcome = Eligibility.outcome(rule, pair);
      known[key] = outcome;
    }
    return outcome;
  }
}
