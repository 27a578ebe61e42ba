package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final GeoPoint NEAR = new GeoPoint(30.4127, 114.8719);

  @TempDir private Path directory;

  /** Pages come from the state of the first one, whatever is written between them. */
  @ParameterizedTest
  @EnumSource(JobSort.class)
  void search_writesBetweenPages_continuesOnTheSameState(JobSort sort) throws Exception {
    List<Job> jobs = new RandomJobs(new SplittableRandom(7)).some(60);
    try (World world = World.of(directory, jobs)) {
      JobSearchRequest request = ask().near(NEAR).sort(sort).size(8).build();
      List<String> undisturbed =
          World.idsOf(world.search().search(request.toBuilder().size(100).build()));
      List<String> paged = new ArrayList<>();
      JobResults page = world.search().search(request);
      paged.addAll(World.idsOf(page));
      for (int i = 0; page.nextCursor().isPresent(); i++) {
        world.put(Job.builder(String.format(Locale.ROOT, "A%02d", i), "新来的").build());
        world.delete(jobs.get(i).id());
        page = world.search().search(request.withCursor(page.nextCursor().get()));
        assertThat(page.total()).isEqualTo(undisturbed.size());
        paged.addAll(World.idsOf(page));
      }
      if (sort == JobSort.RELEVANCE) {
        // What is on which page depends on how many jobs of an employer a page may hold.
        assertThat(paged).containsExactlyInAnyOrderElementsOf(undisturbed);
      } else {
        assertThat(paged).isEqualTo(undisturbed);
      }
    }
  }

  /** Counting facets takes another way through Lucene; the scores must be the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void search_facetsOnFirstPageOnly_visitsEachHitOnce(long seed) throws IOException {
    List<Job> jobs = new RandomJobs(new SplittableRandom(seed)).some(90);
    try (World world = World.of(directory, jobs)) {
      JobSearchRequestBuilder plain =
          ask()
              .near(NEAR)
              .text("帮手")
              .choose(JobFacet.EMPLOYMENT_TYPE, "DAILY")
              .choose(JobFacet.EMPLOYMENT_TYPE, "HOURLY")
              .choose(JobFacet.EMPLOYMENT_TYPE, "PROJECT")
              .size(3);
      List<String> ids = new ArrayList<>();
      JobResults page = world.find(plain.build().toBuilder().countAll());
      ids.addAll(World.idsOf(page));
      while (page.nextCursor().isPresent()) {
        page = world.find(plain.cursor(page.nextCursor().get()));
        ids.addAll(World.idsOf(page));
      }
      assertThat(ids).doesNotHaveDuplicates().hasSize((int) page.total()).hasSizeGreaterThan(9);
    }
  }

  @Test
  void search_idWithSeparator_isContinued() throws IOException {
    try (World world =
        World.of(directory, Job.builder("a|1", "保洁").build(), Job.builder("a|2", "保洁").build())) {
      assertThat(world.allIds(ask().size(1).build())).containsExactly("a|1", "a|2");
    }
  }

  @Test
  void search_lastPageFull_hasNoCursor() throws IOException {
    try (World world =
        World.of(directory, Job.builder("1", "保洁").build(), Job.builder("2", "保洁").build())) {
      assertThat(world.find(ask().size(2)).nextCursor()).isEmpty();
      assertThat(world.find(ask().size(1)).nextCursor()).isPresent();
    }
  }

  @Test
  void search_cursorOfAnotherQuestion_isRefused() throws IOException {
    try (World world =
        World.of(directory, Job.builder("1", "保洁").build(), Job.builder("2", "保洁").build())) {
      String cursor = world.find(ask().size(1).sort(JobSort.POSTED)).nextCursor().orElseThrow();
      for (JobSearchRequestBuilder other :
          List.of(
              ask().text("保洁").sort(JobSort.POSTED),
              ask().sort(JobSort.RELEVANCE),
              ask().sort(JobSort.WAGE),
              ask().sort(JobSort.POSTED).choose(JobFacet.BENEFIT, "包吃"),
              ask().sort(JobSort.POSTED).near(NEAR))) {
        assertThatThrownBy(() -> world.find(other.cursor(cursor)))
            .isInstanceOf(MalformedCursorException.class)
            .hasMessage("翻页游标属于另一个查询，请从第一页重新开始");
      }
      assertThat(world.ids(ask().sort(JobSort.POSTED).size(5).cursor(cursor))).containsExactly("2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "%%%",
        "g1|x|1795482000000|CHECKSUM|1.0|5||id",
        "g1|5|1795482000000|CHECKSUM|much|5||id",
        "g1|5|1795482000000|CHECKSUM|1.0|late||id",
        "g1|5|9223372036854775807|CHECKSUM|1.0|5||id",
        "g1|5|-1|CHECKSUM|1.0|5||id",
        "g1|5|1795482000000|CHECKSUM|1.0|5|id",
        "g1|5|1795482000000|CHECKSUM|1.0|5|7|id",
        "g1|5|1795482000000|CHECKSUM|1.0|5|7:NaN:1|id",
        "g1|5|1795482000000|CHECKSUM|1.0|5|7:1:x|id"
      })
  void search_garbage_isRefused(String text) throws IOException {
    try (World world =
        World.of(directory, Job.builder("1", "保洁").build(), Job.builder("2", "保洁").build())) {
      String real = decoded(world.find(ask().size(1)).nextCursor().orElseThrow());
      String cursor = encoded(text.replace("CHECKSUM", real.split("\\|", -1)[3]));
      for (String garbage : List.of(cursor, text)) {
        assertThatThrownBy(() -> world.find(ask().cursor(garbage)))
            .isInstanceOf(MalformedCursorException.class)
            .hasMessage("不是有效的翻页游标");
      }
    }
  }

  @Test
  void search_stateIsGone_cursorIsExpired() throws Exception {
    try (World world =
        World.of(directory, Job.builder("1", "保洁").build(), Job.builder("2", "保洁").build())) {
      String cursor = world.find(ask().size(1)).nextCursor().orElseThrow();
      world.put(Job.builder("3", "保洁").build());
      // A new process has kept nothing of what the old one showed.
      world.restart(directory);
      assertThatThrownBy(() -> world.find(ask().size(1).cursor(cursor)))
          .isInstanceOf(ExpiredCursorException.class)
          .hasMessage("翻页游标已过期，请从第一页重新开始");
    }
  }

  private static String decoded(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
