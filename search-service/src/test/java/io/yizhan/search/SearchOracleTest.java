package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.model.Job;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.AdFact;
import io.yizhan.schema.PayRates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random questions over random jobs, answered by {@link NaiveSearch} too. Every seed is a world of
 * its own, from 20 to 200 jobs.
 */
class SearchOracleTest {

  private static final int QUESTIONS = 30;

  private static final Instant FAR = Instant.parse("2027-11-24T00:00:00Z");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void search_randomWorld_agreesWithNaiveSearch(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Job> jobs = new RandomJobs(random).some(random.nextInt(20, 201));
    NaiveSearch naive = new NaiveSearch(jobs);
    RandomRequests requests = new RandomRequests(random);
    try (World world = World.of(directory, jobs)) {
      for (int i = 0; i < QUESTIONS; i++) {
        JobSearchRequest request = requests.request();
        JobResults results = world.search().search(request);
        List<Job> expected = naive.matches(request);
        assertThat(results.total()).as("%s", request).isEqualTo(expected.size());
        List<String> ids = world.allIds(request);
        assertThat(ids)
            .as("%s", request)
            .containsExactlyInAnyOrderElementsOf(expected.stream().map(Job::id).toList());
        if (request.sort() != JobSort.RELEVANCE) {
          assertThat(ids).as("%s", request).isEqualTo(naive.orderedIds(request));
        }
        assertFacets(results, request, naive);
        assertDistances(results, request, byId(jobs));
      }
    }
  }

  /** Freshness changes with the clock; the order of the pages must not. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void search_pagesWhileTimePasses_visitsEachHitOnceThoseWithoutEmployerInScoreOrder(long seed)
      throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Job> jobs =
        new RandomJobs(random)
            .some(120).stream().map(job -> job.toBuilder().validUntil(FAR).build()).toList();
    try (World world = World.of(directory, jobs)) {
      JobSearchRequest request = World.ask().near(RandomJobs.PLACES.getFirst()).size(7).build();
      List<JobHit> seen = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      Instant now = request.now();
      do {
        JobSearchRequestBuilder page = request.toBuilder().now(now);
        cursor.ifPresent(page::cursor);
        JobResults results = world.find(page);
        assertThat(results.total()).isEqualTo(jobs.size());
        seen.addAll(results.hits());
        cursor = results.nextCursor();
        now = now.plus(Duration.ofHours(7));
      } while (cursor.isPresent());
      Map<String, Job> byId = byId(jobs);
      assertThat(seen)
          .filteredOn(hit -> Objects.requireNonNull(byId.get(hit.id())).employer().isEmpty())
          .isSortedAccordingTo(
              Comparator.comparingDouble((JobHit hit) -> -hit.score())
                  .thenComparing(
                      hit ->
                          Objects.requireNonNull(byId.get(hit.id())).postedAt().orElse(Instant.MIN),
                      Comparator.reverseOrder())
                  .thenComparing(JobHit::id));
      assertThat(seen).extracting(JobHit::id).doesNotHaveDuplicates().hasSize(jobs.size());
    }
  }

  /** Without text a score is what the record adds, each number halved at its pivot. */
  @ParameterizedTest
  @ValueSource(longs = {31})
  void search_withoutText_scoresTheFeaturesOfTheRecord(long seed) throws IOException {
    List<Job> jobs = new RandomJobs(new SplittableRandom(seed)).some(100);
    Map<String, Job> byId = byId(jobs);
    try (World world = World.of(directory, jobs)) {
      JobSearchRequest request = World.ask().near(RandomJobs.PLACES.get(2)).size(100).build();
      for (JobHit hit : world.search().search(request).hits()) {
        Job job = Objects.requireNonNull(byId.get(hit.id()));
        OptionalDouble distance = NaiveSearch.distance(job, request.near().orElseThrow());
        double nearness = distance.isEmpty() ? 0 : 4 * 3_000 / (3_000 + distance.getAsDouble());
        double days3 = Duration.ofDays(3).toMillis();
        double freshness =
            job.postedAt()
                .map(posted -> Duration.between(posted, World.NOW).toMillis())
                .map(age -> 2 * days3 / (days3 + age))
                .orElse(0.0);
        FeatureWeights<JobFeature> weights = Ranking.standard().jobs();
        double others =
            half(weights, JobFeature.PAY, PayRates.bestPerHour(job).orElse(0))
                + half(weights, JobFeature.PLACES_LEFT, job.placesLeft().orElse(0))
                + weights.weight(JobFeature.COMPLETENESS) * AdFact.completeness(job);
        assertThat((double) hit.score())
            .as(hit.id())
            .isCloseTo(nearness + freshness + others, within(1e-3));
      }
    }
  }

