/**
 * The truth: records and their changes in PostgreSQL.
 *
 * <p>{@link io.yizhan.store.Database} is the way in. It opens a pool, brings the schema up to date
 * and lends the one {@link io.yizhan.store.RecordStore}. A server of our own comes from {@link
 * io.yizhan.store.EmbeddedDatabase}; any other is named by a {@link
 * io.yizhan.store.DatabaseConfig}.
 *
 * <pre>{@code
 * try (EmbeddedDatabase server = EmbeddedDatabase.open(dataDirectory);
 *     Database database = Database.connect(server.config())) {
 *   WriteReceipt receipt = database.records().put(List.of(Submission.of(job)));
 *   ChangeBatch batch = database.records().changesAfter(FeedPosition.START, 1000);
 *   // batch.horizon() > receipt.generation() once every earlier transaction has ended
 * }
 * }</pre>
 *
 * <p>A record is a JSON body in the table of its kind. It is known by the pair of source and id
 * <em>as its source writes it</em>, so importing the same file twice changes nothing: a digest
 * tells that a body is what is already kept. Contact data stands in a table of its own and is
 * reached by worker id only.
 *
 * <p>{@link io.yizhan.store.CallStore} keeps employers' calls beside the records, and writes into
 * them what workers promise; no other writer takes a promise out.
 *
 * <p>Each written record leaves a row in the change feed. PostgreSQL gives out transaction ids and
 * sequence numbers when a transaction writes and shows its rows when it commits, in any other
 * order; a reader that remembers the highest number it saw loses rows. The feed is therefore read
 * in order of transaction id and only below the oldest transaction that is still running. The price
 * is that one slow writer, in any database of the server, holds the feed back until it ends.
 *
 * <p>One process owns a data directory and runs its server; others attach to it. Ownership is a
 * file lock, which the kernel drops even on {@code kill -9}.
 *
 * <p>Failures are {@link io.yizhan.store.StoreException}s.
 */
@NullMarked
package io.yizhan.store;

import org.jspecify.annotations.NullMarked;
