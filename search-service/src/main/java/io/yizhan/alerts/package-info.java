/**
 * Tells people of new and changed records: a job that somebody waits for, a worker that somebody
 * looks for.
 *
 * <p>{@link io.yizhan.alerts.Alerts} is the entry. Two kinds of waiting are stored. A <em>saved
 * search</em> is the query string of a search, asked of each record that is written from then on. A
 * worker's own record waits, too: it is told of the jobs that it fits by {@link
 * io.yizhan.match.Matching}, when {@code profiles} is on.
 *
 * <ul>
 *   <li>{@code Watches} hold all saved searches in memory, in a {@link
 *       io.yizhan.alerts.ReverseIndex} a kind: by <em>clauses</em>, which searches share, and by
 *       <em>anchors</em>, the rarest term or area that whatever a search finds must have. A record
 *       looks under its own terms and decides what it finds there, so that of a million searches it
 *       meets some thousand.
 *   <li>Decided is by {@link io.yizhan.search.StandingSearch}, which is the search itself on an
 *       index of one document. Nothing here knows what a condition means.
 *   <li>{@code AlertFollower} reads the change feed; {@code AlertMaker} turns a record into one
 *       alert a person, with reasons; {@code ReleaseRule} says when it may go: not in quiet hours,
 *       no more a day than the cap, the rest as a digest.
 *   <li>Alerts and the feed position are written in one transaction ({@link
 *       io.yizhan.store.AlertOutbox}). {@code Dispatcher} lets them go and posts them with {@code
 *       WebhookSender}, signed, again and again until they are accepted or given up.
 * </ul>
 *
 * <p>A crash loses nothing and writes nothing twice. Posting is at least once: who dies between the
 * answer of a receiver and its record posts the same delivery, with the same id, again.
 *
 * <p>Limits: nothing is eased, as a search with few hits is; what stands in no parameter and no
 * text has no anchor, so a search that is nothing but 日结 cannot be saved.
 */
@NullMarked
package io.yizhan.alerts;

import org.jspecify.annotations.NullMarked;
