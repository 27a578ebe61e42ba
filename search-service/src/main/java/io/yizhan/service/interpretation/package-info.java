/**
 * {@code /api/interpret}: what a text means, and the same in an answer to {@code /api/jobs}.
 *
 * <p>{@link io.yizhan.service.interpretation.InterpretResource} holds the call; {@link
 * io.yizhan.service.interpretation.InterpretationBody} is the JSON of an extraction, in the
 * contract's form, which a page shows as chips that can be taken away.
 */
@NullMarked
package io.yizhan.service.interpretation;

import org.jspecify.annotations.NullMarked;
