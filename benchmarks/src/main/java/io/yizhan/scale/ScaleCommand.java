package io.yizhan.scale;

import io.yizhan.console.ConsoleCommand;
import io.yizhan.console.Home;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./yizhan scale}: what grows with the number of records, and what writing costs. */
@Command(name = "scale", description = "随记录数增长的代价，以及写入对搜索的影响", mixinStandardHelpOptions = true)
public final class ScaleCommand extends ConsoleCommand implements Runnable {

  private ScaleCommand() {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(Home.directory(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    ScaleFiles files = ScaleFiles.of(home);
    return execute(
        new CommandLine(new ScaleCommand())
            .addSubcommand(new GrowCommand(files))
            .addSubcommand(new TogetherCommand(files))
            .addSubcommand(new LiveCommand(files))
            .addSubcommand(new AlertsCommand(files)),
        arguments);
  }

  /** Without a program there is nothing to run but to say which there are. */
  @Override
  public void run() {
    sayUsage();
  }
}
