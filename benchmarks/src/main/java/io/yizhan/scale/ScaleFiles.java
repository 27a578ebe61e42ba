package io.yizhan.scale;

import java.nio.file.Path;

/**
 * Where indexes and figures lie. An index is named by its size alone, so that the programs share
 * it.
 *
 * @param root directory of all
 */
record ScaleFiles(Path root) {

  /** The files of a project in a directory. */
  static ScaleFiles of(Path home) {
    return new ScaleFiles(home.resolve("benchmarks").resolve("target").resolve("scale"));
  }

  /** The index of so many jobs. */
  Path jobs(long jobs) {
    return root.resolve("jobs-" + jobs);
  }

  /** The index of so many workers. */
  Path workers(long workers) {
    return root.resolve("workers-" + workers);
  }

  /** The figures of a run. */
  Path figures(String run) {
    return root.resolve(run + ".tsv");
  }

  /** The table of a program. */
  Path table(String program) {
    return root.resolve(program + ".md");
  }
}
