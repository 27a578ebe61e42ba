/**
 * The one place where a field of the index is named, and where a record becomes a document.
 *
 * <p>{@link io.yizhan.schema.JobSchema} is the entry: {@code document} turns a versioned {@link
 * io.yizhan.model.Job} into a Lucene {@code Document}, {@code indexAnalyzer} and {@code
 * queryAnalyzer} give each text field its way from text to terms, and {@link
 * io.yizhan.schema.JobFields} holds the names that queries use. Whoever adds a field adds it to
 * both and raises {@link io.yizhan.schema.JobSchema#VERSION}, which makes a running service build a
 * new generation of its index.
 *
 * <p>{@link io.yizhan.schema.JobSchemas} holds the schema of a district's lexicon while that may
 * change; what is made from a schema is kept by {@link io.yizhan.schema.PerSchema}, since an index
 * that moves to another lexicon is searched by two for a moment.
 *
 * <p>What a search shows stands in the index, as the record's own JSON, so that no hit costs a
 * database call. Phone numbers and other contact data that an employer wrote into the ad's text are
 * taken out on the way in; nothing of a {@link io.yizhan.model.Contact} ever comes here.
 *
 * <p>What of a job may be suggested to someone typing is a field, too ({@link
 * io.yizhan.schema.SuggestedValue}), so that counting what is live reads doc values alone.
 *
 * <p>Two values are derived: pay per hour and per day ({@link io.yizhan.schema.PayRates}), so that
 * 200元/天 and 25元/小时 can be compared, and the schedule points ({@link
 * io.yizhan.schema.SchedulePoints}), in which dated shifts and weekly patterns are the same kind of
 * box.
 */
@NullMarked
package io.yizhan.schema;

import org.jspecify.annotations.NullMarked;
