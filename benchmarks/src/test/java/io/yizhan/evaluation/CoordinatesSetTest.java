package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoordinatesSetTest {

  private static final String HEAD = "wgs_lng,wgs_lat,gcj_lng,gcj_lat,bd_lng,bd_lat\n";

  @TempDir private Path directory;

  @Test
  void run_withoutTheData_isSkippedWithAReason() throws IOException {
    assertThat(run())
        .isEqualTo(new Outcome.Skipped("没有 geo/coord_transform_vectors.csv，真实数据不随项目发布"));
  }

  /** The second is 11.1 m off; the published way back from BD-09 adds a decimetre of its own. */
  @Test
  void run_oneFarOff_saysHowFar() throws IOException {
    data(
        HEAD
            + "114.88,30.41,114.8850508,30.4073167,114.8916273,30.4130755\n"
            + "113.95,22.6001,113.9548894,22.5970037,113.9614560,22.6027642\n");

    assertThat(run()).isInstanceOf(Outcome.Measured.class);
    assertThat(((Outcome.Measured) run()).figures())
        .containsExactly(
            Figure.count("converter", "places", 2),
            Figure.count("converter", "gcj02-max-decimeters", 112),
            Figure.count("converter", "bd09-max-decimeters", 113));
  }

  @Test
  void run_rowThatIsNoNumbers_namesTheLine() throws IOException {
    data(HEAD + "114.88,30.41\n");
    assertThatThrownBy(this::run)
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("coord_transform_vectors.csv:2: 6 numbers expected");

    data(HEAD + "here\n");
    assertThatThrownBy(this::run)
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("coord_transform_vectors.csv:2: 6 numbers expected");
  }

  private Outcome run() throws IOException {
    return new CoordinatesSet(new OutsideData(directory)).run(step -> {});
  }

  private void data(String rows) throws IOException {
    Files.createDirectories(directory.resolve("geo"));
    Files.writeString(directory.resolve("geo/coord_transform_vectors.csv"), rows);
  }
}
