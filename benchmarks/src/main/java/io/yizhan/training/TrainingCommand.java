package io.yizhan.training;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./yizhan train}: makes the models that ship, from data that does not. */
@Command(name = "train", description = "训练随项目发布的模型", mixinStandardHelpOptions = true)
public final class TrainingCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private TrainingCommand() {}

  /** Runs the command that the arguments name; the launcher says where the project is. */
  public static void main(String[] arguments) {
    System.exit(
        execute(Path.of(System.getProperty("yizhan.home", "")).toAbsolutePath(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return new CommandLine(new TrainingCommand())
        .addSubcommand(new TrainOccupationModel(home))
        .addSubcommand(new PolicyVectors(home))
        .addSubcommand(new TrainPolicyRetrieval(home))
        .setExecutionExceptionHandler(
            (failure, command, _) -> {
              command.getErr().println("出错：" + failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
  }

  /** Without a model's name: says which there are. */
  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
