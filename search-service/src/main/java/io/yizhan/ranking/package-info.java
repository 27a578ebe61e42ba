/**
 * What counts for how much when hits are put in order, as values that an operator can change.
 *
 * <p>{@link io.yizhan.ranking.Ranking} is the entry. A score is a sum over named features: the
 * {@link io.yizhan.ranking.TextFeature}s, which weigh where words of the text stand, and those of
 * the record, {@link io.yizhan.ranking.JobFeature} and {@link io.yizhan.ranking.WorkerFeature}.
 * Each adds its weight times a value of 0…1; {@link io.yizhan.ranking.ScorePart} is what one added
 * to a hit, with a reason in plain words. docs/ranking.md has the formula.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.standard();
 * float most = ranking.jobs().weight(JobFeature.NEARNESS);
 * }</pre>
 *
 * <p>Sex, age, origin and health are no features, and no name can make them one.
 */
@NullMarked
package io.yizhan.ranking;

import org.jspecify.annotations.NullMarked;
