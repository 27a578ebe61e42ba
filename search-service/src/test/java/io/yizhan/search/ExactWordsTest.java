package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole words before parts of words, words side by side before words apart, names as they are. */
class ExactWordsTest {

  @TempDir private Path directory;

  @Test
  void search_wholeWord_comesBeforeAPartOfIt() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("worker", "洗碗工").build(),
            Job.builder("doing", "洗碗").build(),
            Job.builder("machine", "洗碗机销售").build())) {
      assertThat(world.ids(ask().text("洗碗工"))).startsWith("worker");
      assertThat(world.ids(ask().text("洗碗")).subList(0, 2))
          .containsExactlyInAnyOrder("doing", "worker");
    }
  }

  @Test
  void search_wordAcrossTheBorderOfTwo_isNotThatWord() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("government", "保安").description("人民政府门岗").build(),
            Job.builder("civil", "保安").description("民政局门岗").build())) {
      assertThat(world.ids(ask().text("民政局"))).containsExactly("civil");
      assertThat(world.ids(ask().text("人民政府"))).containsExactly("government");
    }
  }

  @Test
  void search_wordsSideBySide_comeBeforeWordsApart() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("apart", "招人").description("仓库要人，长期稳定，工资按月发，理货为主").build(),
            Job.builder("beside", "招人").description("长期稳定，工资按月发，要人做仓库理货为主").build())) {
      assertThat(world.ids(ask().text("仓库理货"))).startsWith("beside");
    }
  }

  @Test
  void search_nameOfAFirm_findsThatFirmFirst() throws IOException {
    try (World world =
        World.of(
            directory,
            firm("turned", "鄂州光明电子有限公司"),
            firm("meant", "鄂州明光电子有限公司"),
            firm("other", "鄂州明光家具有限公司"))) {
      assertThat(world.ids(ask().text("鄂州明光电子有限公司"))).startsWith("meant");
      assertThat(world.ids(ask().text("明光电子"))).startsWith("meant");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CNC, cnc",
    "cnc, cnc",
    "ＣＮＣ操作, cnc",
    "4S店, shop",
    "4s店, shop",
    "C1驾照, c1",
    "c1驾照, c1",
    "Ｃ１证, c1",
    "B2证, b2",
    "B2驾照, b2",
  })
  void search_lettersAndDigits_meanThemselves(String text, String best) throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("cnc", "CNC操作工").build(),
            Job.builder("shop", "4S店洗车工").build(),
            driver("c1", "驾驶证C1"),
            driver("b2", "驾驶证B2"),
            Job.builder("else", "普工").build())) {
      assertThat(world.ids(ask().text(text))).startsWith(best);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5S管理", "PLC", "UG编程", "SMT"})
  void search_abbreviation_findsWhatSaysIt(String word) throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("meant", "普工").description("懂" + word + "的优先").build(),
            Job.builder("other", "普工").description("懂电脑的优先").build())) {
      assertThat(world.ids(ask().text(word))).containsExactly("meant");
    }
  }

  private static Job firm(String id, String name) {
    return Job.builder(id, "普工").employer(EmployerRef.named(name)).build();
  }

  private static Job driver(String id, String certificate) {
    return Job.builder(id, "司机")
        .requires(
            new Requirements(List.of(), List.of(certificate), Optional.empty(), Optional.empty()))
        .build();
  }
}
