/**
 * Who is on the list of an employer's call, and what an outcome does to that list. Pure values: no
 * database, no clock.
 *
 * <p>{@link io.yizhan.roster.Roster} is the entry: the {@link io.yizhan.roster.Candidate}s of one
 * call, each in one {@link io.yizhan.roster.CandidateState}.
 *
 * <pre>{@code
 * Roster roster = new Roster(5, candidates);
 * roster.objection("W1", CandidateState.ACCEPTED);       // empty, or why not
 * roster.moved("W1", CandidateState.REFUSED)             // one place is open again
 *     .levelled(worker -> isFree(worker));               // and the best of the reserve takes it
 * }</pre>
 *
 * <p>What a state means for others is asked of the state and of nothing else: whether it {@link
 * io.yizhan.roster.CandidateState#isPromised takes} the worker's time and a place, whether it
 * {@link io.yizhan.roster.CandidateState#isHeld holds} the worker back from other calls, and what
 * it adds to the worker's attendance. So an effect is always the difference of two states: nothing
 * is counted twice, whatever is recorded or taken back, and in whatever order.
 *
 * <p>{@code io.yizhan.store} keeps rosters and puts their effects into the records.
 */
@NullMarked
package io.yizhan.roster;

import org.jspecify.annotations.NullMarked;
