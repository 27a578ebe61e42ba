package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most frequent of many employers, some of whom print several names. */
class EmployerFacetTest {

  private static final int EMPLOYERS = 80;
  private static final int SHOWN = 30;

  @TempDir private Path directory;

  @Test
  void search_moreEmployersThanAreShown_showsTheMostFrequentAndTheChosen() throws IOException {
    SplittableRandom random = new SplittableRandom(30);
    List<Job> jobs = new ArrayList<>();
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < 600; i++) {
      int number = random.nextInt(EMPLOYERS);
      String name = "华容第" + number + (random.nextInt(3) == 0 ? "分厂" : "厂");
      // A third of them are known by their names alone.
      Optional<String> id = number % 3 == 0 ? Optional.empty() : Optional.of("E" + number);
      counts.merge(id.orElse(name), 1L, Long::sum);
      jobs.add(Job.builder("J" + i, "普工").employer(new EmployerRef(id, name)).build());
    }
    List<String> expected =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    String last = expected.getLast();
    try (World world = World.of(directory, jobs)) {
      List<FacetValue> all = employers(world, ask());
      assertThat(all)
          .extracting(FacetValue::value)
          .containsExactlyElementsOf(expected.subList(0, SHOWN));
      assertThat(all)
          .allSatisfy(value -> assertThat(counts).containsEntry(value.value(), value.count()));

      assertThat(employers(world, ask().choose(JobFacet.EMPLOYER, last)))
          .extracting(FacetValue::value)
          .containsExactlyElementsOf(
              Stream.concat(expected.subList(0, SHOWN).stream(), Stream.of(last)).toList());
    }
  }

  private static List<FacetValue> employers(World world, JobSearchRequestBuilder request)
      throws IOException {
    return world
        .find(request.count(EnumSet.of(JobFacet.EMPLOYER)))
        .facets()
        .getOrDefault(JobFacet.EMPLOYER, List.of());
  }
}
