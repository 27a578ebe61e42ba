/**
 * How a request is refused: RFC 9457 problem details, in Chinese.
 *
 * <p>{@link io.yizhan.service.problem.ProblemException} is thrown wherever a request cannot be
 * served, with a {@link io.yizhan.service.problem.ProblemCode} that fixes status and title, and
 * with the fields at fault. {@link io.yizhan.service.problem.ProblemMapper} is the one place where
 * an exception becomes a response: what the caller can mend is told in full, anything else is
 * logged under a random id and only the id goes out. {@link
 * io.yizhan.service.problem.ServerProblems} does the same for what the server refuses before any
 * resource is asked. Contact data that a caller typed is never quoted back.
 */
@NullMarked
package io.yizhan.service.problem;

import org.jspecify.annotations.NullMarked;
