package io.yizhan.indexing;

import io.yizhan.feed.FeedPosition;
import java.util.Map;

/**
 * What a commit says of itself.
 *
 * @param position every change up to here is in it
 * @param schema stamp of the schema and lexicon that built it
 */
record CommitData(FeedPosition position, String schema) {

  private static final String POSITION = "position";
  private static final String SCHEMA = "schema";

  /** As Lucene's commit user data. */
  Map<String, String> toUserData() {
    return Map.of(POSITION, position.toString(), SCHEMA, schema);
  }

  /** Out of Lucene's commit user data; an index without any stands at the start of the feed. */
  static CommitData of(Map<String, String> userData) {
    return new CommitData(
        userData.containsKey(POSITION)
            ? FeedPosition.parse(userData.getOrDefault(POSITION, ""))
            : FeedPosition.START,
        userData.getOrDefault(SCHEMA, ""));
  }
}
