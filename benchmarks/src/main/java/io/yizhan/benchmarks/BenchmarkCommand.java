package io.yizhan.benchmarks;

import io.yizhan.console.ConsoleCommand;
import io.yizhan.console.Home;
import io.yizhan.evaluation.OutsideData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan bench}: runs benchmarks by name with JMH and its allocation profiler, results as
 * JSON in {@code benchmarks/target/bench}, and beside them what they were in the committed baseline
 * of this kind of processor.
 *
 * <p>Only what a run allocates is compared: times on a shared machine are not.
 */
@Command(
    name = "bench",
    description = "用 JMH 测速度与内存分配；名称可写一部分，不写则全部",
    mixinStandardHelpOptions = true)
public final class BenchmarkCommand extends ConsoleCommand implements Callable<Integer> {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "基准的名称（正则，部分匹配）")
  private List<String> names = List.of();

  @Option(names = "--forks", description = "每项的进程数（默认按各基准自己的设定，一般为 2）")
  private @Nullable Integer forks;

  @Option(names = "--save", paramLabel = "NOTE", description = "把结果存为本机处理器的基线，并附一句说明")
  private @Nullable String note;

  private final InstantSource clock;

  /** The command, whose results are stamped by a clock. */
  BenchmarkCommand(InstantSource clock) {
    this.clock = clock;
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(InstantSource.system(), arguments));
  }

  /** Runs the command and returns the exit code. */
  static int execute(InstantSource clock, String... arguments) {
    return execute(new CommandLine(new BenchmarkCommand(clock)), arguments);
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    SortedSet<String> chosen = benchmarks(names);
    if (chosen.isEmpty()) {
      say("没有名称包含「" + String.join("」「", names) + "」的基准。现有：");
      benchmarks(List.of()).forEach(name -> say("  " + name));
      return CommandLine.ExitCode.USAGE;
    }
    Instant started = clock.instant();
    Path file = Home.output("bench").resolve(STAMP.format(started) + ".json");
    Machine machine = Machine.here();
    say("基准：" + chosen.size() + " 项；" + machine.describe());
    say("结果：" + file + "。时间受其他程序影响，分配的字节数基本不受。");
    Files.createDirectories(Home.output("bench"));
    BenchmarkIndexes.clear();
    List<RunResult> results = List.copyOf(new Runner(options(file).build()).run());
    Baseline baseline = Baseline.of(machine);
    say(baseline.compare(results));
    if (note != null) {
      say("已存为基线：" + baseline.save(results, started, note));
    }
    return CommandLine.ExitCode.OK;
  }

  private ChainedOptionsBuilder options(Path file) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(file.toString());
    names.forEach(options::include);
    if (forks != null) {
      options.forks(forks);
    }
    if (!OutsideData.beside(Home.directory()).isThere()) {
      // Without real texts only the synthetic ones can be measured.
      options.param("texts", SampleTexts.SYNTHETIC.name());
    }
    return options;
  }

  private static SortedSet<String> benchmarks(List<String> patterns) {
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    SortedSet<String> found = new TreeSet<>();
    BenchmarkList.defaultList()
        .find(
            OutputFormatFactory.createFormatInstance(silence, VerboseMode.SILENT),
            patterns.isEmpty() ? List.of(".*") : patterns,
            List.of())
        .forEach(entry -> found.add(entry.getUsername()));
    return found;
  }
}
