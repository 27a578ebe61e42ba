package io.yizhan.training;

import io.yizhan.console.ConsoleCommand;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that makes one file. */
abstract class MakingCommand extends ConsoleCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "FILE", description = "结果文件；不写则放在它平常的位置")
  private @Nullable Path file;

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
  final Path fileOr(Path usual) {
    return Optional.ofNullable(file).orElse(usual);
  }
}
