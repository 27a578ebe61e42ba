package io.yizhan.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.Practice;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerSearchRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Narrowed matches are the matches that a search with the same choices finds, in their order. */
class NarrowedMatchesTest {

  private static final int EACH = 12;

  @Property(tries = 60)
  void workers_narrowed_areThoseASearchFinds(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J");
    List<Worker> workers = IntStream.range(0, EACH).mapToObj(i -> random.worker("W" + i)).toList();
    WorkerSearchRequest wanted = wantedWorkers(dice);
    try (MatchWorld world = MatchWorld.of(List.of(job), workers)) {
      List<String> expected =
          world.workersFor("J", 5).stream()
              .map(Match::id)
              .filter(world.workersFound(wanted)::contains)
              .toList();
      assertThat(world.workersFor("J", 5, wanted)).extracting(Match::id).isEqualTo(expected);
    }
  }

  @Property(tries = 60)
  void jobs_narrowed_areThoseASearchFinds(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Worker worker = random.worker("W");
    List<Job> jobs = IntStream.range(0, EACH).mapToObj(i -> random.job("J" + i)).toList();
    JobSearchRequest wanted = wantedJobs(dice);
    try (MatchWorld world = MatchWorld.of(jobs, List.of(worker))) {
      List<String> expected =
          world.jobsFor("W", 5).stream()
              .map(Match::id)
              .filter(world.jobsFound(wanted)::contains)
              .toList();
      assertThat(world.jobsFor("W", 5, wanted)).extracting(Match::id).isEqualTo(expected);
    }
  }

  @Property(tries = 40)
  void radius_keepsWhoIsKnownToBeNear(@ForAll long seed) throws IOException {
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J");
    List<Worker> workers = IntStream.range(0, EACH).mapToObj(i -> random.worker("W" + i)).toList();
    double radius = 5_000;
    try (MatchWorld world = MatchWorld.of(List.of(job), workers)) {
      List<String> expected =
          world.workersFor("J", EACH).stream()
              .filter(match -> match.distanceMeters().orElse(Long.MAX_VALUE) <= radius)
              .map(Match::id)
              .toList();
      MatchRequest near =
          new MatchRequest("J", EACH, Optional.empty(), RandomPairs.NOW, Optional.of(radius));
      MatchPage page = world.matching().workersFor(near).orElseThrow();
      assertThat(page.hits()).extracting(Match::id).isEqualTo(expected);
      assertThat(page.total()).isEqualTo(expected.size());
      assertThat(page.nearMisses())
          .allSatisfy(match -> assertThat(match.distanceMeters().orElseThrow()).isLessThan(5_001));
    }
  }

  private static WorkerSearchRequest wantedWorkers(RandomGenerator dice) {
    Map<WorkerFacet, Set<String>> chosen = new HashMap<>();
    if (dice.nextBoolean()) {
      chosen.put(WorkerFacet.OCCUPATION, Set.of("4-02"));
    }
    if (dice.nextBoolean()) {
      chosen.put(WorkerFacet.SKILL, Set.of("叉车", "打包"));
    }
    if (dice.nextInt(4) == 0) {
      chosen.put(WorkerFacet.CERTIFICATE, Set.of("叉车证"));
    }
    if (dice.nextInt(4) == 0) {
      chosen.put(WorkerFacet.EMPLOYMENT_TYPE, Set.of("DAILY"));
    }
    if (dice.nextInt(4) == 0) {
      chosen.put(WorkerFacet.DATE, Set.of("2026-11-25"));
    }
    WorkerSearchRequest all = WorkerSearchRequest.everyone(RandomPairs.NOW);
    return new WorkerSearchRequest(
        "",
        all.near(),
        all.radiusMeters(),
        all.inside(),
        chosen,
        List.of(),
        all.offer(),
        new Practice(
            Optional.empty(),
            dice.nextBoolean() ? Optional.of(2) : Optional.empty(),
            dice.nextBoolean() ? Optional.of(0.6) : Optional.empty(),
            Optional.empty()),
        false,
        all.sort(),
        Set.of(),
        JobSearchRequest.MAX_SIZE,
        Optional.empty(),
        RandomPairs.NOW);
  }

  private static JobSearchRequest wantedJobs(RandomGenerator dice) {
    var wanted = JobSearchRequest.builder(RandomPairs.NOW).size(JobSearchRequest.MAX_SIZE);
    if (dice.nextBoolean()) {
      wanted.choose(JobFacet.OCCUPATION, "4-02");
    }
    if (dice.nextInt(3) == 0) {
      wanted.choose(JobFacet.SETTLEMENT, "DAILY").choose(JobFacet.SETTLEMENT, "WEEKLY");
    }
    if (dice.nextInt(3) == 0) {
      wanted.choose(JobFacet.BENEFIT, "包午餐");
    }
    if (dice.nextInt(4) == 0) {
      wanted.choose(JobFacet.DATE, "2026-11-25");
    }
    return wanted.build();
  }
}
