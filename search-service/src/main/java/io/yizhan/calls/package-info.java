/**
 * An employer is on the line: a sentence or a form becomes a list of people to call, with a reserve
 * that is large enough and an honest word where people are missing.
 *
 * <p>{@link io.yizhan.calls.Calls} is the entry:
 *
 * <pre>{@code
 * Calls calls = Calls.create(matching, store, lexicons, CallPolicy.STANDARD);
 * Draft draft = calls.read("明天早上7点到下午5点，葛店要15个装卸工，220一天", now);
 * CallResult opened = calls.open(new CallRequest(draft, 15, …));   // shortlist, reserve, shortfall
 * calls.record(opened.call().id(), "W1", CandidateState.ACCEPTED, "staff", now);
 * }</pre>
 *
 * <ul>
 *   <li>{@code DraftReader} makes a {@link io.yizhan.calls.Draft} of what was said. What it takes
 *       for granted it says ({@link io.yizhan.calls.Assumption}); what it cannot read it asks for
 *       ({@link io.yizhan.calls.InvalidCallException}), and nothing is kept. A draft is in no
 *       index: {@link io.yizhan.match.Matching#poolFor} puts it beside the workers.
 *   <li>{@code Selection} chooses the list: as many people as there are places, then the best, and
 *       of a crew all or nobody.
 *   <li>{@code AnswerRates} says how likely somebody is to say yes and come, {@link
 *       io.yizhan.calls.ReserveSize} how many more it takes.
 *   <li>{@code ShortfallReader} says why people are missing and what would help, in numbers.
 *   <li>{@link io.yizhan.calls.CallAllocations} deals out the people that several calls compete
 *       for, by {@link io.yizhan.allocation}, and says what changes.
 *   <li>{@link io.yizhan.roster} says what an outcome does, {@link io.yizhan.store.CallStore} keeps
 *       it and sees to it that nobody is promised twice.
 * </ul>
 *
 * <p>Formulas and rules stand in {@code docs/calls.md}.
 */
@NullMarked
package io.yizhan.calls;

import org.jspecify.annotations.NullMarked;
