package io.yizhan.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one run measured, by name and in order, each as it is to be read. One thread. */
final class Figures {

  private static final String SEPARATOR = "\t";
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Adds a number with so many decimals. */
  void put(String name, double value, int decimals) {
    put(name, String.format(Locale.ROOT, "%,." + decimals + "f", value));
  }

  /** Adds bytes as megabytes. */
  void putMegabytes(String name, long bytes) {
    put(name, bytes / BYTES_PER_MEGABYTE, 0);
  }

  /** Adds a time in milliseconds. */
  void putMillis(String name, double nanos) {
    put(name, nanos / NANOS_PER_MILLI, 2);
  }

  /** Adds the usual points of a distribution of times. */
  void putTimes(String name, Times times) {
    putMillis(name + " p50, ms", times.at(0.50));
    putMillis(name + " p99, ms", times.at(0.99));
  }

  private void put(String name, String value) {
    values.put(name, value);
  }

  /** The value of a name; a dash when it was not measured. */
  String value(String name) {
    return values.getOrDefault(name, "–");
  }

  /** Writes them to a file, which is there only when it is whole. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    values.forEach((name, value) -> lines.add(name + SEPARATOR + value));
    Path whole = Files.write(file.resolveSibling(file.getFileName() + ".part"), lines);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads what {@link #write} wrote. */
  static Figures read(Path file) throws IOException {
    Figures figures = new Figures();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(SEPARATOR, 2);
      if (parts.length < 2) {
        throw new IOException("figure must look like name TAB value; got: " + line);
      }
      figures.put(parts[0], parts[1]);
    }
    return figures;
  }

  /** A table in Markdown with a column for each run, by its heading. */
  static String table(Map<String, Figures> runs) {
    Set<String> names = new LinkedHashSet<>();
    runs.values().forEach(run -> names.addAll(run.values.keySet()));
    StringBuilder table = new StringBuilder("| |");
    runs.keySet().forEach(heading -> table.append(' ').append(heading).append(" |"));
    table.append("\n|---|").append("---:|".repeat(runs.size())).append('\n');
    for (String name : names) {
      table.append("| ").append(name).append(" |");
      runs.values().forEach(run -> table.append(' ').append(run.value(name)).append(" |"));
      table.append('\n');
    }
    return table.toString();
  }
}
