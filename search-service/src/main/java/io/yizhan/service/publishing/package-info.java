/**
 * {@code /api/lint} and {@code /api/reviews/jobs}: what the rules say of a draft, and the ads that
 * staff have to look at.
 *
 * <p>{@link io.yizhan.service.publishing.LintResource} and {@link
 * io.yizhan.service.publishing.JobReviewsResource} hold the calls; {@link
 * io.yizhan.service.publishing.Publishers} says in whose name a caller publishes. Publishing itself
 * is offered under {@code /api/jobs}.
 */
@NullMarked
package io.yizhan.service.publishing;

import org.jspecify.annotations.NullMarked;
