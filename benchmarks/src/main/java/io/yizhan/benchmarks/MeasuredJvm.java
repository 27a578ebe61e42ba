package io.yizhan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM that measures is started: with the same options whatever it measures. */
public final class MeasuredJvm {

  private MeasuredJvm() {}

  /**
   * The command line of a program in a JVM like this one.
   *
   * @param heap as {@code -Xmx} takes it
   * @param classPath what it sees
   * @param main class name of the program
   * @param arguments of the program
   * @throws IOException when this JVM has no {@code java} that could be started
   */
  public static List<String> command(
      String heap, String classPath, String main, List<String> arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (!Files.isExecutable(java)) {
      throw new IOException("java must be executable; got: " + java);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                main));
    command.addAll(arguments);
    return command;
  }
}
