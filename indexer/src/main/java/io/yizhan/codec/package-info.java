/**
 * Records as JSON, in the format that outside programs rely on.
 *
 * <p>{@link io.yizhan.codec.RecordCodec} is the entry: {@code decode} turns one JSON object into a
 * {@link io.yizhan.model.Submission}, {@code encode} a record into JSON, {@code print} into its
 * text at once. The same format stands in import files, in request and response bodies, and in
 * PostgreSQL.
 *
 * <p>Decoding looks at every field before it gives up, so that a person mends all faults of a form
 * in one go: {@link io.yizhan.codec.InvalidRecordException} lists a {@link
 * io.yizhan.codec.FieldError} for each, with the path of the field ({@code shifts[1].date}), the
 * rule and the value, in Chinese. The value of a contact field is never repeated, and a telephone
 * number is hidden in any field.
 *
 * <p>Lenient where nothing is lost: a number may come as text, an employer as a bare name, a skill
 * as a bare word, an enumeration in Chinese (日结零工) or English. Coordinates may come in GCJ-02 or
 * BD-09 and leave in WGS-84. Times without offset are Asia/Shanghai; times of day are whole
 * minutes, days lie between 1900 and 9999, amounts are rounded to the fen. Fields it does not know
 * are ignored, so that what a response adds may be sent back. Whoever reads text rejects keys that
 * stand twice; a tree no longer shows them.
 *
 * <p>A worker's record never holds contact data: name and phone go beside it, an address is
 * dropped, and numbers and accounts in {@code about} are replaced.
 */
@NullMarked
package io.yizhan.codec;

import org.jspecify.annotations.NullMarked;
