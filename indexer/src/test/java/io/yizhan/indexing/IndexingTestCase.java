package io.yizhan.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.RecordSource;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.Schemas;
import io.yizhan.schema.ShownRecords;
import io.yizhan.store.RecordStore;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A real database, a real index; after every test all that lies on disk is sound. */
@ExtendWith(StoreExtension.class)
abstract class IndexingTestCase {

  /** Impatient: pins live a second, and commits come with {@link #EAGER} only. */
  static final FollowerPace LAZY =
      new FollowerPace(
          Duration.ofMillis(20),
          Duration.ZERO,
          Duration.ofMillis(20),
          Duration.ofHours(1),
          Duration.ofSeconds(1));

  static final FollowerPace EAGER =
      new FollowerPace(
          Duration.ofMillis(20),
          Duration.ZERO,
          Duration.ofMillis(20),
          Duration.ZERO,
          Duration.ofSeconds(1));

  static final JobSchema SCHEMA = JobSchema.of(Lexicon.shipped());
  static final Schemas SCHEMAS = Schemas.fixed(SCHEMA);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<LiveIndex> open = new ArrayList<>();

  @TempDir Path scratch;
  Path root;
  TestDatabase database;
  RecordStore store;

  @BeforeEach
  void setUpIndex(TestDatabase database) {
    this.database = database;
    this.store = database.records();
    this.root = scratch.resolve("index");
  }

  @AfterEach
  void checkWhatIsOnDisk() throws IOException {
    for (LiveIndex index : open) {
      index.close();
    }
    if (Files.isDirectory(root)) {
      for (String generation : new IndexLayout(root).generations()) {
        requireSound(root.resolve(generation));
      }
    }
  }

  /** Opens the index of the test; it is closed at the end. */
  LiveIndex open(Path directory, RecordSource source, FollowerPace pace) throws IOException {
    return open(directory, SCHEMAS, source, pace);
  }

  /** The same with other schemas. */
  LiveIndex open(Path directory, Schemas schemas, RecordSource source, FollowerPace pace)
      throws IOException {
    LiveIndex index = LiveIndex.open(directory, schemas, IndexedKind.JOB, source, pace);
    open.add(index);
    return index;
  }

  /** Writes jobs of these ids whose titles say which write it was; returns its generation. */
  long put(String title, String... ids) {
    return store
        .put(Arrays.stream(ids).map(id -> Submission.of(Job.builder(id, title).build())).toList())
        .generation();
  }

  Map<String, String> truth() {
    return truth(store);
  }

  /** What an index must hold by id: version and record. */
  static Map<String, String> truth(RecordSource store) {
    Map<String, String> truth = new TreeMap<>();
    store.snapshot(
        RecordKind.JOB,
        versioned ->
            truth.put(
                versioned.record().id(),
                content(
                    versioned.version(),
                    SCHEMA
                        .document(versioned.record(), versioned.version())
                        .getField(JobFields.RECORD)
                        .binaryValue()
                        .utf8ToString())));
    return truth;
  }

  static Map<String, String> contents(LiveIndex index) throws IOException {
    return index.withNewest(view -> contents(view.searcher()));
  }

  /** What an index holds by id; fails when an id is there twice. */
  static Map<String, String> contents(IndexSearcher searcher) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    IndexReader reader = searcher.getIndexReader();
    Map<String, Long> versions = IndexedVersions.of((DirectoryReader) reader).versions();
    ShownRecords records = ShownRecords.of(reader);
    int most = Math.max(1, reader.maxDoc());
    Sort byId = new Sort(new SortField(JobFields.ID, SortField.Type.STRING_VAL));
    for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), most, byId).scoreDocs) {
      String id = ((BytesRef) ((FieldDoc) hit).fields[0]).utf8ToString();
      String content = content(versions.getOrDefault(id, -1L), records.json(hit.doc));
      assertThat(contents.put(id, content)).as("second document of " + id).isNull();
    }
    return contents;
  }

  private static String content(long version, String json) {
    return version + " " + json;
  }

  /** The write can be found, and then the index is the truth. */
  void requireVisible(LiveIndex index, long generation) throws Exception {
    assertThat(index.await(generation, PATIENCE)).as("write %d visible", generation).isTrue();
    assertThat(contents(index)).isEqualTo(truth());
  }

  void requireVerified() throws IOException {
    Verification verification = IndexVerifier.verify(root, IndexedKind.JOB, store);
    assertThat(verification.agrees()).as(verification.toString()).isTrue();
  }

  static void eventually(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /** What a crash would leave: the files as they are, without the lock. */
  Path crashImage() throws IOException {
    Path image = Files.createTempDirectory(scratch, "image");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Path copy = image.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return image;
  }

  static void requireSound(Path generation) throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (FSDirectory directory = FSDirectory.open(generation);
        CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(report, false, UTF_8));
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      boolean empty = Files.notExists(generation.resolve("segments_1")) && hasNoCommit(generation);
      assertThat(empty || check.checkIndex().clean).as(report.toString(UTF_8)).isTrue();
    }
  }

  private static boolean hasNoCommit(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files.noneMatch(file -> file.getFileName().toString().startsWith("segments"));
    }
  }
}
