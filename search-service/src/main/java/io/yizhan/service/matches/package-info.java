/**
 * The calls that put jobs and workers together.
 *
 * <p>{@link io.yizhan.service.matches.JobMatchesResource} and {@link
 * io.yizhan.service.matches.WorkerMatchesResource} page through one side's matches, {@link
 * io.yizhan.service.matches.MatchExplainResource} says all of one pair. {@code MatchBodies} writes
 * what {@link io.yizhan.match} found as JSON.
 */
@NullMarked
package io.yizhan.service.matches;

import org.jspecify.annotations.NullMarked;
