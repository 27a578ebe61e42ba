package io.yizhan.console;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that somebody waits for: what it says is seen at once. Runs on one thread. */
public abstract class ConsoleCommand {

  @Spec private @Nullable CommandSpec spec;

  /** A command that picocli has not started yet. */
  protected ConsoleCommand() {}

  /**
   * Runs a command line and returns the exit code: 0, what the command returns, 1 when it fails, 2
   * when it is wrongly used. The message of a failure is what the person gets to read.
   */
  public static int execute(CommandLine line, String... arguments) {
    return line.setExecutionExceptionHandler(
            (failure, command, _) -> {
              command.getErr().println("出错：" + failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
  }

  /** Says a line at once. */
  protected final void say(String line) {
    PrintWriter out = commandLine().getOut();
    out.println(line);
    out.flush();
  }

  /** Where lines go, for who writes many. */
  protected final PrintWriter out() {
    return commandLine().getOut();
  }

  /** Says what can be typed. */
  protected final void sayUsage() {
    commandLine().usage(out());
  }

  private CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    return spec.commandLine();
  }
}
