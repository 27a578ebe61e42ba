package io.yizhan.service.upkeep;

import io.dropwizard.servlets.tasks.Task;
import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.IndexRebuild;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.JobSchemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Builds the jobs' index anew with the lexicon that was loaded last, while the present one is
 * searched; the caller waits. The service moves over a moment after the answer.
 */
public final class RebuildTask extends Task {

  private final Path root;
  private final JobSchemas schemas;
  private final RecordSource source;
  private final LiveIndex index;

  /**
   * The task over an index.
   *
   * @param root the directory of the index
   */
  public RebuildTask(Path root, JobSchemas schemas, RecordSource source, LiveIndex index) {
    super("rebuild");
    this.root = root;
    this.schemas = schemas;
    this.source = source;
    this.index = index;
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) throws IOException {
    JobSchema schema = schemas.current();
    IndexRebuild.Result built = IndexRebuild.of(root, schema, source).run(_ -> {});
    index.wake();
    output.println(
        String.format(
            Locale.ROOT,
            "已用词典 %s 建成并启用 %s：%,d 条",
            schema.lexicon().version(),
            built.generation(),
            built.records()));
  }
}
