package io.yizhan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Runs one command and exits with its code; a server that was started goes on. */
@Command(name = "yizhan", description = "驿站：零工岗位与人才检索", subcommands = HelpCommand.class)
public final class YizhanCommand {

  private YizhanCommand() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    int exitCode = commandLine().execute(arguments);
    if (exitCode != ServerOptions.RUNNING) {
      System.exit(exitCode);
    }
  }

  private static CommandLine commandLine() {
    CommandLine root = new CommandLine(new YizhanCommand());
    Console console = new Console(root.getOut(), root.getErr());
    return root.addSubcommand(new DemoCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new IndexCommand(console))
        .addSubcommand(new GenerateCommand(console))
        .setExecutionExceptionHandler((failure, _, _) -> console.report(failure));
  }
}
