package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DidYouMeanTest {

  @TempDir private Path directory;

  @Test
  void search_mistypedWord_offersWhatFindsMoreAndSearchesWhatWasTyped() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "急招月嫂").build())) {
      JobResults results = world.find(ask().text("月搜"));
      assertThat(results.total()).isZero();
      assertThat(results.didYouMean()).hasValue("月嫂");
    }
  }

  @Test
  void search_correctionThatFindsNoMore_isNotOffered() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "急招厨师").build())) {
      assertThat(world.find(ask().text("月搜")).didYouMean()).isEmpty();
    }
  }

  @Test
  void search_correctionUnderTheSameConditions_isCounted() throws IOException {
    try (World world =
        World.of(directory, Job.builder("J1", "急招月嫂").validUntil(World.NOW).build())) {
      assertThat(world.find(ask().text("月搜")).didYouMean()).isEmpty();
    }
  }

  @Test
  void search_rightWord_offersNothing() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "急招月嫂").build())) {
      assertThat(world.find(ask().text("月嫂")).didYouMean()).isEmpty();
      assertThat(world.find(ask().text("")).didYouMean()).isEmpty();
    }
  }
}
