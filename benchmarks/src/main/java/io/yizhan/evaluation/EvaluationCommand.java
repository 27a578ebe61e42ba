package io.yizhan.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./yizhan eval}: relevance and understanding on judged sets, beside the accepted figures.
 * Exits with 0 when every figure is an accepted one, with 1 when one is not.
 */
@Command(
    name = "eval",
    description = "在评测集上检验检索与理解，与已接受的数字对照；有出入时退出码为 1",
    mixinStandardHelpOptions = true)
public final class EvaluationCommand implements Callable<Integer> {

  private static final int DRIFTED = 1;

  @Parameters(paramLabel = "SET", arity = "0..*", description = "评测集；不写则全部")
  private List<String> names = List.of();

  @Option(names = "--accept", description = "打印差别后，把现在的数字写进源码作为新的标准")
  private boolean accept;

  @Spec private @Nullable CommandSpec spec;

  private final Path home;

  /**
   * The command of a project.
   *
   * @param home the project's directory
   */
  EvaluationCommand(Path home) {
    this.home = home;
  }

  /** Runs the command; the launcher says where the project is. */
  public static void main(String[] arguments) {
    System.exit(
        execute(Path.of(System.getProperty("yizhan.home", "")).toAbsolutePath(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return new CommandLine(new EvaluationCommand(home))
        .setExecutionExceptionHandler(
            (failure, command, _) -> {
              command.getErr().println("出错：" + failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    Path module = home.resolve("benchmarks");
    Path resources = module.resolve("src/main/resources/io/yizhan/evaluation");
    List<EvaluationSet> all = EvaluationSet.all(resources, home);
    List<String> unknown =
        names.stream()
            .filter(name -> all.stream().noneMatch(set -> set.name().equals(name)))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (!unknown.isEmpty()) {
      out.println("没有这样的评测集：" + String.join("、", unknown) + "。现有：");
      all.forEach(set -> out.println("  " + set.name() + "  " + set.title()));
      out.flush();
      return CommandLine.ExitCode.USAGE;
    }
    Evaluation evaluation =
        new Evaluation(
            resources,
            module.resolve("target/eval/report.md"),
            line -> {
              out.println(line);
              out.flush();
            });
    boolean accepted =
        evaluation.run(
            all.stream().filter(set -> names.isEmpty() || names.contains(set.name())).toList(),
            accept ? Evaluation.OnDrift.ACCEPT : Evaluation.OnDrift.FAIL);
    return accepted ? CommandLine.ExitCode.OK : DRIFTED;
  }
}
