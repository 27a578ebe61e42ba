package io.yizhan.scale;

import io.yizhan.benchmarks.Directories;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** The program of a {@link MeasuredRun}. */
final class MeasuredMain {

  private MeasuredMain() {}

  /**
   * Arguments: the file for the figures, the program's name, the directory of all files, and
   * numbers: for {@code grow} jobs, seconds of warm-up, rounds; for {@code together} jobs, workers,
   * seconds; for {@code live} jobs, searches a second, writes a second, seconds; for {@code alerts}
   * jobs, saved searches, jobs that come.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ScaleFiles files = new ScaleFiles(Path.of(arguments[2]));
    long[] numbers = new long[arguments.length - 3];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Long.parseLong(arguments[i + 3]);
    }
    figures(arguments[1], files, numbers).write(Path.of(arguments[0]));
  }

  private static Figures figures(String program, ScaleFiles files, long[] numbers)
      throws IOException, InterruptedException {
    long jobs = numbers[0];
    Path index = files.jobs(jobs);
    return switch (program) {
      case "grow" -> {
        Directories.empty(index);
        yield new Growth(jobs, index, TimeUnit.SECONDS.toNanos(numbers[1]), (int) numbers[2])
            .measure();
      }
      case "together" ->
          new Together(jobs, numbers[1], files, Duration.ofSeconds(numbers[2])).measure();
      case "live" ->
          new Live(
                  jobs,
                  index,
                  InstantSource.system().millis(),
                  (int) numbers[1],
                  (int) numbers[2],
                  Duration.ofSeconds(numbers[3]))
              .measure();
      case "alerts" -> {
        Directories.empty(index);
        yield new SavedSearches(jobs, numbers[1], (int) numbers[2], index).measure();
      }
      default -> throw new IllegalArgumentException("program must be known; got: " + program);
    };
  }
}
