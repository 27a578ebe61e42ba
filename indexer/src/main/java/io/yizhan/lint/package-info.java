/**
 * What an ad may not say, read before it is published: discrimination, fees, pay below the floor,
 * part time that is none, children, bait; and what it must say and does not.
 *
 * <p>{@link io.yizhan.lint.JobLint} is the entry:
 *
 * <pre>{@code
 * JobLint lint = JobLint.of(lexicon);
 * List<Finding> findings = lint.check(job, today);
 * findings.getFirst().severity();      // BLOCK, WARN or REVIEW
 * findings.getFirst().article();       // 妇女权益保障法 第四十三条
 * findings.getFirst().suggestion();    // 删去性别，写明要做的事和要会的技能
 * }</pre>
 *
 * <p>Rules are data. {@code text-rules.tsv} has what words may not say: a pattern over folded text,
 * a pattern that takes a find back where the two overlap (男女不限 takes back 男女, 女装 takes back 招女),
 * and a pattern of titles the rule is for (招女 is one thing for a clerk, another for who washes old
 * ladies). {@code form-rules.tsv} has what the form must say; each row names a {@code FormCheck}.
 * {@code wage-floors.tsv} has the dated floors by region. A district changes these files and no
 * code. {@code RuleFiles} reads them and refuses a bad line with file, line and rule.
 *
 * <p>What it will not do: read between the lines, look at pictures, know whether an employer
 * exists, or judge skill and certificate requirements. A pattern errs on both sides; the figures
 * stand in docs/evaluation.md. Nothing found is ever an input of search or matching.
 */
@NullMarked
package io.yizhan.lint;

import org.jspecify.annotations.NullMarked;