  private static double half(
      FeatureWeights<JobFeature> weights, JobFeature feature, double number) {
    return weights.weight(feature) * number / (number + weights.pivot(feature));
  }

  private static void assertFacets(
      JobResults results, JobSearchRequest request, NaiveSearch naive) {
    assertThat(results.facets()).containsOnlyKeys(JobFacet.values());
    results
        .facets()
        .forEach(
            (facet, values) -> {
              Map<String, Long> expected = new HashMap<>(naive.counts(facet, request));
              Set<String> chosen =
                  facet == JobFacet.DISTANCE
                      ? ring(request)
                      : request.chosen().getOrDefault(facet, Set.of());
              Map<String, Long> counted =
                  values.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
              // What is chosen is shown, and all above it, also when nothing has it.
              Set<String> withoutCount = new HashSet<>(counted.keySet());
              withoutCount.removeAll(expected.keySet());
              withoutCount.forEach(value -> expected.put(value, 0L));
              assertThat(counted).as("%s of %s", facet, request).isEqualTo(expected);
              if (facet == JobFacet.EMPLOYER) {
                assertSelectedEmployers(values, request, naive.jobs());
              } else {
                assertThat(counted.keySet()).containsAll(chosen);
                assertThat(values)
                    .filteredOn(FacetValue::selected)
                    .extracting(FacetValue::value)
                    .containsExactlyInAnyOrderElementsOf(chosen);
              }
              if (chosen.isEmpty() && facet != JobFacet.DISTANCE) {
                assertThat(withoutCount).isEmpty();
              }
              assertOrder(facet, values);
            });
  }

  /** Employers are chosen by their key or their name; who is meant is selected. */
  private static void assertSelectedEmployers(
      List<FacetValue> values, JobSearchRequest request, List<Job> jobs) {
    Set<String> chosen = request.chosen().getOrDefault(JobFacet.EMPLOYER, Set.of());
    for (FacetValue value : values) {
      boolean counted = value.count() > 0;
      boolean meant =
          chosen.contains(value.value())
              || jobs.stream()
                  .filter(
                      job ->
                          NaiveSearch.values(job, JobFacet.EMPLOYER, request)
                              .contains(value.value()))
                  .anyMatch(
                      job -> chosen.stream().anyMatch(said -> NaiveSearch.isMeant(job, said)));
      assertThat(value.selected() && !meant).as("%s of %s", value, chosen).isFalse();
      assertThat(counted || value.selected()).as("%s", value).isTrue();
    }
  }

  /** The ring that is its radius. */
  private static Set<String> ring(JobSearchRequest request) {
    return request.radiusMeters().stream()
        .flatMap(
            radius ->
                Stream.of("1", "3", "5", "10", "20", "30")
                    .filter(km -> Double.parseDouble(km) * 1000 == radius))
        .collect(Collectors.toSet());
  }

  private static void assertOrder(JobFacet facet, List<FacetValue> values) {
    Map<Optional<String>, Long> lastCount = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (FacetValue value : values) {
      value.parent().ifPresent(parent -> assertThat(seen).as("%s", facet).contains(parent));
      seen.add(value.value());
      if (facet == JobFacet.OCCUPATION || facet == JobFacet.REGION) {
        Long before = lastCount.put(value.parent(), value.count());
        assertThat(before == null || before >= value.count()).as("%s", values).isTrue();
      }
    }
  }

  private static void assertDistances(
      JobResults results, JobSearchRequest request, Map<String, Job> jobs) {
    for (JobHit hit : results.hits()) {
      OptionalDouble expected =
          NaiveSearch.distance(
              Objects.requireNonNull(jobs.get(hit.id())), request.near().orElseThrow());
      assertThat(hit.distanceMeters().isPresent()).isEqualTo(expected.isPresent());
      if (expected.isPresent()) {
        assertThat(hit.distanceMeters().getAsDouble())
            .isCloseTo(expected.getAsDouble(), within(expected.getAsDouble() / 1_000));
      }
    }
  }

  private static Map<String, Job> byId(List<Job> jobs) {
    return jobs.stream().collect(Collectors.toMap(Job::id, Function.identity()));
  }
}
