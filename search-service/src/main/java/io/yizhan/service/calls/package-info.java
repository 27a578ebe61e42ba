/**
 * The calls under {@code /api/calls}: an employer on the line, staff at the telephone.
 *
 * <p>{@link io.yizhan.service.calls.CallsResource} holds them. {@code CallBodies} reads what is
 * asked and writes a call as JSON; all else is done by {@link io.yizhan.calls.Calls}.
 */
@NullMarked
package io.yizhan.service.calls;

import org.jspecify.annotations.NullMarked;
