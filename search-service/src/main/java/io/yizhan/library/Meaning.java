package io.yizhan.library;

import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.embedding.UnableToEmbedException;
import io.yizhan.embedding.VectorFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model that reads sentences, loaded when it is first needed, and the vectors it has computed.
 * A machine that cannot run the model has none, and words alone decide there. Safe for any thread.
 */
final class Meaning implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

  private final VectorFile file;
  // Guarded by this.
  private Optional<SentenceEmbedder> embedder = Optional.empty();
  private boolean tried;
  private volatile Optional<String> failure = Optional.empty();

  private Meaning(VectorFile file) {
    this.file = file;
  }

  /**
   * Opens the vectors in a directory, in a file named after the model.
   *
   * @throws IOException when it cannot be read or another process writes it
   */
  static Meaning open(Path directory) throws IOException {
    return new Meaning(VectorFile.open(file(directory)));
  }

  /** Where the vectors of a directory lie. */
  static Path file(Path directory) {
    return directory.resolve(SentenceEmbedder.MODEL + ".bin");
  }

  /** The model; empty where it cannot be run. The first call takes half a second. */
  synchronized Optional<SentenceEmbedder> embedder() {
    if (!tried) {
      tried = true;
      try {
        embedder = Optional.of(SentenceEmbedder.load());
      } catch (UnableToEmbedException unable) {
        failure = Optional.of(String.valueOf(unable.getMessage()));
        LOG.warn("policies are found by their words alone", unable);
      }
    }
    return embedder;
  }

  /** Why the model cannot be run, where it cannot. */
  Optional<String> failure() {
    return failure;
  }

  /** The vectors. */
  VectorFile file() {
    return file;
  }

  /** The vector of a text, where it is computed. */
  Optional<SentenceVector> vector(String text) {
    return file.get(text);
  }

  @Override
  public synchronized void close() throws IOException {
    tried = true;
    embedder.ifPresent(SentenceEmbedder::close);
    embedder = Optional.empty();
    file.close();
  }
}
