/**
 * Is it fast? JMH benchmarks, and what they gave before.
 *
 * <p>{@link io.yizhan.benchmarks.BenchmarkCommand} is the entry, {@code ./yizhan bench}. Each
 * benchmark is a class that says in its first lines what it claims, what it measures, on which
 * corpus, what it does not measure, and how to run it:
 *
 * <ul>
 *   <li>{@link io.yizhan.benchmarks.AnalyzerBenchmark}: from text to terms
 *   <li>{@link io.yizhan.benchmarks.IndexingBenchmark}: from jobs to a committed index, with and
 *       without analysis
 *   <li>{@link io.yizhan.benchmarks.JobSearchBenchmark}: from a request to a page
 *   <li>{@link io.yizhan.benchmarks.SuggestBenchmark}: from a few letters to suggestions
 * </ul>
 *
 * <p>Two figures come of a trial, and they are not equally good. Bytes allocated by an operation
 * repeat to a part in a thousand on any machine, so {@code Baseline} compares them with the
 * committed ones. Times depend on what else runs; call a difference real when the intervals part,
 * and only between trials of one run.
 *
 * <p>Everything is measured in forked JVMs with the launcher's own options. Nothing here ships, and
 * nothing imports it.
 */
@NullMarked
package io.yizhan.benchmarks;

import org.jspecify.annotations.NullMarked;
