package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three of one employer a page, while others are left. */
class EmployerSpreadTest {

  private static final List<String> FIRMS = List.of("葛店明光电子厂", "樊口江北货运站", "花湖家政服务部");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void search_randomWorld_showsEachOnceAndNoEmployerTooOften(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> firms = new HashMap<>();
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      Job.Builder job = Job.builder("J" + i, "普工").postedAt(World.NOW.minus(Duration.ofHours(i)));
      int firm = random.nextInt(1 + random.nextInt(6));
      if (firm < FIRMS.size()) {
        job.employer(EmployerRef.named(FIRMS.get(firm)));
        firms.put("J" + i, FIRMS.get(firm));
      }
      jobs.add(job.build());
    }
    try (World world = World.of(directory, jobs)) {
      JobSearchRequest request = ask().text("普工").size(random.nextInt(4, 21)).build();
      List<String> seen = new ArrayList<>();
      JobResults page = world.search().search(request);
      while (true) {
        List<String> shown = World.idsOf(page);
        seen.addAll(shown);
        Map<String, Integer> counts = new HashMap<>();
        shown.stream()
            .filter(firms::containsKey)
            .forEach(id -> counts.merge(firms.getOrDefault(id, ""), 1, Integer::sum));
        if (counts.values().stream().anyMatch(count -> count > EmployerSpread.MOST)) {
          // Nothing is left but of employers who have had their three here.
          assertThat(jobs)
              .filteredOn(job -> !seen.contains(job.id()))
              .allMatch(
                  job ->
                      counts.getOrDefault(firms.getOrDefault(job.id(), ""), 0)
                          >= EmployerSpread.MOST);
        }
        if (page.nextCursor().isEmpty()) {
          break;
        }
        assertThat(shown).hasSize(request.size());
        page = world.search().search(request.withCursor(page.nextCursor().get()));
      }
      assertThat(seen).doesNotHaveDuplicates().hasSize(jobs.size());
    }
  }

  @Test
  void search_oneEmployerHasTheBest_othersComeOntoThePage() throws IOException {
    try (World world = World.of(directory, crowd())) {
      List<String> first = world.ids(ask().text("普工").size(5));

      assertThat(first).containsExactly("A0", "A1", "A2", "B0", "B1");
      assertThat(world.allIds(ask().text("普工").size(5).build()))
          .doesNotHaveDuplicates()
          .hasSize(10);
    }
  }

  @Test
  void search_otherOrder_holdsNobodyBack() throws IOException {
    try (World world = World.of(directory, crowd())) {
      assertThat(world.ids(ask().text("普工").size(5).sort(JobSort.POSTED)))
          .containsExactly("A0", "A1", "A2", "A3", "A4");
    }
  }

  @Test
  void search_firmIsNamed_fillsThePageWithIt() throws IOException {
    try (World world = World.of(directory, crowd())) {
      assertThat(world.ids(ask().text("明光电子厂 普工").size(5)))
          .containsExactly("A0", "A1", "A2", "A3", "A4");
    }
  }

  /** Eight of one firm, newer than two of another. */
  private static List<Job> crowd() {
    List<Job> jobs = new ArrayList<>();
    IntStream.range(0, 8)
        .forEach(
            i ->
                jobs.add(
                    Job.builder("A" + i, "普工")
                        .employer(EmployerRef.named("葛店明光电子厂"))
                        .postedAt(World.NOW.minus(Duration.ofHours(i)))
                        .build()));
    IntStream.range(0, 2)
        .forEach(
            i ->
                jobs.add(
                    Job.builder("B" + i, "普工")
                        .employer(EmployerRef.named("樊口江北货运站"))
                        .postedAt(World.NOW.minus(Duration.ofDays(9 + i)))
                        .build()));
    return jobs;
  }
}
