/**
 * What of every document is at hand without asking the index: numbers, places and sets of values,
 * as arrays on the heap, one per segment.
 *
 * <p>{@link io.yizhan.columns.ColumnStore} is the entry. It is made with a {@link
 * io.yizhan.columns.ColumnLayout}, which names doc-values fields, and gives each segment's {@link
 * io.yizhan.columns.SegmentColumns}, reading them when the segment is first seen:
 *
 * <pre>{@code
 * SegmentColumns columns = store.of(leaf.reader());
 * long[] until = columns.longs("validUntil");
 * int[] trades = columns.sets("occupation");           // one number per document …
 * ValueSets.View known = store.values("occupation");   // … names a set of values
 * }</pre>
 *
 * <p>A filter, a score or a count then costs an array access per document. Sets are interned: the
 * thousands of documents that have the same codes, or the same working hours, share one number, so
 * that a condition on a set is decided once for each set and not once for each document.
 *
 * <p>{@link io.yizhan.columns.PlaceOrder} keeps documents near each other together in the index,
 * and {@link io.yizhan.columns.PlaceBlocks} says where each {@value
 * io.yizhan.columns.PlaceBlocks#SIZE} of them lie, so that what is far is passed over at once.
 * Columns of an index in another order are right too, only slower to search.
 *
 * <p>Memory is 8 bytes a document for each number and each place, 4 for each set. Columns of a
 * segment are dropped when the last reader of it closes; interned values are dropped with the
 * store.
 */
@NullMarked
package io.yizhan.columns;

import org.jspecify.annotations.NullMarked;
