package io.yizhan.benchmarks;

import io.yizhan.console.Home;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The indexes that several trials of one run share, since building one takes longer than measuring
 * on it. A run begins without any, so that no figure comes from an index of older code.
 */
final class BenchmarkIndexes {

  private BenchmarkIndexes() {}

  private static Path root() {
    return Home.output("bench").resolve("index");
  }

  /** Where the index of the district of so many jobs is. */
  static Path directory(int jobs) {
    return root().resolve("jobs-" + jobs);
  }

  /** Where the index of the jobs that have so many values to suggest is. */
  static Path suggestions(int values) {
    return root().resolve("suggestions-" + values);
  }

  /** Where the index of so many workers is. */
  static Path workers(int workers) {
    return root().resolve("workers-" + workers);
  }

  /** Deletes them all. */
  static void clear() throws IOException {
    Directories.empty(root());
  }
}
