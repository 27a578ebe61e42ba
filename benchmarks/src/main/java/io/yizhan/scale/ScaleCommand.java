package io.yizhan.scale;

import io.yizhan.benchmarks.Home;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./yizhan scale}: what grows with the number of records, and what writing costs. */
@Command(name = "scale", description = "随记录数增长的代价，以及写入对搜索的影响", mixinStandardHelpOptions = true)
public final class ScaleCommand implements Runnable {

  private final CommandLine line = new CommandLine(this);

  /**
   * The command of a project.
   *
   * @param home the project's directory
   */
  private ScaleCommand(Path home) {
    ScaleFiles files = ScaleFiles.of(home);
    line.addSubcommand(new GrowCommand(files));
    line.addSubcommand(new TogetherCommand(files));
    line.addSubcommand(new LiveCommand(files));
    line.addSubcommand(new AlertsCommand(files));
    line.setExecutionExceptionHandler(
        (failure, command, _) -> {
          command.getErr().println("出错：" + failure.getMessage());
          return CommandLine.ExitCode.SOFTWARE;
        });
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(Home.directory(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return new ScaleCommand(home).line.execute(arguments);
  }

  /** Without a program there is nothing to run but to say which there are. */
  @Override
  public void run() {
    line.usage(line.getOut());
  }
}
