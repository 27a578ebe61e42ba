/**
 * Files to records: what stations and job boards hand in becomes validated {@link
 * io.yizhan.model.Submission}s, with a report that adds up.
 *
 * <p>{@link io.yizhan.importing.Importer} is the entry. It reads JSONL, CSV and XLSX, also gzip-ed,
 * in constant memory, of policies also documents ({@code io.yizhan.document}, {@code
 * io.yizhan.policy}), and hands batches to a {@link io.yizhan.importing.SubmissionSink}:
 *
 * <pre>{@code
 * ImportReport report =
 *     Importer.create(RecordCodec.create(), sink)
 *         .completing(JobCompletion.of(lexicon))
 *         .run(ImportRequest.of(RecordKind.JOB, files), ImportListener.NONE);
 * }</pre>
 *
 * <p>A row goes through six steps. A reader turns bytes into a row of named values or says why it
 * cannot. {@link io.yizhan.importing.ColumnMapping} tells which field of the record format a
 * heading means (岗位名称, 职位 and {@code title} are one). Foreign values are brought into form: a
 * salary string becomes {@code wage}, 招3人 a headcount. The codec validates. A job is completed from
 * its text ({@code io.yizhan.completion}) and checked against the rules of publication ({@link
 * io.yizhan.importing.AdChecks}).
 *
 * <p>Nothing vanishes. Every row read is inserted, updated, unchanged, a duplicate, rejected or
 * blank, and {@link io.yizhan.importing.ImportCounts} refuses numbers that do not add up. A
 * rejected row stands in a file with its line and reason. A value that a known column holds but
 * nobody can read leaves the field unknown and is counted as a warning; a column nobody knows is
 * counted too. Contact numbers are redacted from all of these.
 */
@NullMarked
package io.yizhan.importing;

import org.jspecify.annotations.NullMarked;
