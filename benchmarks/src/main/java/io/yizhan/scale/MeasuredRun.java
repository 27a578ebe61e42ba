package io.yizhan.scale;

import io.yizhan.benchmarks.MeasuredJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One measurement in a JVM of its own, and its figures.
 *
 * @param name of its figures
 * @param heap as {@code -Xmx} takes it
 * @param arguments of {@link MeasuredMain} but for the file of the figures
 */
record MeasuredRun(String name, String heap, List<String> arguments) {

  /** Whether it has been taken. */
  boolean isTaken(ScaleFiles files) {
    return Files.exists(files.figures(name));
  }

  /**
   * Takes it, whether it was taken before or not.
   *
   * @throws IOException when the JVM ends with an error, which it has told
   */
  Figures take(ScaleFiles files) throws IOException, InterruptedException {
    Path file = files.figures(name);
    Files.createDirectories(files.root());
    Files.deleteIfExists(file);
    List<String> all = new ArrayList<>(List.of(file.toString()));
    all.addAll(arguments);
    Process process =
        new ProcessBuilder(
                MeasuredJvm.command(
                    heap, System.getProperty("java.class.path"), MeasuredMain.class.getName(), all))
            .inheritIO()
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException("测量进程以 " + code + " 结束：" + name);
    }
    return Figures.read(file);
  }
}
