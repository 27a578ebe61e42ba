/**
 * The change feed as its followers see it: what changed, where they are, and how to read the
 * records.
 *
 * <p>{@link io.yizhan.feed.RecordSource} is the door between the truth and its views. PostgreSQL
 * implements it in {@code io.yizhan.store}; an in-memory one serves tests. A follower keeps a
 * {@link io.yizhan.feed.FeedPosition}, asks for the {@link io.yizhan.feed.ChangeBatch} after it,
 * loads the records the changes name <em>as they are now</em>, and only then moves its position. A
 * change carries no content, so reading it late, twice or after a newer one leads to the same view.
 */
@NullMarked
package io.yizhan.feed;

import org.jspecify.annotations.NullMarked;
