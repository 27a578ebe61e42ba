package io.yizhan.indexing;

import io.yizhan.feed.FeedPosition;
import java.util.Optional;

/**
 * How an index stands.
 *
 * @param generation name of the generation in use
 * @param schema stamp of the schema and lexicon that built it
 * @param today stamp that a rebuild would give it
 * @param documents live documents
 * @param bytes size on disk
 * @param position feed position of the last commit
 * @param pending changes in the feed after that position, at most {@link #MAX_COUNTED}
 * @param failure why the follower cannot go on, when it cannot
 */
public record IndexStatus(
    String generation,
    String schema,
    String today,
    long documents,
    long bytes,
    FeedPosition position,
    long pending,
    Optional<String> failure) {

  /** Where counting pending changes stops. */
  public static final int MAX_COUNTED = 100_000;

  /** Whether the lexicon or the schema has changed since it was built. */
  public boolean rebuildDue() {
    return !schema.equals(today);
  }
}
