package io.yizhan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.console.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * The committed figures of one kind of processor, {@code benchmarks/baselines/CPU.json}: what they
 * were measured on, at which commit, and what must be known to read them.
 */
final class Baseline {

  private static final String NONE = "-";

  private final Machine machine;
  private final Path file;
  private final JsonMapper json = JsonMapper.builder().build();

  private Baseline(Machine machine, Path file) {
    this.machine = machine;
    this.file = file;
  }

  /** That of a machine, in the source tree. */
  static Baseline of(Machine machine) {
    return new Baseline(
        machine,
        Home.directory().resolve("benchmarks/baselines").resolve(machine.fileName() + ".json"));
  }

  /** That in a file. */
  static Baseline in(Path file, Machine machine) {
    return new Baseline(machine, file);
  }

  /** A Markdown table: score, and bytes allocated beside those of the baseline. */
  String compare(Collection<RunResult> results) throws IOException {
    return table(results.stream().map(Measured::of).toList());
  }

  /** {@link #compare} on what is kept of the results. */
  String table(List<Measured> results) throws IOException {
    Map<String, Double> before = allocations();
    StringBuilder table =
        new StringBuilder(
            """

            | 基准 | 结果 | ± | 单位 | 分配 B/op | 基线 | 差 |
            |---|---:|---:|---|---:|---:|---:|
            """);
    for (Measured now : results) {
      double was = before.getOrDefault(now.name(), -1.0);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %s | %s | %s | %s |\n",
              now.name(),
              now.score(),
              now.error(),
              now.unit(),
              bytes(now.allocatedBytes()),
              bytes(was),
              was <= 0 || now.allocatedBytes() < 0
                  ? NONE
                  : String.format(Locale.ROOT, "%+.1f%%", 100 * (now.allocatedBytes() / was - 1))));
    }
    return table.toString();
  }

  /**
   * Writes the results in the baseline's place; trials that were not run again keep theirs.
   *
   * @param note what must be known to read the figures
   * @return the file
   */
  Path save(Collection<RunResult> results, Instant when, String note) throws IOException {
    return write(results.stream().map(Measured::of).toList(), when, note);
  }

  /** {@link #save} for what is kept of the results. */
  Path write(List<Measured> results, Instant when, String note) throws IOException {
    Map<String, JsonNode> kept = new TreeMap<>();
    for (JsonNode old : read().path("results")) {
      kept.put(old.path("name").asText(), old);
    }
    results.forEach(result -> kept.put(result.name(), toJson(result)));
    ObjectNode root = json.createObjectNode();
    root.put("cpu", machine.cpu()).put("cores", machine.cores()).put("jdk", machine.jdk());
    root.put("measuredAt", when.toString()).put("note", note);
    ArrayNode rows = root.putArray("results");
    kept.values().forEach(rows::add);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    return file;
  }

  private ObjectNode toJson(Measured result) {
    ObjectNode row = json.createObjectNode().put("name", result.name());
    row.put("score", rounded(result.score()));
    if (!Double.isNaN(result.error())) {
      row.put("error", rounded(result.error()));
    }
    return row.put("unit", result.unit()).put("allocatedBytes", rounded(result.allocatedBytes()));
  }

  private Map<String, Double> allocations() throws IOException {
    Map<String, Double> allocations = new HashMap<>();
    for (JsonNode row : read().path("results")) {
      allocations.put(row.path("name").asText(), row.path("allocatedBytes").asDouble());
    }
    return allocations;
  }

  private JsonNode read() throws IOException {
    return Files.exists(file) ? json.readTree(Files.readAllBytes(file)) : json.createObjectNode();
  }

  private static String bytes(double allocated) {
    return allocated < 0 ? NONE : String.format(Locale.ROOT, "%.0f", allocated);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
