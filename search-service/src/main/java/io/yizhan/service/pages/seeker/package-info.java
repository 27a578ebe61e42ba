/**
 * Pages of those who look for work: search, a job, what one has applied for.
 *
 * <p>{@link io.yizhan.service.pages.seeker.SeekerPages} registers them. {@code /} is one box over
 * {@link io.yizhan.search.JobSearch}: the address holds the same parameters as {@code GET
 * /api/jobs}, so every chip and every value of a facet is a plain link to another address ({@code
 * SearchAddress}). {@code /jobs/{id}} tells what people ask first: how much, when, how far, is
 * there food ({@code PlainFacts}); a worker who is signed in also sees why it fits them.
 *
 * <p>Where somebody is comes in the body of {@code POST /near}, never in an address, and is
 * forgotten with the answer.
 */
@NullMarked
package io.yizhan.service.pages.seeker;

import org.jspecify.annotations.NullMarked;
