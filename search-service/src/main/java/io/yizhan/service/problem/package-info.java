/**
 * How a request is refused: RFC 9457 problem details, in Chinese.
 *
 * <p>{@link io.yizhan.service.problem.ProblemException} is thrown wherever a request cannot be
 * served, with a {@link io.yizhan.service.problem.ProblemCode} that fixes status and title, and
 * with the fields at fault. {@link io.yizhan.service.problem.ProblemMapper} is the one place where
 * an exception becomes a response: what the caller can mend is told in full, anything else is
 * logged under a random id and only the id goes out.
 */
@NullMarked
package io.yizhan.service.problem;

import org.jspecify.annotations.NullMarked;
