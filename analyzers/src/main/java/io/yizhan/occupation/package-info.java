/**
 * Which occupation does a free job title mean?
 *
 * <p>Employers write 方安招聘氩弧焊工 and 数据线打包坐班26/小时; matching needs codes of 职业分类大典 2022. {@link
 * io.yizhan.occupation.OccupationNormalizer} takes the one and gives the other, ranked and with
 * probabilities, and says how deep in the tree it dares to go:
 *
 * <pre>{@code
 * OccupationNormalizer normalizer = OccupationNormalizer.load(lexicon);
 * normalizer.rank("方安招聘氩弧焊工", 5);      // 6-18-02-04 焊工 first
 * normalizer.settle("方安招聘氩弧焊工");       // 焊工, or 机械制造基础加工人员 when unsure, or nothing
 * }</pre>
 *
 * <p>The way of a title: {@code TitleCleaner} sets employer, pay and places aside → {@code
 * TitleFeatures} makes character n-grams → {@code OccupationModel}, a sparse linear model whose
 * weights are shared along the tree, gives every code a probability → a title that <em>is</em> an
 * everyday name of the lexicon gets most of its probability from there.
 *
 * <p>The model is data: {@code occupation-model.bin}, made from labelled titles by {@link
 * io.yizhan.occupation.OccupationTrainer} and described in {@code SOURCE.md} beside it. The titles
 * themselves do not ship. {@link io.yizhan.occupation.OccupationEvaluation} measures by
 * cross-validation over families of near-duplicate titles.
 *
 * <p>Known weaknesses: the labels are noisy (about a fifth are debatable), so no confidence here
 * comes near 1; office trades whose codes differ only by industry are confused (营销员 and 市场营销专业人员);
 * a title of several trades (质检/仓管/普工) has one first answer and the others after it.
 */
@NullMarked
package io.yizhan.occupation;

import org.jspecify.annotations.NullMarked;
