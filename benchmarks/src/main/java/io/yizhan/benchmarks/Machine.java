package io.yizhan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a figure was measured on.
 *
 * @param cpu the processor's name, or its architecture where the system does not tell
 * @param cores processors the JVM sees
 * @param jdk vendor and version of the Java runtime
 */
public record Machine(String cpu, int cores, String jdk) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  /** This one. */
  public static Machine here() throws IOException {
    return new Machine(
        cpuName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vendor") + " " + Runtime.version());
  }

  /** One line for people. */
  public String describe() {
    return cpu + "，" + cores + " 核，" + jdk;
  }

  /** The processor as a file name: {@code amd-epyc}. */
  String fileName() {
    StringBuilder name = new StringBuilder();
    for (char c : cpu.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (name.toString().endsWith("-")) {
      name.setLength(name.length() - 1);
    }
    return name.toString();
  }

  private static String cpuName() throws IOException {
    if (Files.isReadable(CPU_INFO)) {
      for (String line : Files.readAllLines(CPU_INFO)) {
        if (line.startsWith(MODEL)) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    return System.getProperty("os.arch", "unknown");
  }
}
