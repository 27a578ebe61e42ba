package io.yizhan.embedding;

/** Hears how far an {@link EmbeddingJob} is; called by its workers, one at a time. */
@FunctionalInterface
public interface EmbeddingProgress {

  /** So many of so many different texts have their vector. */
  void done(int texts, int all);
}
