package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.ranking.FeatureSetting;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a score is made of. */
class ExplainedSearchTest {

  private static final GeoPoint HERE = new GeoPoint(30.39, 114.89);

  private static final Ranking EVERYTHING_COUNTS =
      Ranking.of(Map.of(), Map.of("pay", weight(0.5), "placesLeft", weight(0.5)), Map.of());

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"", "帮手", "日结 帮手 樊口", "明天 夜班 搬运 不要保安", "一天两百以上的帮手"})
  void explain_anyText_partsSumToTheScore(String text) throws IOException {
    List<Job> jobs = new RandomJobs(new SplittableRandom(5)).some(150);
    try (World world = World.of(directory, jobs)) {
      JobSearchRequest request = ask().text(text).near(HERE).size(50).build();
      JobSearch search = world.search(EVERYTHING_COUNTS);
      JobResults explained = search.explain(request);

      assertThat(World.idsOf(explained)).isEqualTo(World.idsOf(search.search(request)));
      for (JobHit hit : explained.hits()) {
        double sum = hit.parts().stream().mapToDouble(ScorePart::contribution).sum();
        assertThat(sum).as(hit.id()).isCloseTo(hit.score(), within(1e-4));
        assertThat(hit.parts())
            .allSatisfy(
                part -> {
                  assertThat(part.reason()).isNotBlank();
                  assertThat(part.weight() * part.value())
                      .isCloseTo(part.contribution(), within(1e-4));
                });
      }
    }
  }

  @Test
  void explain_job_saysWhyInPlainWords() throws IOException {
    Job job =
        Job.builder("J1", "保洁员")
            .headcount(8)
            .filled(3)
            .wage(Wage.of(new BigDecimal("200"), WagePeriod.DAY))
            .location(Location.at(new GeoPoint(30.40619, 114.89), "420704"))
            .postedAt(World.NOW.minus(Duration.ofDays(3)))
            .build();
    try (World world = World.of(directory, job)) {
      JobHit hit =
          world
              .search(EVERYTHING_COUNTS)
              .explain(ask().text("保洁员").near(HERE).build())
              .hits()
              .getFirst();

      assertThat(hit.parts())
          .extracting(ScorePart::name)
          .containsExactly("text", "freshness", "pay", "placesLeft", "completeness", "nearness");
      assertThat(hit.parts())
          .extracting(ScorePart::reason)
          .contains("离您约1.8公里", "3天前发布", "工资合每小时约25元", "还招5人");
      assertThat(hit.parts().getFirst().reason()).contains("「保洁员」");
    }
  }

  private static FeatureSetting weight(double weight) {
    return new FeatureSetting(OptionalDouble.of(weight), OptionalDouble.empty());
  }

  @Test
  void explain_weightOfZero_isNoPart() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁员").build())) {
      assertThat(world.search().explain(ask().build()).hits().getFirst().parts())
          .extracting(ScorePart::name)
          .containsExactly("freshness", "completeness");
    }
  }

  @Test
  void search_unasked_hasNoParts() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "保洁员").build())) {
      assertThat(world.find(ask().text("保洁员")).hits().getFirst().parts()).isEmpty();
    }
  }

  @Test
  void search_everyPlaceTaken_isNotShownAndStillFoundById() throws Exception {
    Job open = Job.builder("J1", "保洁员").headcount(2).filled(1).build();
    try (World world = World.of(directory, open)) {
      assertThat(world.find(ask().text("保洁员")).total()).isEqualTo(1);

      world.put(open.toBuilder().filled(2).build());

      assertThat(world.find(ask().text("保洁员")).total()).isZero();
      assertThat(world.search().find("J1")).isPresent();
    }
  }
}
