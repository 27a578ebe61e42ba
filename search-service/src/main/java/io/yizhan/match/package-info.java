/**
 * Which workers fit a job, which jobs fit a worker, how well, and why: both sides have conditions
 * and both have preferences.
 *
 * <p>{@link io.yizhan.match.Matching} is the entry:
 *
 * <pre>{@code
 * Matching matching = Matching.create(jobs, workers, MatchWeights.standard());
 * matching.workersFor(new MatchRequest("J1", 20, Optional.empty(), now));   // a page, best first
 * matching.jobsFor(new MatchRequest("W1", 20, Optional.empty(), now));
 * matching.explain("J1", "W1", now);                                        // also who does not fit
 * matching.jobsOfAll(10, now, threads, sink);                               // all workers at once
 * matching.poolFor(draft, 100, 0, now);                                     // of a job in no index
 * }</pre>
 *
 * <ul>
 *   <li>{@code JobFacts} and {@code WorkerFacts} are what is asked of a record, read where it
 *       stands in the columns. A job and a worker at a moment are a {@code Pair}.
 *   <li>{@link io.yizhan.match.Rule} are the conditions. {@code Eligibility} has each as one
 *       function of a pair, whichever end asks. A pair is a match when no rule is {@link
 *       io.yizhan.match.Outcome#UNMET}; unknown excludes nobody and agrees with nothing.
 *   <li>{@link io.yizhan.match.Part} are what makes one match better than another. {@code
 *       PartValues} has each as one function of a pair, {@link io.yizhan.match.MatchWeights} says
 *       how much it counts. A score is their sum: the same from both ends, since nothing else
 *       enters it. Words of texts do not: how alike two texts are depends on the index they stand
 *       in.
 *   <li>{@code Screening} puts one record beside all of the other kind, a thousand {@code
 *       Contenders} at a time, one {@code RuleGroup} after another: rules that depend on one set of
 *       the moving side are decided once for each distinct set. {@code Scan} asks whoever is left
 *       for time, and scores whoever can still enter the page; {@code JobsOfAll} does so for all
 *       workers at once.
 *   <li>{@code JobValues} and {@code WorkerValues} are what sets of values mean, kept as long as
 *       the columns.
 *   <li>{@code RuleReasons} and {@code PartReasons} say it in Chinese, for the page alone.
 * </ul>
 *
 * <p>Not the {@code Engine} of searches: it stops at the first condition that fails, while here the
 * pairs that fail one alone are shown, too; its conditions are tests of one column, while most
 * rules join several; and no index structure proposes few candidates, since whoever has not said
 * something is one for everybody.
 *
 * <p>Sex, origin, health and age beyond the least one are read by nothing here.
 */
@NullMarked
package io.yizhan.match;

import org.jspecify.annotations.NullMarked;
