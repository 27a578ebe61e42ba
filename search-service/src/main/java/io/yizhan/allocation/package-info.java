/**
 * Who goes where when several calls compete for the same people: as many places filled as can be,
 * then the best total score, then the fairest turns.
 *
 * <p>{@link io.yizhan.allocation.Allocator} is the entry:
 *
 * <pre>{@code
 * Allocator allocator = Allocator.standard();
 * Allocation allocation = allocator.allocate(new AllocationRequest(calls, exposure));
 * allocation.calls().getFirst().placements();   // who goes to this call
 * allocation.calls().getFirst().shortfall();    // how many places stay open, and why
 * allocation.greedy();                          // what filling one call after the other gives
 * allocation.proven();                          // which goals are proven to be reached
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.yizhan.allocation.OpenCall}: a call with its places, hours, place and the workers
 *       that fit it, each with a score. Who fits is decided elsewhere ({@code io.yizhan.match}).
 *   <li>{@code Conflicts}: which calls nobody can serve both, by hours and by the way between them.
 *   <li>{@code Offer}: a worker, or a crew as a whole, who could go to a call. {@code Plan}: the
 *       offers that are taken.
 *   <li>{@code Pruning} leaves out offers that no best plan needs: what remains grows with the
 *       places, not with the people.
 *   <li>{@code FlowSolver}: where calls either all exclude each other or not at all, and no crew is
 *       in play, the question is a flow of least cost, solved exactly in milliseconds. {@code
 *       ConstraintSolver}: everything else, as a model of 0-1 variables, goal by goal.
 *   <li>{@code Greedy}: call after call by score, as a desk would; to compare with, and to start
 *       from.
 * </ul>
 *
 * <p>The goals are lexicographic: no score is worth an empty place, no turn is worth a step of
 * score. Scores count in steps, for below one a difference is none to a person, and fairness would
 * otherwise decide nothing. The same request gives the same answer, in whatever order its lists
 * are.
 *
 * <p>Not here: availability of workers (a match says they are free), acceptance and show-up (a call
 * asks for a reserve by its number of places), and names; contact data never enters.
 */
@NullMarked
package io.yizhan.allocation;

import org.jspecify.annotations.NullMarked;
