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

class JobSchemasTest {

  private static final JobSchema SHIPPED = JobSchema.of(Lexicon.shipped());

  @TempDir private Path scratch;

  @Test
  void open_noDirectory_isTheShippedLexicon() {
    JobSchemas schemas = JobSchemas.open(scratch.resolve("lexicon"));
    assertThat(schemas.current().stamp()).isEqualTo(SHIPPED.stamp());
    JobSchema before = schemas.current();
    assertThat(schemas.reload()).isSameAs(before);
  }

  @Test
  void reload_newLexicon_isCurrentFromThenOn() throws IOException {
    Path directory = scratch.resolve("lexicon");
    JobSchemas schemas = JobSchemas.open(directory);
    LexiconDirectory.write(directory, "荔枝打卡工\tskill\n");
    JobSchema loaded = schemas.reload();
    assertThat(schemas.current()).isSameAs(loaded);
    assertThat(loaded.lexicon().version()).isEqualTo(Lexicon.open(directory).version());
    assertThat(schemas.of(loaded.stamp())).containsSame(loaded);
    assertThat(schemas.of(SHIPPED.stamp())).isEmpty();
  }

  @Test
  void reload_badLine_saysWhereAndChangesNothing() throws IOException {
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n");
    JobSchemas schemas = JobSchemas.open(scratch);
    JobSchema before = schemas.current();
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n芒果打卡工\tcolour\n");
    long line = Files.readString(scratch.resolve("words.tsv")).lines().count();
    assertThatThrownBy(schemas::reload)
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("words.tsv:" + line + ": 没有这种词类：\"芒果打卡工\tcolour\"");
    assertThat(schemas.current()).isSameAs(before);
    assertThat(schemas.of(before.stamp())).containsSame(before);
  }

  @Test
  void of_stampOfTheLexiconThatLiesThereNow_loadsIt() throws IOException {
    LexiconDirectory.write(scratch, "荔枝打卡工\tskill\n");
    JobSchemas schemas = JobSchemas.open(scratch);
    LexiconDirectory.write(scratch, "芒果打卡工\tskill\n");
    String stamp = JobSchema.stamp(Lexicon.open(scratch));
    assertThat(schemas.of(stamp)).isPresent();
    assertThat(schemas.current().stamp()).isEqualTo(stamp);
  }

  @Test
  void fixed_neverChanges() {
    JobSchemas schemas = JobSchemas.fixed(SHIPPED);
    assertThat(schemas.reload()).isSameAs(SHIPPED);
    assertThat(schemas.of(SHIPPED.stamp())).containsSame(SHIPPED);
    assertThat(schemas.of("5/0123456789ab")).isEmpty();
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
