package io.yizhan.training;

import io.yizhan.console.ConsoleCommand;
import io.yizhan.console.Home;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./yizhan train}: makes the models that ship, from data that does not. */
@Command(name = "train", description = "训练随项目发布的模型", mixinStandardHelpOptions = true)
public final class TrainingCommand extends ConsoleCommand implements Runnable {

  private TrainingCommand() {}

  /** Runs the command that the arguments name; the launcher says where the project is. */
  public static void main(String[] arguments) {
    System.exit(execute(Home.directory(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return execute(
        new CommandLine(new TrainingCommand())
            .addSubcommand(new TrainOccupationModel(home))
            .addSubcommand(new PolicyVectors(home))
            .addSubcommand(new TrainPolicyRetrieval(home))
            .addSubcommand(new TrainPolicyAnswers(home)),
        arguments);
  }

  /** Without a model's name: says which there are. */
  @Override
  public void run() {
    sayUsage();
  }
}
