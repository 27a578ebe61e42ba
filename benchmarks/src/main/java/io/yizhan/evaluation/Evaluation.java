package io.yizhan.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Runs sets, compares their figures with the accepted ones, writes the report. What it says is
 * Chinese and for people. One thread.
 */
final class Evaluation {

  private final Path resources;
  private final Path report;
  private final Consumer<String> out;

  /**
   * An evaluation.
   *
   * @param resources where the sets lie in the source tree; accepted figures are written there
   * @param report file of the report
   * @param out hears every line for the terminal
   */
  Evaluation(Path resources, Path report, Consumer<String> out) {
    this.resources = resources;
    this.report = report;
    this.out = out;
  }

  /** What to do with figures that are not the accepted ones. */
  enum OnDrift {
    /** Say so and fail. */
    FAIL,
    /** Say so and accept them. */
    ACCEPT
  }

  /** Runs the sets and returns whether every figure is an accepted one. */
  boolean run(List<EvaluationSet> sets, OnDrift onDrift) throws IOException {
    List<String> pages = new ArrayList<>();
    boolean accepted = true;
    for (EvaluationSet set : sets) {
      out.accept("▶ " + set.name() + ":" + set.title());
      switch (set.run(step -> out.accept("  " + step))) {
        case Outcome.Skipped(String reason) -> {
          out.accept("  跳过：" + reason);
          pages.add(page(set, "跳过：" + reason + "\n"));
        }
        case Outcome.Measured measured -> {
          accepted &= settle(set, measured, onDrift);
          pages.add(page(set, body(set, measured)));
        }
      }
    }
    Files.createDirectories(report.toAbsolutePath().getParent());
    Files.writeString(report, "# 评测报告\n\n" + String.join("\n", pages));
    out.accept("报告：" + report);
    return accepted;
  }

  private boolean settle(EvaluationSet set, Outcome.Measured measured, OnDrift onDrift)
      throws IOException {
    ExpectedFigures expected = expected(set);
    Comparison comparison = Comparison.of(set.name(), expected.read(), measured.figures());
    out.accept(comparison.toTable());
    if (!comparison.drifted()) {
      out.accept("  与已接受的数字一致");
      return true;
    }
    return switch (onDrift) {
      case FAIL -> {
        out.accept("  与已接受的数字不同（← 处）。确认变化有道理后运行 ./yizhan eval --accept，并在提交里说明原因");
        yield false;
      }
      case ACCEPT -> {
        expected.write(measured.figures());
        out.accept("  已接受新的数字；请在提交里说明原因");
        yield true;
      }
    };
  }

  private String body(EvaluationSet set, Outcome.Measured measured) throws IOException {
    Comparison now = Comparison.of(set.name(), expected(set).read(), measured.figures());
    return now.toTable() + "\n" + String.join("\n", measured.notes());
  }

  private static String page(EvaluationSet set, String body) {
    return String.format(Locale.ROOT, "## %s%n%n%s%n%n%s", set.name(), set.title(), body);
  }

  private ExpectedFigures expected(EvaluationSet set) {
    return new ExpectedFigures(resources.resolve(set.name()));
  }
}
