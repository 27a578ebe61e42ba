package io.yizhan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The batch finds for each worker what their own page begins with. */
class JobsOfAllTest {

  private static final int JOBS = 12;
  private static final int WORKERS = 9;

  @Property(tries = 60)
  void everyWorker_hasTheJobsOfTheirPage(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) throws IOException {
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    List<Job> jobs = IntStream.range(0, JOBS).mapToObj(i -> random.job("J" + i)).toList();
    List<Worker> workers =
        IntStream.range(0, WORKERS).mapToObj(i -> random.worker("W" + i)).toList();
    try (MatchWorld world = MatchWorld.of(jobs, workers)) {
      Map<String, List<RankedJob>> expected = new HashMap<>();
      long matches = 0;
      for (Worker worker : workers) {
        List<Match> all = world.jobsFor(worker.id(), size);
        matches += all.size();
        if (!all.isEmpty()) {
          expected.put(
              worker.id(),
              all.stream()
                  .limit(size)
                  .map(match -> new RankedJob(match.id(), match.score()))
                  .toList());
        }
      }
      for (int threads : new int[] {1, 2, 20}) {
        Map<String, List<RankedJob>> found = new HashMap<>();
        JobsOfAllReport report =
            world.matching().jobsOfAll(size, RandomPairs.NOW, threads, found::put);
        assertThat(found).isEqualTo(expected);
        assertThat(report.matches()).isEqualTo(matches);
        assertThat(report.workersWithJobs()).isEqualTo(expected.size());
        assertThat(report.workers()).isEqualTo(WORKERS);
      }
    }
  }

  @Test
  void nonsense_isRefused() throws IOException {
    try (MatchWorld world = MatchWorld.of(List.of(), List.of())) {
      assertThatThrownBy(() -> world.matching().jobsOfAll(0, RandomPairs.NOW, 1, (_, _) -> {}))
          .hasMessage("size must be 1..100; got: 0");
      assertThatThrownBy(() -> world.matching().jobsOfAll(1, RandomPairs.NOW, 0, (_, _) -> {}))
          .hasMessage("threads must be >= 1; got: 0");
      assertThat(world.matching().jobsOfAll(1, RandomPairs.NOW, 2, (_, _) -> {}).matches())
          .isZero();
    }
  }
}
