package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped sets give what was accepted, and the runner says so when they do not. */
class EvaluationTest {

  @TempDir private Path directory;

  /**
   * Relevance as it was accepted. When this fails, the table says what moved; look whether it is
   * meant, then {@code ./yizhan eval --accept} and say why in the commit.
   */
  @Test
  void jobQueries_shipped_giveTheAcceptedFigures() throws IOException {
    assertAccepted(new JobQueriesSet(Sets.RESOURCES.resolve(JobQueriesSet.NAME)));
  }

  /** The same of what staff type. */
  @Test
  void workerQueries_shipped_giveTheAcceptedFigures() throws IOException {
    assertAccepted(new WorkerQueriesSet(Sets.RESOURCES.resolve(WorkerQueriesSet.NAME)));
  }

  /** And of calls that compete for the same people. */
  @Test
  void allocation_shipped_givesTheAcceptedFigures() throws IOException {
    assertAccepted(new AllocationSet());
  }

  @Test
  void run_driftUnderFail_failsAndKeepsWhatWasAccepted() throws IOException {
    accept(Figure.count("c", "m", 1));

    List<String> said = new ArrayList<>();
    boolean accepted = run(said, Evaluation.OnDrift.FAIL, measured(Figure.count("c", "m", 2)));

    assertThat(accepted).isFalse();
    assertThat(said).anyMatch(line -> line.contains("| fake | c | - | m | 1 | 2 | +1.0000 ← |"));
    assertThat(expected()).containsExactly(Figure.count("c", "m", 1));
  }

  @Test
  void run_driftUnderAccept_printsTheDifferenceAndWrites() throws IOException {
    accept(Figure.count("c", "m", 1));

    List<String> said = new ArrayList<>();
    boolean accepted = run(said, Evaluation.OnDrift.ACCEPT, measured(Figure.count("c", "m", 2)));

    assertThat(accepted).isTrue();
    assertThat(said).anyMatch(line -> line.contains("+1.0000 ←"));
    assertThat(expected()).containsExactly(Figure.count("c", "m", 2));
  }

  @Test
  void run_sameFigures_passesAndReports() throws IOException {
    accept(Figure.count("c", "m", 1));

    List<String> said = new ArrayList<>();
    boolean accepted = run(said, Evaluation.OnDrift.FAIL, measured(Figure.count("c", "m", 1)));

    assertThat(accepted).isTrue();
    assertThat(said).containsSubsequence("▶ fake:假的", "  想一想", "  与已接受的数字一致");
    assertThat(Files.readString(report()))
        .startsWith("# 评测报告\n\n## fake\n\n假的\n\n")
        .contains("| fake | c | - | m | 1 | 1 |  |")
        .endsWith("注释\n");
  }

  @Test
  void run_skipped_saysWhyAndPasses() throws IOException {
    List<String> said = new ArrayList<>();
    boolean accepted = run(said, Evaluation.OnDrift.FAIL, new Outcome.Skipped("没有数据"));

    assertThat(accepted).isTrue();
    assertThat(said).contains("  跳过：没有数据");
    assertThat(Files.readString(report())).contains("跳过：没有数据");
  }

  @Test
  void command_unknownSet_listsThoseThereAre() {
    assertThat(EvaluationCommand.execute(directory, "no-such-set")).isEqualTo(2);
  }

  @Test
  void command_onlyASetWithoutData_passes() {
    // Beside the temporary directory lies no real data.
    assertThat(EvaluationCommand.execute(directory.resolve("home"), "salary-strings")).isZero();
  }

  private static void assertAccepted(EvaluationSet set) throws IOException {
    Outcome outcome = set.run(step -> {});

    assertThat(outcome).isInstanceOf(Outcome.Measured.class);
    Comparison comparison =
        Comparison.of(
            set.name(),
            new ExpectedFigures(Sets.RESOURCES.resolve(set.name())).read(),
            ((Outcome.Measured) outcome).figures());
    assertThat(comparison.drifted()).as(comparison.toTable()).isFalse();
  }

  private boolean run(List<String> said, Evaluation.OnDrift onDrift, Outcome outcome)
      throws IOException {
    Files.createDirectories(directory.resolve("fake"));
    return new Evaluation(directory, report(), said::add).run(List.of(new Fake(outcome)), onDrift);
  }

  private void accept(Figure... figures) throws IOException {
    Files.createDirectories(directory.resolve("fake"));
    new ExpectedFigures(directory.resolve("fake")).write(List.of(figures));
  }

  private List<Figure> expected() throws IOException {
    return new ExpectedFigures(directory.resolve("fake")).read();
  }

  private Path report() {
    return directory.resolve("target").resolve("report.md");
  }

  private static Outcome measured(Figure... figures) {
    return new Outcome.Measured(List.of(figures), List.of("注释\n"));
  }

  /** A set whose outcome is known. */
  private record Fake(Outcome outcome) implements EvaluationSet {

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public String title() {
      return "假的";
    }

    @Override
    public Outcome run(Consumer<String> progress) {
      progress.accept("想一想");
      return outcome;
    }
  }
}
