package io.yizhan.evaluation;

import java.nio.file.Path;

/** Where the shipped sets lie, seen from the module's directory, in which Maven runs tests. */
final class Sets {

  static final Path RESOURCES = Path.of("src/main/resources/io/yizhan/evaluation");

  private Sets() {}
}
