package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bounds the cost of one page: its time, and that a later page costs what the first does. */
class SearchTimeTest {

  private static final int PAGES = 1_000;

  @TempDir private Path directory;

  @Test
  void search_noTimeAtAll_isPartialAndEmpty() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      JobResults results =
          world.within(Duration.ZERO).search(ask().text("保洁 明天").countAll().build());
      Set<JobFacet> withoutPlace = EnumSet.complementOf(EnumSet.of(JobFacet.DISTANCE));
      assertThat(results.isPartial()).isTrue();
      assertThat(results.total()).isZero();
      assertThat(results.hits()).isEmpty();
      assertThat(results.nextCursor()).isEmpty();
      assertThat(results.didYouMean()).isEmpty();
      assertThat(results.relaxed()).isEmpty();
      assertThat(results.facets()).containsOnlyKeys(withoutPlace.toArray(JobFacet[]::new));
    }
  }

  /** The next to ask may have more time. */
  @Test
  void search_partialPage_isNotKept() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      JobSearch search = world.within(Duration.ZERO);
      JobResults first = search.search(ask().build());
      assertThat(search.search(ask().build())).isNotSameAs(first);
      assertThat(search.stats().answers().hits()).isZero();
    }
  }

  @Test
  void search_timeEnough_isWhole() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      JobResults results = world.within(Duration.ofMinutes(10)).search(ask().text("保洁").build());
      assertThat(results.isPartial()).isFalse();
      assertThat(results.total()).isEqualTo(1);
    }
  }

  @Test
  void search_aThousandPages_everyJobOnce() throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 2 * PAGES; i++) {
      jobs.add(Job.builder("J" + i, "保洁").build());
    }
    try (World world = World.of(directory, jobs)) {
      List<String> ids = world.allIds(ask().text("保洁").size(2).build());
      assertThat(ids).hasSize(2 * PAGES);
      assertThat(new HashSet<>(ids)).hasSize(2 * PAGES);
    }
  }
}
