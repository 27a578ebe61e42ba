package io.yizhan.console;

import java.nio.file.Path;

/** Where the project is: the launcher says so, and JMH hands it on to the forked JVMs. */
public final class Home {

  private Home() {}

  /** The project's directory; the working directory when nobody says. */
  public static Path directory() {
    return Path.of(System.getProperty("yizhan.home", "")).toAbsolutePath();
  }

  /** Where the results of a kind of measuring go; made by whoever writes there. */
  public static Path output(String kind) {
    return directory().resolve("benchmarks").resolve("target").resolve(kind);
  }
}
