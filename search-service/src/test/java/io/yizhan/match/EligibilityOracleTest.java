package io.yizhan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every pair of random small worlds, from both ends, against the contract's words. */
class EligibilityOracleTest {

  private static final int EACH = 8;

  private final NaiveEligibility naive = new NaiveEligibility(RandomPairs.NOW);

  @Property(tries = 400)
  void everyPair_fromBothEnds_isAsTheContractSays(@ForAll long seed) throws IOException {
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    List<Job> jobs = IntStream.range(0, EACH).mapToObj(i -> random.job("J" + i)).toList();
    List<Worker> workers = IntStream.range(0, EACH).mapToObj(i -> random.worker("W" + i)).toList();
    Map<String, Set<String>> expectedByJob = new HashMap<>();
    Map<String, Set<String>> expectedByWorker = new HashMap<>();
    Map<String, Double> scores = new HashMap<>();
    try (MatchWorld world = MatchWorld.of(jobs, workers)) {
      for (Job job : jobs) {
        for (Worker worker : workers) {
          Match match = world.explain(job.id(), worker.id());
          Map<Rule, Outcome> outcomes = new EnumMap<>(Rule.class);
          match.rules().forEach(note -> outcomes.put(note.rule(), note.outcome()));
          assertThat(outcomes).as("%s\n%s", job, worker).isEqualTo(naive.outcomes(job, worker));
          assertThat(match.parts().stream().mapToDouble(MatchPart::contribution).sum())
              .isCloseTo(match.score(), within(1e-12));
          assertThat(match.score()).isBetween(0.0, 1.0);
          scores.put(job.id() + worker.id(), match.score());
          if (naive.isEligible(job, worker)) {
            expectedByJob.computeIfAbsent(job.id(), _ -> new TreeSet<>()).add(worker.id());
            expectedByWorker.computeIfAbsent(worker.id(), _ -> new TreeSet<>()).add(job.id());
          }
        }
      }
      for (Job job : jobs) {
        List<Match> found = world.workersFor(job.id(), 3);
        assertThat(ids(found)).isEqualTo(expectedByJob.getOrDefault(job.id(), Set.of()));
        assertThat(found)
            .allSatisfy(
                match -> assertThat(match.score()).isEqualTo(scores.get(job.id() + match.id())));
        assertOrder(found);
      }
      for (Worker worker : workers) {
        List<Match> found = world.jobsFor(worker.id(), 3);
        assertThat(ids(found)).isEqualTo(expectedByWorker.getOrDefault(worker.id(), Set.of()));
        assertThat(found)
            .allSatisfy(
                match -> assertThat(match.score()).isEqualTo(scores.get(match.id() + worker.id())));
        assertOrder(found);
      }
    }
  }

  private static Set<String> ids(List<Match> matches) {
    assertThat(matches).extracting(Match::id).doesNotHaveDuplicates();
    return matches.stream().map(Match::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertOrder(List<Match> matches) {
    for (int i = 1; i < matches.size(); i++) {
      Match before = matches.get(i - 1);
      Match match = matches.get(i);
      assertThat(
              before.score() > match.score()
                  || (before.score() == match.score() && before.id().compareTo(match.id()) < 0))
          .isTrue();
    }
  }
}
