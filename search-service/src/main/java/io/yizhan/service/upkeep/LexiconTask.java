package io.yizhan.service.upkeep;

import io.dropwizard.servlets.tasks.Task;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.schema.Schemas;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Loads the district's lexicon as it lies in its directory now, and says whether the indexes have
 * to be rebuilt for it. A lexicon with a fault is refused with the fault's place, and the present
 * one stays.
 */
public final class LexiconTask extends Task {

  private final Schemas schemas;
  private final List<LiveIndex> indexes;

  /** The task over these schemas and the indexes that are searched. */
  public LexiconTask(Schemas schemas, List<LiveIndex> indexes) {
    super("lexicon");
    this.schemas = schemas;
    this.indexes = List.copyOf(indexes);
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) {
    Lexicon loaded;
    try {
      loaded = schemas.reload();
    } catch (UnreadableLexiconException fault) {
      throw new IllegalArgumentException(
          "词典未换，仍用 " + schemas.lexicon().version() + "。" + fault.getMessage(), fault);
    }
    Set<String> others = new TreeSet<>();
    for (LiveIndex index : indexes) {
      others.add(index.schema().lexicon().version());
    }
    others.remove(loaded.version());
    output.println(
        others.isEmpty()
            ? "词典 " + loaded.version() + " 已载入，索引就是用它建的"
            : "词典 "
                + loaded.version()
                + " 已载入；索引由 "
                + String.join("、", others)
                + " 建成，需重建：POST /tasks/rebuild");
  }
}
