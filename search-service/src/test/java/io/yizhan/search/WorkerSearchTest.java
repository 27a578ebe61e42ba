package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.Attendance;
import io.yizhan.model.Location;
import io.yizhan.model.Worker;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers are found; every answer over a random world is also {@link NaiveWorkerSearch}'s. */
class WorkerSearchTest {

  private static final int QUESTIONS = 30;

  /** Values of one facet that a page shows, those that a choice brings aside. */
  private static final int MAX_SHOWN = 30;

  private static final Schemas SCHEMAS = Schemas.open(Path.of("no-such-lexicon"));

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void search_randomWorld_agreesWithNaiveSearch(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    RandomWorkers made = new RandomWorkers(random);
    List<Worker> workers = made.some(random.nextInt(20, 201));
    NaiveWorkerSearch naive = new NaiveWorkerSearch(workers);
    try (LiveIndex index = index(workers)) {
      WorkerSearch search = WorkerSearch.create(index);
      for (int i = 0; i < QUESTIONS; i++) {
        WorkerSearchRequest request = made.request();
        List<String> expected = naive.matches(request).stream().map(Worker::id).toList();
        WorkerResults results = search.search(request);
        assertThat(results.total()).as("%s", request).isEqualTo(expected.size());
        List<String> ids = allIds(search, request);
        assertThat(ids).as("%s", request).containsExactlyInAnyOrderElementsOf(expected);
        if (request.sort() != WorkerSort.RELEVANCE) {
          assertThat(ids).as("%s", request).isEqualTo(naive.orderedIds(request));
        }
        assertThat(results.facets().keySet()).isEqualTo(request.counted());
        results.facets().forEach((facet, values) -> assertFacet(request, facet, values, naive));
      }
    }
  }

  @Test
  void search_tradeAndPlaceTyped_placeRanksTradeDecides() throws IOException {
    List<Worker> workers =
        List.of(
            Worker.builder("far").occupations(List.of("叉车司机")).build(),
            Worker.builder("here")
                .occupations(List.of("叉车司机"))
                .location(new Location(Optional.empty(), Optional.of("420704"), Optional.empty()))
                .build(),
            Worker.builder("other")
                .occupations(List.of("家政服务员"))
                .location(new Location(Optional.empty(), Optional.of("420704"), Optional.empty()))
                .build());
    try (LiveIndex index = index(workers)) {
      assertThat(allIds(WorkerSearch.create(index), typed("鄂城区 叉车司机")))
          .containsExactly("here", "far");
    }
  }

  @Test
  void search_equalText_whoKeptNineInTenComesFirst() throws IOException {
    List<Worker> workers =
        List.of(
            Worker.builder("a").occupations(List.of("焊工")).build(),
            Worker.builder("b")
                .occupations(List.of("焊工"))
                .attendance(new Attendance(20, 0))
                .build());
    try (LiveIndex index = index(workers)) {
      assertThat(allIds(WorkerSearch.create(index), typed("焊工"))).containsExactly("b", "a");
    }
  }

  @Test
  void near_scoresPartsOrderAndCursor_knowTheDistanceToTheHundredAlone() throws IOException {
    GeoPoint here = new GeoPoint(30.53, 114.70);
    List<Worker> workers =
        List.of(
            Worker.builder("a")
                .location(Location.at(new GeoPoint(30.5349, 114.70), "420704"))
                .build(),
            Worker.builder("b")
                .location(Location.at(new GeoPoint(30.5347, 114.70), "420704"))
                .build());
    try (LiveIndex index = index(workers)) {
      WorkerSearch search = WorkerSearch.create(index);
      WorkerResults explained = search.explain(nearest(here, WorkerSort.RELEVANCE, 2));
      assertThat(explained.hits()).extracting(WorkerHit::id).containsExactly("a", "b");
      assertThat(explained.hits().getFirst().score()).isEqualTo(explained.hits().getLast().score());
      for (WorkerHit hit : explained.hits()) {
        ScorePart nearness = hit.parts().getLast();
        double pivot = Ranking.standard().workers().pivot(WorkerFeature.NEARNESS);
        assertThat(hit.distanceMeters()).hasValue(500);
        assertThat(nearness.name()).isEqualTo("nearness");
        assertThat(nearness.value()).isCloseTo(pivot / (pivot + 500), within(1e-6));
      }
      String cursor =
          search.search(nearest(here, WorkerSort.DISTANCE, 1)).nextCursor().orElseThrow();
      assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
          .contains("|-500.0|");
    }
  }

  private static WorkerSearchRequest nearest(GeoPoint here, WorkerSort sort, int size) {
    return new WorkerSearchRequest(
        "",
        Optional.of(here),
        Optional.empty(),
        Set.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Practice.ANY,
        false,
        sort,
        Set.of(),
        size,
        Optional.empty(),
        World.NOW);
  }

