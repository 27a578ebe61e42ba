package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.schema.testing.LexiconDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

  private static final JobSchema SHIPPED = JobSchema.of(Lexicon.shipped());

  @TempDir private Path scratch;

  @Test
  void open_noDirectory_isTheShippedLexicon() {
    Schemas schemas = Schemas.open(scratch.resolve("lexicon"));
    assertThat(schemas.current(IndexedKind.JOB).stamp()).isEqualTo(SHIPPED.stamp());
    DocumentSchema before = schemas.current(IndexedKind.JOB);
    assertThat(schemas.reload()).isSameAs(before.lexicon());
    assertThat(schemas.current(IndexedKind.JOB)).isSameAs(before);
  }

  @Test
  void open_everyKind_hasASchemaOfTheSameLexiconAndAnalyzers() {
    Schemas schemas = Schemas.open(scratch.resolve("lexicon"));
    for (IndexedKind kind : IndexedKind.values()) {
      DocumentSchema schema = schemas.current(kind);
      assertThat(schema.kind()).isEqualTo(kind);
      assertThat(schema.lexicon()).isSameAs(schemas.lexicon());
      assertThat(schema.analyzers()).isSameAs(schemas.current(IndexedKind.JOB).analyzers());
      assertThat(schema.stamp()).isEqualTo(kind.stamp(schemas.lexicon()));
    }
  }

  @Test
  void reload_newLexicon_isCurrentFromThenOn() throws IOException {
    Path directory = scratch.resolve("lexicon");
    Schemas schemas = Schemas.open(directory);
    LexiconDirectory.write(directory, "荔枝打卡工\tskill\n");
    Lexicon loaded = schemas.reload();
    assertThat(schemas.lexicon()).isSameAs(loaded);
    assertThat(loaded.version()).isEqualTo(Lexicon.open(directory).version());
    for (IndexedKind kind : IndexedKind.values()) {
      assertThat(schemas.of(kind, kind.stamp(loaded))).containsSame(schemas.current(kind));
      assertThat(schemas.of(kind, kind.stamp(Lexicon.shipped()))).isEmpty();
    }
  }

  @Test
  void reload_badLine_saysWhereAndChangesNothing() throws IOException {
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n");
    Schemas schemas = Schemas.open(scratch);
    DocumentSchema before = schemas.current(IndexedKind.JOB);
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n芒果打卡工\tcolour\n");
    long line = Files.readString(scratch.resolve("words.tsv")).lines().count();
    assertThatThrownBy(schemas::reload)
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("words.tsv:" + line + ": 没有这种词类：\"芒果打卡工\tcolour\"");
    assertThat(schemas.current(IndexedKind.JOB)).isSameAs(before);
    assertThat(schemas.of(IndexedKind.JOB, before.stamp())).containsSame(before);
  }

  @Test
  void of_stampOfTheLexiconThatLiesThereNow_loadsIt() throws IOException {
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n");
    Schemas schemas = Schemas.open(scratch);
    LexiconDirectory.write(scratch, "芒果打卡工\tskill\n");
    String stamp = IndexedKind.WORKER.stamp(Lexicon.open(scratch));
    assertThat(schemas.of(IndexedKind.WORKER, stamp)).isPresent();
    assertThat(schemas.current(IndexedKind.WORKER).stamp()).isEqualTo(stamp);
  }

  @Test
  void fixed_neverChanges_andKnowsOneKind() {
    Schemas schemas = Schemas.fixed(SHIPPED);
    assertThat(schemas.reload()).isSameAs(SHIPPED.lexicon());
    assertThat(schemas.of(IndexedKind.JOB, SHIPPED.stamp())).containsSame(SHIPPED);
    assertThat(schemas.of(IndexedKind.JOB, "5/0123456789ab")).isEmpty();
    assertThatThrownBy(() -> schemas.current(IndexedKind.WORKER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind must have a schema here; got: WORKER");
  }

  @Test
  void perSchema_isMadeOnceForEach() {
    PerSchema<Object> made = new PerSchema<>(_ -> new Object());
    JobSchema other = JobSchema.create(Lexicon.shipped(), SHIPPED.analyzers());
    Object first = made.of(SHIPPED);
    assertThat(made.of(other)).isNotSameAs(first);
    assertThat(made.of(SHIPPED)).isSameAs(first);
  }
}
