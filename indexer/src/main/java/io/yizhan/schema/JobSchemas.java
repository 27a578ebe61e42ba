package io.yizhan.schema;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The schemas of a district whose lexicon may change while it is in use.
 *
 * <p>{@link #current} is what a rebuild should build with. An index is read with the schema that
 * built it, which {@link #of} finds by the index's stamp; the two differ from the moment a new
 * lexicon is loaded until the index is rebuilt.
 *
 * <p>Safe for any thread. Reading is one volatile read. Loading takes some tenths of a second,
 * during which the present schema stays in use; loads wait for each other.
 */
public final class JobSchemas {

  private final Supplier<Lexicon> lexicons;
  private volatile JobSchema current;

  private JobSchemas(Supplier<Lexicon> lexicons, JobSchema first) {
    this.lexicons = lexicons;
    this.current = first;
  }

  /** One schema for good. */
  public static JobSchemas fixed(JobSchema schema) {
    return new JobSchemas(schema::lexicon, schema);
  }

  /**
   * Those of the lexicon in a directory, of the shipped one as long as there is no such directory.
   *
   * @throws UnreadableLexiconException with file, line, rule and value
   */
  public static JobSchemas open(Path directory) {
    Supplier<Lexicon> lexicons = () -> Lexicon.openOrShipped(directory);
    return new JobSchemas(lexicons, JobSchema.of(lexicons.get()));
  }

  /** The schema of the lexicon that was loaded last. */
  public JobSchema current() {
    return current;
  }

  /**
   * Loads the lexicon as it lies there now, all or nothing, and returns its schema; the present one
   * when it is of the same version.
   *
   * @throws UnreadableLexiconException with file, line, rule and value; the present one stays
   */
  public synchronized JobSchema reload() {
    Lexicon lexicon = lexicons.get();
    if (!JobSchema.stamp(lexicon).equals(current.stamp())) {
      current = JobSchema.of(lexicon);
    }
    return current;
  }

  /**
   * The schema that built an index; loads the lexicon when it is the one that lies there by now,
   * put there for a rebuild by another process.
   *
   * @param stamp what the index is stamped with
   * @return empty when it was built by a lexicon or a release that is not at hand
   * @throws UnreadableLexiconException when the lexicon has to be looked at and is damaged
   */
  public synchronized Optional<JobSchema> of(String stamp) {
    if (!stamp.equals(current.stamp())) {
      Lexicon lexicon = lexicons.get();
      if (!stamp.equals(JobSchema.stamp(lexicon))) {
        return Optional.empty();
      }
      current = JobSchema.of(lexicon);
    }
    return Optional.of(current);
  }
}
