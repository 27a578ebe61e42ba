/**
 * An ad says in its text what its form leaves open: 招15人, 220一天, 包午餐, 明天早上7点. A job is completed
 * from its text when it is accepted, whether a file or a call hands it in, so that filters, facets
 * and matching see what a reader sees.
 *
 * <p>{@link io.yizhan.completion.JobCompletion} is the entry:
 *
 * <pre>{@code
 * JobCompletion completion = JobCompletion.of(lexicon);
 * Job accepted = completion.complete(given);           // a row of a file, or POST
 * Job changed = completion.complete(given, former);    // PUT
 * accepted.extracted();                                // HEADCOUNT, WAGE_UNIT …
 * }</pre>
 *
 * <p>The form always stands. A filled field is marked in {@link io.yizhan.model.Job#extracted};
 * where form and text cannot both hold, {@link io.yizhan.model.Job#contradictions} says so and a
 * person decides. {@link io.yizhan.extraction.AdReader} does the reading.
 *
 * <p>Marks come back: a client sends the whole record that it was given. A marked value that the
 * client left alone is read anew from the text, which may have changed; one that the client changed
 * is the form's own from then on, and its mark goes. Without a former state to compare with, a
 * marked value is left alone when the text still says it.
 *
 * <p>The same record gives the same job, today and tomorrow: days are counted from {@code
 * postedAt}, and 明天 in an ad without one stays unread. Another lexicon may read more.
 */
@NullMarked
package io.yizhan.completion;

import org.jspecify.annotations.NullMarked;
