package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.JobSchemas;
import io.yizhan.schema.testing.LexiconDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lexicon of a live index changes: documents and schema go over together, or not at all. */
class LexiconSwapTest extends IndexingTestCase {

  private static final String WORD = "荔枝打卡工";

  private Path lexicon;

  @BeforeEach
  void setUpLexicon() {
    lexicon = scratch.resolve("lexicon");
  }

  @Test
  void rebuild_withTheNewLexicon_movesDocumentsAndSchemaTogether() throws Exception {
    JobSchemas schemas = JobSchemas.open(lexicon);
    LiveIndex index = open(root, schemas, store, LAZY);
    requireVisible(index, put("招" + WORD, "J1"));
    assertThat(whole(index)).as("cut apart before").isZero();
    assertThat(index.status().rebuildDue()).isFalse();

    LexiconDirectory.write(lexicon, WORD + "\tskill\n");
    JobSchema loaded = schemas.reload();

    assertThat(index.status().rebuildDue()).isTrue();
    assertThat(index.status().today()).isEqualTo(loaded.stamp());
    assertThat(index.schema()).isNotSameAs(loaded);

    IndexRebuild.of(root, loaded, store).run(_ -> {});

    eventually("the new generation is searched", () -> index.schema() == loaded);
    assertThat(whole(index)).isEqualTo(1);
    assertThat(index.status().rebuildDue()).isFalse();
    requireVisible(index, put("急招" + WORD, "J2"));
    assertThat(whole(index)).isEqualTo(2);
  }

  @Test
  void rebuild_byAnotherProcess_itsLexiconIsLoaded() throws Exception {
    LiveIndex index = open(root, JobSchemas.open(lexicon), store, LAZY);
    requireVisible(index, put("招" + WORD, "J1"));
    LexiconDirectory.write(lexicon, WORD + "\tskill\n");

    JobSchema theirs = JobSchema.of(Lexicon.open(lexicon));
    IndexRebuild.of(root, theirs, store).run(_ -> {});

    eventually(
        "the lexicon of the new generation is used",
        () -> index.schema().stamp().equals(theirs.stamp()));
    assertThat(whole(index)).isEqualTo(1);
  }

  @Test
  void rebuild_withALexiconThatIsNotAtHand_theOldGenerationGoesOn() throws Exception {
    LiveIndex index = open(root, JobSchemas.open(lexicon), store, LAZY);
    requireVisible(index, put("招" + WORD, "J1"));
    JobSchema before = index.schema();
    Path elsewhere = scratch.resolve("elsewhere");
    LexiconDirectory.write(elsewhere, WORD + "\tskill\n");
    IndexRebuild.Result foreign =
        IndexRebuild.of(root, JobSchema.of(Lexicon.open(elsewhere)), store).run(_ -> {});

    eventually("it is said", () -> index.failure().orElse("").contains(foreign.generation()));
    assertThat(index.failure().orElse("")).contains("由另一版结构与词典").contains("重建索引");
    assertThat(index.schema()).isSameAs(before);
    requireVisible(index, put("保洁", "J2"));

    IndexRebuild.of(root, before, store).run(_ -> {});
    eventually("all is well again", () -> index.failure().isEmpty());
    requireVisible(index, put("保安", "J3"));
  }

  @Test
  void rebuild_lexiconDamagedMeanwhile_theOldGenerationGoesOn() throws Exception {
    LiveIndex index = open(root, JobSchemas.open(lexicon), store, LAZY);
    requireVisible(index, put("招" + WORD, "J1"));
    LexiconDirectory.write(lexicon, WORD + "\tskill\n");
    JobSchema theirs = JobSchema.of(Lexicon.open(lexicon));
    Files.writeString(lexicon.resolve("words.tsv"), "日结\n");
    IndexRebuild.of(root, theirs, store).run(_ -> {});

    eventually("it is said", () -> index.failure().orElse("").contains("manifest.tsv"));
    requireVisible(index, put("保洁", "J2"));

    LexiconDirectory.write(lexicon, WORD + "\tskill\n");
    eventually("it moves over", () -> index.schema().stamp().equals(theirs.stamp()));
    requireVisible(index, put("保安", "J3"));
  }

  @Test
  void open_otherLexiconThanTheIndexWasBuiltWith_buildsAnew() throws Exception {
    LiveIndex first = open(root, JobSchemas.open(lexicon), store, LAZY);
    requireVisible(first, put("招" + WORD, "J1"));
    first.close();
    LexiconDirectory.write(lexicon, WORD + "\tskill\n");

    LiveIndex second = open(root, JobSchemas.open(lexicon), store, LAZY);

    assertThat(whole(second)).isEqualTo(1);
  }

  @Test
  void search_whileLexiconsChange_alwaysFindsTheWholeTitle() throws Exception {
    JobSchemas schemas = JobSchemas.open(lexicon);
    LiveIndex index = open(root, schemas, store, LAZY);
    requireVisible(index, put("招" + WORD, "J1"));
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> searching =
          threads.submit(
              () -> {
                long searches = 0;
                while (!done.get()) {
                  assertThat(found(index, WORD)).isEqualTo(1);
                  searches++;
                }
                return searches;
              });
      for (int swap = 0; swap < 4; swap++) {
        LexiconDirectory.write(lexicon, (swap % 2 == 0 ? WORD : "荔枝打卡") + "\tskill\n");
        JobSchema loaded = schemas.reload();
        IndexRebuild.of(root, loaded, store).run(_ -> {});
        eventually("moved over", () -> index.schema() == loaded);
      }
      done.set(true);
      assertThat(searching.get()).isPositive();
    }
  }

  /** How many titles hold the new word as one word. */
  private static int whole(LiveIndex index) throws IOException {
    return index.withNewest(
        view -> view.searcher().count(new TermQuery(new Term(JobFields.TITLE, WORD))));
  }

  /** How many titles hold a text, read as the index was. */
  private static int found(LiveIndex index, String text) throws IOException {
    return index.withNewest(
        view -> {
          Analyzers analyzers = view.schema().analyzers();
          return view.searcher()
              .count(
                  new QueryBuilder(analyzers.queryText()).createPhraseQuery(JobFields.TITLE, text));
        });
  }
}
