package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.occupation.OccupationNormalizer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The schemas of a district whose lexicon may change while it is in use, one for each kind of
 * record; those of one lexicon share its analyzers and its normaliser.
 *
 * <p>{@link #current} is what a rebuild should build with. An index is read with the schema that
 * built it, which {@link #of} finds by the index's stamp; the two differ from the moment a new
 * lexicon is loaded until the index is rebuilt.
 *
 * <p>Safe for any thread. Reading is one volatile read. Loading takes some tenths of a second,
 * during which the present schemas stay in use; loads wait for each other.
 */
public final class Schemas {

  private final Supplier<Lexicon> lexicons;
  private volatile Edition current;

  private Schemas(Supplier<Lexicon> lexicons, Edition first) {
    this.lexicons = lexicons;
    this.current = first;
  }

  /** One schema for good, and none for other kinds. */
  public static Schemas fixed(DocumentSchema schema) {
    return new Schemas(
        schema::lexicon, new Edition(schema.lexicon(), Map.of(schema.kind(), schema)));
  }

  /**
   * Those of the lexicon in a directory, of the shipped one as long as there is no such directory.
   *
   * @throws UnreadableLexiconException with file, line, rule and value
   */
  public static Schemas open(Path directory) {
    Supplier<Lexicon> lexicons = () -> Lexicon.openOrShipped(directory);
    return new Schemas(lexicons, Edition.of(lexicons.get()));
  }

  /** The lexicon that was loaded last. */
  public Lexicon lexicon() {
    return current.lexicon;
  }

  /** The schema of the lexicon that was loaded last. */
  public DocumentSchema current(IndexedKind kind) {
    return current.schema(kind);
  }

  /**
   * Loads the lexicon as it lies there now, all or nothing, and returns it; the present one when it
   * is of the same version.
   *
   * @throws UnreadableLexiconException with file, line, rule and value; the present one stays
   */
  public synchronized Lexicon reload() {
    Lexicon lexicon = lexicons.get();
    if (!lexicon.version().equals(current.lexicon.version())) {
      current = Edition.of(lexicon);
    }
    return current.lexicon;
  }

  /**
   * The schema that built an index; loads the lexicon when it is the one that lies there by now,
   * put there for a rebuild by another process.
   *
   * @param stamp what the index is stamped with
   * @return empty when it was built by a lexicon or a release that is not at hand
   * @throws UnreadableLexiconException when the lexicon has to be looked at and is damaged
   */
  public synchronized Optional<DocumentSchema> of(IndexedKind kind, String stamp) {
    if (!stamp.equals(kind.stamp(current.lexicon))) {
      Lexicon lexicon = lexicons.get();
      if (!stamp.equals(kind.stamp(lexicon))) {
        return Optional.empty();
      }
      current = Edition.of(lexicon);
    }
    return Optional.of(current.schema(kind));
  }

  /** The schemas of one lexicon. */
  private record Edition(Lexicon lexicon, Map<IndexedKind, DocumentSchema> schemas) {

    static Edition of(Lexicon lexicon) {
      Analyzers analyzers = Analyzers.create(lexicon);
      OccupationNormalizer normalizer = OccupationNormalizer.load(lexicon);
      Map<IndexedKind, DocumentSchema> schemas = new EnumMap<>(IndexedKind.class);
      for (IndexedKind kind : IndexedKind.values()) {
        schemas.put(kind, kind.schema(lexicon, analyzers, normalizer));
      }
      return new Edition(lexicon, Map.copyOf(schemas));
    }

    DocumentSchema schema(IndexedKind kind) {
      DocumentSchema known = schemas.get(kind);
      if (known == null) {
        throw new IllegalArgumentException("kind must have a schema here; got: " + kind);
      }
      return known;
    }
  }
}
