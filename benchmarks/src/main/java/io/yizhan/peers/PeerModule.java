package io.yizhan.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The module of an engine that brings its own Lucene: {@code benchmarks/peers/NAME}, outside the
 * build of the project, built by Maven when it is first needed and whenever its sources are newer.
 *
 * @param benchmarks the project's {@code benchmarks} directory
 * @param name the module's directory
 */
record PeerModule(Path benchmarks, String name) {

  /** The class path of the module, built before where need be. */
  String classPath(PrintWriter out) throws IOException {
    Path target = directory().resolve("target");
    Path stamp = target.resolve("built");
    if (Files.notExists(stamp) || sourcesChangedSince(Files.getLastModifiedTime(stamp))) {
      out.println("构建 " + name + "（第一次需要下载依赖，几分钟）……");
      out.flush();
      build();
      Files.deleteIfExists(stamp);
      Files.createFile(stamp);
    }
    return target.resolve("classes") + ":" + target.resolve("lib").resolve("*");
  }

  private Path directory() {
    return benchmarks.resolve("peers").resolve(name);
  }

  private boolean sourcesChangedSince(FileTime built) throws IOException {
    return isNewer(directory().resolve("pom.xml"), built)
        || anyNewer(directory().resolve("src"), built)
        || anyNewer(benchmarks.resolve("src/main/java/io/yizhan/peers/protocol"), built);
  }

  private static boolean anyNewer(Path root, FileTime built) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(root)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      if (isNewer(file, built)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNewer(Path file, FileTime built) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(built) > 0;
  }

  private void build() throws IOException {
    Process maven =
        new ProcessBuilder(
                "mvn",
                "-B",
                "-ntp",
                "-q",
                "-Dstyle.color=never",
                "-f",
                directory().resolve("pom.xml").toString(),
                "package")
            .redirectErrorStream(true)
            .start();
    List<String> said;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8))) {
      said = lines.lines().toList();
    }
    try {
      if (maven.waitFor() != 0) {
        throw new IOException(name + " 构建失败：" + String.join("\n", said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(name + " 的构建被中断", e);
    }
  }
}
