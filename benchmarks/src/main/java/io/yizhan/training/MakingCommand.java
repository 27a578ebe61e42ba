package io.yizhan.training;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that makes one file, and says at once how far it is. */
abstract class MakingCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "FILE", description = "结果文件；不写则放在它平常的位置")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  private final Path home;

  /** The command of a project. */
  MakingCommand(Path home) {
    this.home = home;
  }

  /** The project's directory. */
  final Path home() {
    return home;
  }

  /** Where the file goes: where it was said, else to its usual place. */
  final Path out(Path usual) {
    return Optional.ofNullable(out).orElse(usual);
  }

  /** Says a line at once. */
  final void say(String line) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    PrintWriter console = spec.commandLine().getOut();
    console.println(line);
    console.flush();
  }
}