  @Test
  void hit_showsNeighbourhoodAndDistanceToTheHundred_andMarksTheirWords() throws IOException {
    GeoPoint home = new GeoPoint(30.534612, 114.702187);
    Worker worker =
        Worker.builder("W1")
            .location(Location.at(home, "420704106"))
            .birthYear(1980)
            .about("会开叉车<b>，能吃苦")
            .build();
    try (LiveIndex index = index(List.of(worker))) {
      WorkerSearchRequest request =
          new WorkerSearchRequest(
              "叉车",
              Optional.of(new GeoPoint(30.53, 114.70)),
              Optional.empty(),
              Set.of(),
              Map.of(),
              List.of(),
              Optional.empty(),
              Practice.ANY,
              false,
              WorkerSort.RELEVANCE,
              Set.of(),
              20,
              Optional.empty(),
              World.NOW);
      WorkerHit hit = WorkerSearch.create(index).search(request).hits().getFirst();
      assertThat(hit.distanceMeters()).hasValue(600);
      assertThat(hit.about()).hasValue("会开<em>叉车</em>&lt;b&gt;，能吃苦");
      assertThat(hit.recordJson()).doesNotContain("30.5346", "114.7021", "1980");
    }
  }

  @Test
  void create_overAnIndexOfJobs_isRefused() throws IOException {
    try (LiveIndex jobs =
        LiveIndex.open(directory, SCHEMAS, IndexedKind.JOB, new InMemoryRecords())) {
      assertThatThrownBy(() -> WorkerSearch.create(jobs))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("index must be one of workers; got: JOB");
    }
  }

  @Test
  void search_cursorOfAnotherQuestion_isRefused() throws IOException {
    try (LiveIndex index = index(new RandomWorkers(new SplittableRandom(1)).some(200))) {
      WorkerSearch search = WorkerSearch.create(index);
      WorkerSearchRequest first = WorkerSearchRequest.everyone(World.NOW);
      Optional<String> cursor = search.search(first).nextCursor();
      assertThat(cursor).isPresent();
      assertThatThrownBy(() -> search.search(at(typed("焊工"), cursor)))
          .isInstanceOf(MalformedCursorException.class)
          .hasMessage("翻页游标属于另一个查询，请从第一页重新开始");
    }
  }

  private static void assertFacet(
      WorkerSearchRequest request,
      WorkerFacet facet,
      List<FacetValue> values,
      NaiveWorkerSearch naive) {
    Map<String, Long> counted =
        values.stream()
            .filter(value -> value.count() > 0)
            .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    Map<String, Long> expected = naive.counts(request, facet);
    assertThat(expected).hasSizeLessThanOrEqualTo(MAX_SHOWN);
    assertThat(counted).as("%s of %s", facet, request).isEqualTo(expected);
    Set<String> selected =
        values.stream()
            .filter(FacetValue::selected)
            .map(FacetValue::value)
            .collect(Collectors.toSet());
    boolean isFive = request.radiusMeters().filter(radius -> radius == 5_000).isPresent();
    assertThat(selected)
        .isEqualTo(
            facet == WorkerFacet.DISTANCE
                ? (isFive ? Set.of("5") : Set.of())
                : request.chosen().getOrDefault(facet, Set.of()));
  }

  private LiveIndex index(List<Worker> workers) throws IOException {
    InMemoryRecords records = new InMemoryRecords();
    workers.forEach(records::put);
    return LiveIndex.open(directory, SCHEMAS, IndexedKind.WORKER, records);
  }

  private static WorkerSearchRequest typed(String text) {
    WorkerSearchRequest every = WorkerSearchRequest.everyone(World.NOW);
    return new WorkerSearchRequest(
        text,
        every.near(),
        every.radiusMeters(),
        every.inside(),
        every.chosen(),
        every.free(),
        every.offer(),
        every.practice(),
        every.withInactive(),
        every.sort(),
        every.counted(),
        every.size(),
        every.cursor(),
        every.now());
  }

  private static WorkerSearchRequest at(WorkerSearchRequest request, Optional<String> cursor) {
    return new WorkerSearchRequest(
        request.text(),
        request.near(),
        request.radiusMeters(),
        request.inside(),
        request.chosen(),
        request.free(),
        request.offer(),
        request.practice(),
        request.withInactive(),
        request.sort(),
        request.counted(),
        request.size(),
        cursor,
        request.now());
  }

  private static List<String> allIds(WorkerSearch search, WorkerSearchRequest request)
      throws IOException {
    List<String> ids = new ArrayList<>();
    WorkerResults page = search.search(request);
    page.hits().forEach(hit -> ids.add(hit.id()));
    while (page.nextCursor().isPresent()) {
      page = search.search(at(request, page.nextCursor()));
      page.hits().forEach(hit -> ids.add(hit.id()));
    }
    return ids;
  }
}
