/**
 * What an operator can have done while the service answers, by {@code POST} on the admin port.
 *
 * <ul>
 *   <li>{@link io.yizhan.service.upkeep.LexiconTask} {@code /tasks/lexicon}: loads the district's
 *       lexicon from {@code lexicon/} in the data directory, all or nothing
 *   <li>{@link io.yizhan.service.upkeep.RebuildTask} {@code /tasks/rebuild}: builds the index anew
 *       with the lexicon that was loaded last, and moves over
 * </ul>
 *
 * Between the two the index is searched with the lexicon that built it. Answers are Chinese
 * sentences; what was refused has status 500.
 */
@NullMarked
package io.yizhan.service.upkeep;

import org.jspecify.annotations.NullMarked;
