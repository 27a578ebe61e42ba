/**
 * Ads on their way to the public: accepted, checked against the law, owned, and looked at by a
 * person where a rule cannot tell.
 *
 * <p>{@link io.yizhan.publishing.Publishing} is the entry, for the interface and for pages alike:
 *
 * <pre>{@code
 * switch (publishing.publish(form, Publisher.employer("E7"))) {
 *   case Publication.Done done -> done.findings();           // published; what could be better
 *   case Publication.Unlawful unlawful -> unlawful.findings(); // not published, nothing stored
 *   …
 * }
 * }</pre>
 *
 * <p>A form is decoded, dated and completed from its own text ({@code io.yizhan.completion}), then
 * read against the rules ({@code io.yizhan.lint}). What a rule forbids is not stored, whoever asks:
 * staff may mend an ad, not overrule the law. What only a person can judge is stored and waits in
 * {@link io.yizhan.publishing.AdReviews}, which staff decide; an ad that is taken down stays down
 * whoever writes it. An employer's ads carry the employer of whoever is signed in, and nobody else
 * but staff changes them.
 *
 * <p>What it will not do: change a file's ads by an employer's hand (the next import would undo
 * it), or tell whether an employer is who it says.
 */
@NullMarked
package io.yizhan.publishing;

import org.jspecify.annotations.NullMarked;
