package io.yizhan.evaluation;

import io.yizhan.console.ConsoleCommand;
import io.yizhan.console.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan eval}: relevance and understanding on judged sets, beside the accepted figures.
 * Exits with 0 when every figure is an accepted one, with 1 when one is not.
 */
@Command(
    name = "eval",
    description = "在评测集上检验检索与理解，与已接受的数字对照；有出入时退出码为 1",
    mixinStandardHelpOptions = true)
public final class EvaluationCommand extends ConsoleCommand implements Callable<Integer> {

  private static final int DRIFTED = 1;

  @Parameters(paramLabel = "SET", arity = "0..*", description = "评测集；不写则全部")
  private List<String> names = List.of();

  @Option(names = "--accept", description = "打印差别后，把现在的数字写进源码作为新的标准")
  private boolean accept;

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
    System.exit(execute(Home.directory(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return execute(new CommandLine(new EvaluationCommand(home)), arguments);
  }

  @Override
  public Integer call() throws Exception {
    Path module = home.resolve("benchmarks");
    Path resources = module.resolve("src/main/resources/io/yizhan/evaluation");
    List<EvaluationSet> all = EvaluationSet.all(resources, home);
    List<String> unknown =
        names.stream()
            .filter(name -> all.stream().noneMatch(set -> set.name().equals(name)))
            .toList();
    if (!unknown.isEmpty()) {
      say("没有这样的评测集：" + String.join("、", unknown) + "。现有：");
      all.forEach(set -> say("  " + set.name() + "  " + set.title()));
      return CommandLine.ExitCode.USAGE;
    }
    Evaluation evaluation =
        new Evaluation(resources, module.resolve("target/eval/report.md"), this::say);
    boolean accepted =
        evaluation.run(
            all.stream().filter(set -> names.isEmpty() || names.contains(set.name())).toList(),
            accept ? Evaluation.OnDrift.ACCEPT : Evaluation.OnDrift.FAIL);
    return accepted ? CommandLine.ExitCode.OK : DRIFTED;
  }
}
