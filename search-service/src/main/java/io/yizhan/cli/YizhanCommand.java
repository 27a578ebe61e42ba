package io.yizhan.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Runs one command and exits with its code; a server that was started goes on. */
@Command(name = "yizhan", description = "驿站：零工岗位与人才检索", subcommands = HelpCommand.class)
public final class YizhanCommand {

  /**
   * Kept, because a logger that nobody holds forgets its level; Lucene tells of its vector code.
   */
  private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

  private YizhanCommand() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    LUCENE_LOG.setLevel(Level.WARNING);
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
        .addSubcommand(new AccountCommand(console))
        .setExecutionExceptionHandler((failure, _, _) -> console.report(failure));
  }
}
