/**
 * Is it good? Judged sets with accepted figures, as tests.
 *
 * <p>{@link io.yizhan.evaluation.EvaluationCommand} is the entry, {@code ./yizhan eval}. A set
 * ({@code EvaluationSet}) asks questions whose answers are known, gives {@code Figure}s, and {@code
 * Comparison} holds them against {@code expected.tsv} in the set's directory. Any difference, also
 * for the better, fails the command and the build until somebody accepts it and says why: a figure
 * that may rise unseen may fall unseen.
 *
 * <p>{@code job-queries} is the set of search. Its queries are what people type; what they want is
 * written beside as {@code Condition}s on the truth of the synthetic district, which knows what an
 * ad's form leaves out. So every pair of query and job is judged, by rule, and no engine's ranking
 * had a hand in it. Each {@code Ranker} is a configuration: character pairs alone, HanLP's words
 * alone, the service. {@code Split} parts the queries before any of them is answered; tune on one
 * half, look at the mean of the other.
 *
 * <p>{@code worker-queries} is the same for staff who look for workers, with {@code
 * WorkerCondition}s on the records; {@code JudgedQueriesSet} is the frame of both.
 *
 * <p>{@code occupations} cross-validates the occupation normaliser on labelled titles beside plain
 * BM25.
 *
 * <p>{@code salary-strings} reads salary fields of real boards, when that data lies beside the
 * project, and {@code ad-completion} whole ads of them: the form is taken away and read back from
 * the text. What asks files outside the project is an {@code OutsideSet}, and skipped without them.
 *
 * <p>{@link io.yizhan.evaluation.DistrictIndex} is the service's index and search over a synthetic
 * district without a database; the benchmarks use it too. Limits: synthetic text flatters every
 * engine, and queries carry no place and no filters.
 */
@NullMarked
package io.yizhan.evaluation;

import org.jspecify.annotations.NullMarked;
