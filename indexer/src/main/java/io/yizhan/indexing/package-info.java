/**
 * Keeps the index a faithful view of the truth: follows the change feed, builds anew, verifies.
 *
 * <p>{@link io.yizhan.indexing.LiveIndex} is the entry for whoever searches. It opens the current
 * generation of the index and starts one thread, the follower, which
 *
 * <ol>
 *   <li>reads the next changes from a {@link io.yizhan.feed.RecordSource},
 *   <li>loads the records they name as they are now and replaces their documents,
 *   <li>refreshes the searcher, so that they are found,
 *   <li>from time to time commits, with its feed position in the commit's user data.
 * </ol>
 *
 * A crash loses the documents since the last commit and with them the position, so the follower
 * reads those changes again; replacing a document twice is the same as once.
 *
 * <p>{@link io.yizhan.indexing.IndexRebuild} makes a new generation beside the live one, also from
 * another process: snapshot, catch up, check, then one atomic rename of the {@code CURRENT} file.
 * The follower sees the new name, catches up on that generation and moves over; searches in flight
 * finish on the old one, states that were kept stay within reach for a while, and then the old
 * directory goes. A generation is opened with the schema whose stamp it carries, and lends that out
 * with each state, so that a new lexicon comes with the documents it built. {@link
 * io.yizhan.indexing.IndexVerifier} compares the last commit with the truth, record by record.
 *
 * <p>Threads: one follower writes a generation, any thread searches. Processes: Lucene's write lock
 * lets one process follow an index, {@code rebuild.lock} lets one rebuild it, any may inspect and
 * verify it. A damaged index is thrown away and built anew when it is opened.
 *
 * <h2>On disk</h2>
 *
 * <pre>
 * index/jobs/CURRENT       name of the generation in use, written by rename
 * index/jobs/g000003/      a Lucene directory; commit user data: position, schema
 * index/jobs/rebuild.lock  held by the one process that rebuilds
 * </pre>
 */
@NullMarked
package io.yizhan.indexing;

import org.jspecify.annotations.NullMarked;
