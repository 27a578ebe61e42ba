/**
 * The one place where a field of the index is named, and where a record becomes a document.
 *
 * <p>{@link io.yizhan.schema.DocumentSchema} is the entry, with {@link io.yizhan.schema.JobSchema}
 * and {@link io.yizhan.schema.WorkerSchema} behind it: {@code document} turns a versioned record
 * into a Lucene {@code Document}, {@code indexAnalyzer} and {@code queryAnalyzer} give each text
 * field its way from text to terms. {@link io.yizhan.schema.DocumentFields} holds the names that
 * all kinds share, {@link io.yizhan.schema.JobFields} and {@link io.yizhan.schema.WorkerFields} the
 * others. Whoever adds a field adds it to schema and names and raises the schema's {@code VERSION},
 * which makes a running service build a new generation of its index. {@link
 * io.yizhan.schema.IndexedKind} lists the kinds that have one.
 *
 * <p>{@link io.yizhan.schema.Schemas} holds the schemas of a district's lexicon while that may
 * change; what is made from a schema is kept by {@link io.yizhan.schema.PerSchema}, since an index
 * that moves to another lexicon is searched by two for a moment.
 *
 * <p>What a search shows stands in the index, as the record's own JSON, so that no hit costs a
 * database call. Phone numbers and other contact data that someone wrote into a text are taken out
 * on the way in; nothing of a {@link io.yizhan.model.Contact} ever comes here. Of a worker only
 * what {@link io.yizhan.schema.ShownWorker} leaves is shown.
 *
 * <p>What of a job may be suggested to someone typing is a field, too ({@link
 * io.yizhan.schema.SuggestedValue}), so that counting what is live reads doc values alone.
 *
 * <p>Two values are derived: pay per hour and per day ({@link io.yizhan.schema.PayRates}), so that
 * 200元/天 and 25元/小时 can be compared, and the schedule points ({@link
 * io.yizhan.schema.SchedulePoints}), in which dated shifts and weekly patterns are the same kind of
 * box. A worker's availability is one value that {@link io.yizhan.schema.FreeWindow} tests as a
 * whole, since what is free may be joined of pieces.
 */
@NullMarked
package io.yizhan.schema;

import org.jspecify.annotations.NullMarked;
