/**
 * The records of a district: {@link io.yizhan.model.Job}, {@link io.yizhan.model.Worker}, {@link
 * io.yizhan.model.Employer}, {@link io.yizhan.model.Station}, {@link
 * io.yizhan.model.PolicyDocument}, {@link io.yizhan.model.Faq}, all {@link
 * io.yizhan.model.DistrictRecord}s.
 *
 * <p>Records are immutable and framework-free. <em>Unknown</em> is a value: a component that a
 * record may leave open is an {@code Optional} or an empty list, and unknown never means no.
 * Contact data is not part of any record; it travels beside one in a {@link
 * io.yizhan.model.Submission} and is kept apart from there on.
 *
 * <p>Instants are instants; local dates and times are Asia/Shanghai. Coordinates are WGS-84. A
 * record checks what is true of it alone (a title is there, an end is after its start); what is
 * true only against a clock or another record is checked where that is known.
 */
@NullMarked
package io.yizhan.model;

import org.jspecify.annotations.NullMarked;
