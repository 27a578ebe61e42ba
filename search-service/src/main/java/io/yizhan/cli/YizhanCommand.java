package io.yizhan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Runs one command and exits with its code; a server that was started goes on. */
@Command(
    name = "yizhan",
    description = "驿站:零工岗位与人才检索",
    subcommands = {ServeCommand.class, ImportCommand.class, IndexCommand.class, HelpCommand.class})
public final class YizhanCommand {

  private YizhanCommand() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    int exitCode =
        new CommandLine(new YizhanCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (failure, command, _) -> {
                  command.getErr().println("出错:" + failure.getMessage());
                  return CommandLine.ExitCode.SOFTWARE;
                })
            .execute(arguments);
    if (exitCode != ServeCommand.RUNNING) {
      System.exit(exitCode);
    }
  }
}
