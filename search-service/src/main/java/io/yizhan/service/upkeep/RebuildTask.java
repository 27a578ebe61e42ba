package io.yizhan.service.upkeep;

import io.dropwizard.servlets.tasks.Task;
import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.IndexRebuild;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Builds the indexes anew, one after the other, with the lexicon that was loaded last, while the
 * present ones are searched; the caller waits. The service moves over a moment after each.
 */
public final class RebuildTask extends Task {

  private final Function<IndexedKind, Path> roots;
  private final Schemas schemas;
  private final RecordSource source;
  private final List<LiveIndex> indexes;

  /**
   * The task over some indexes.
   *
   * @param roots the directory of the index of a kind
   */
  public RebuildTask(
      Function<IndexedKind, Path> roots,
      Schemas schemas,
      RecordSource source,
      List<LiveIndex> indexes) {
    super("rebuild");
    this.roots = roots;
    this.schemas = schemas;
    this.source = source;
    this.indexes = List.copyOf(indexes);
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) throws IOException {
    for (LiveIndex index : indexes) {
      DocumentSchema schema = schemas.current(index.schema().kind());
      IndexRebuild.Result built =
          IndexRebuild.of(roots.apply(schema.kind()), schema, source).run(_ -> {});
      index.wake();
      output.println(
          String.format(
              Locale.ROOT,
              "已用词典 %s 建成并启用%s索引 %s：%,d 条",
              schema.lexicon().version(),
              schema.kind().record().label(),
              built.generation(),
              built.records()));
    }
  }
}
