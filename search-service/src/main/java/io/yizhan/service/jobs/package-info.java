/**
 * {@code /api/jobs}: search, read, publish, change and withdraw jobs.
 *
 * <p>{@link io.yizhan.service.jobs.JobsResource} holds the calls, {@code JobSearchParameters} turns
 * the query string into a {@link io.yizhan.search.JobSearchRequest} and refuses what it does not
 * understand, {@code JobPage} is the body of an answer. A write goes to the database through {@link
 * io.yizhan.publishing.Publishing} and returns the generation under which {@code GET …?generation=}
 * waits for it.
 */
@NullMarked
package io.yizhan.service.jobs;

import org.jspecify.annotations.NullMarked;
