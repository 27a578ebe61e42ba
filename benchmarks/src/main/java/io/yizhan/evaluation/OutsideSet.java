package io.yizhan.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A set over files that lie outside the project; skipped, saying so, when one is not there. */
abstract class OutsideSet implements EvaluationSet {

  private final String name;
  private final String title;
  private final OutsideData data;
  private final List<String> files;

  /**
   * A set.
   *
   * @param title what it asks, in Chinese
   * @param data where the files would be
   * @param files their names there, all needed
   */
  OutsideSet(String name, String title, OutsideData data, List<String> files) {
    this.name = name;
    this.title = title;
    this.data = data;
    this.files = List.copyOf(files);
  }

  /** Asks everything of the files, which come in the order they were named in. */
  abstract Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException;

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Outcome run(Consumer<String> progress) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String file : files) {
      Optional<Path> there = data.file(file);
      if (there.isEmpty()) {
        return new Outcome.Skipped("没有 " + file + "，真实数据不随项目发布");
      }
      found.add(there.get());
    }
    return measure(found, progress);
  }
}
