/**
 * What grows, and what writing costs: our own engine at sizes that no test can hold.
 *
 * <p>{@link io.yizhan.scale.ScaleCommand} is the entry, {@code ./yizhan scale}, with three
 * programs:
 *
 * <ul>
 *   <li>{@code grow} — for each number of jobs: building, disk, heap, and 500 mixed searches
 *   <li>{@code together} — jobs and workers served by one process in a given heap
 *   <li>{@code live} — searching at a fixed rate, quiet and then while records are written
 * </ul>
 *
 * <p>Each measurement is a JVM of its own ({@code MeasuredRun}), so that no heap holds what another
 * left behind, and ends as a file of {@code Figures}. A size whose file is there is not measured
 * again: what was interrupted goes on with the next size. Records are made when they are read
 * ({@code DistrictRecords}); nothing ever holds all of them.
 *
 * <p>Limits: synthetic ads; no HTTP; the truth is no database but the generator, so writes cost the
 * index what they cost it in the service, and PostgreSQL nothing.
 */
@NullMarked
package io.yizhan.scale;

import org.jspecify.annotations.NullMarked;
