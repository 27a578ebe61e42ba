package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted once is told again only while it holds. */
class KeptCountsTest {

  private static final GeoPoint HERE = new GeoPoint(30.39, 114.89);

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void search_sameChoicesAtAnyClock_agreesWithCountingAnew(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Job> jobs = new ArrayList<>();
    for (Job job : new RandomJobs(random).some(300)) {
      Instant end = World.NOW.plus(Duration.ofMinutes(random.nextInt(-60, 3_000)));
      jobs.add(random.nextInt(3) == 0 ? job : job.toBuilder().validUntil(end).build());
    }
    RandomRequests requests = new RandomRequests(random);
    List<JobSearchRequestBuilder> pages = new ArrayList<>();
    while (pages.size() < 6) {
      JobSearchRequest request = requests.request();
      if (request.text().isBlank() && request.radiusMeters().isEmpty()) {
        pages.add(request.toBuilder().countAll());
      }
    }
    try (World world = World.of(directory, jobs)) {
      for (int i = 0; i < 120; i++) {
        JobSearchRequest request =
            pages
                .get(random.nextInt(pages.size()))
                .sort(random.nextBoolean() ? JobSort.RELEVANCE : JobSort.POSTED)
                .now(World.NOW.plus(Duration.ofMinutes(random.nextInt(0, 40) * 60L / 13)))
                .build();
        JobResults kept = world.search().search(request);
        JobResults anew = world.search(Ranking.standard()).search(request);
        assertThat(kept.total()).isEqualTo(anew.total());
        assertThat(kept.relation()).isEqualTo(TotalRelation.EQUAL);
        assertThat(kept.facets()).isEqualTo(anew.facets());
        assertThat(World.idsOf(kept)).isEqualTo(World.idsOf(anew));
      }
      assertThat(world.search().stats().counts().hits()).isPositive();
      assertThat(world.search().stats().counts().weight()).isPositive();
    }
  }

  @Test
  void search_otherPlaceOrderAndSecond_sharesCountsButThoseByDistance() throws IOException {
    List<Job> jobs = new RandomJobs(new SplittableRandom(7)).some(40);
    try (World world = World.of(directory, jobs)) {
      JobResults one = world.find(ask().countAll().near(HERE));
      JobResults other =
          world.find(
              ask()
                  .countAll()
                  .near(new GeoPoint(30.5, 114.7))
                  .sort(JobSort.DISTANCE)
                  .now(World.NOW.plusMillis(1)));
      assertThat(world.search().stats().counts().hits()).isEqualTo(1);
      assertThat(other.total()).isEqualTo(one.total());
      assertThat(other.facets().get(JobFacet.REGION)).isEqualTo(one.facets().get(JobFacet.REGION));
      assertThat(other.facets().get(JobFacet.DISTANCE))
          .isNotEqualTo(one.facets().get(JobFacet.DISTANCE));
    }
  }

  @Test
  void search_textOrRadius_isNotKept() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      world.find(ask().countAll().text("保洁"));
      world.find(ask().countAll().near(HERE).radiusMeters(3_000));
      world.find(ask());
      assertThat(world.search().stats().counts())
          .isEqualTo(new SearchStats.CacheFigures(0, 0, 0, 0));
    }
  }

  @Test
  void search_write_countsAnew() throws Exception {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      assertThat(world.find(ask().countAll()).total()).isEqualTo(1);
      world.put(Job.builder("J2", "保洁").build());
      assertThat(world.find(ask().countAll().now(World.NOW.plusSeconds(1))).total()).isEqualTo(2);
    }
  }

  @Test
  void searchWorkers_sameChoices_agreesWithCountingAnew() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    RandomWorkers made = new RandomWorkers(random);
    InMemoryRecords records = new InMemoryRecords();
    for (Worker worker : made.some(200)) {
      records.put(worker);
    }
    Schemas schemas = Schemas.open(Path.of("no-such-lexicon"));
    try (LiveIndex index = LiveIndex.open(directory, schemas, IndexedKind.WORKER, records)) {
      WorkerSearch search = WorkerSearch.create(index);
      List<WorkerSearchRequest> asked = new ArrayList<>();
      while (asked.size() < 8) {
        WorkerSearchRequest request = made.request();
        if (request.text().isBlank() && request.radiusMeters().isEmpty()) {
          Set<WorkerFacet> all = EnumSet.allOf(WorkerFacet.class);
          asked.add(request.counting(all, SearchRequest.EXACT_TOTAL));
        }
      }
      for (int i = 0; i < 60; i++) {
        WorkerSearchRequest request =
            asked
                .get(random.nextInt(asked.size()))
                .at(World.NOW.plus(Duration.ofHours(random.nextInt(60))));
        WorkerResults kept = search.search(request);
        WorkerResults anew = WorkerSearch.create(index).search(request);
        assertThat(kept.total()).isEqualTo(anew.total());
        assertThat(kept.facets()).isEqualTo(anew.facets());
        assertThat(kept.hits()).isEqualTo(anew.hits());
      }
      assertThat(search.stats().counts().hits()).isPositive();
    }
  }

  @Test
  void search_totalWantedSoFar_isAtLeastWithoutFacetsAndExactWithThem() throws IOException {
    List<Job> jobs = new RandomJobs(new SplittableRandom(9)).some(3_000);
    try (World world = World.of(directory, jobs)) {
      JobSearchRequestBuilder near = ask().near(HERE).totalUpTo(50);
      JobResults exact = world.find(ask().near(HERE));
      JobResults lazy = world.find(near);
      assertThat(World.idsOf(lazy)).isEqualTo(World.idsOf(exact));
      assertThat(lazy.relation()).isEqualTo(TotalRelation.AT_LEAST);
      assertThat(lazy.total()).isBetween(50L, exact.total() - 1);
      assertThat(exact.relation()).isEqualTo(TotalRelation.EQUAL);
      JobResults counted = world.find(near.countAll());
      assertThat(counted.relation()).isEqualTo(TotalRelation.EQUAL);
      assertThat(counted.total()).isEqualTo(exact.total());
    }
  }
}
