package io.yizhan.service.upkeep;

import io.dropwizard.servlets.tasks.Task;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.JobSchemas;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * Loads the district's lexicon as it lies in its directory now, and says whether the index has to
 * be rebuilt for it. A lexicon with a fault is refused with the fault's place, and the present one
 * stays.
 */
public final class LexiconTask extends Task {

  private final JobSchemas schemas;
  private final LiveIndex index;

  /** The task over these schemas and the index that is searched. */
  public LexiconTask(JobSchemas schemas, LiveIndex index) {
    super("lexicon");
    this.schemas = schemas;
    this.index = index;
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) {
    JobSchema loaded;
    try {
      loaded = schemas.reload();
    } catch (UnreadableLexiconException fault) {
      throw new IllegalArgumentException(
          "词典未换，仍用 " + schemas.current().lexicon().version() + "。" + fault.getMessage(), fault);
    }
    String builtBy = index.schema().lexicon().version();
    String version = loaded.lexicon().version();
    output.println(
        builtBy.equals(version)
            ? "词典 " + version + " 已载入，索引就是用它建的"
            : "词典 " + version + " 已载入；索引由 " + builtBy + " 建成，需重建：POST /tasks/rebuild");
  }
}
