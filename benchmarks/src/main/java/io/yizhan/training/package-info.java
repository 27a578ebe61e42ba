/**
 * Makes the models behind {@link io.yizhan.occupation.OccupationNormalizer} and {@link
 * io.yizhan.retrieval.PolicyRetrieval} from labelled titles and questions that do not ship with the
 * project.
 *
 * <p>{@link io.yizhan.training.TrainingCommand} is the entry, {@code ./yizhan train}:
 *
 * <pre>{@code
 * ./yizhan train occupations titles.csv --classification csco.csv
 * ./yizhan train policy-vectors DIRECTORY
 * ./yizhan train policy-retrieval DIRECTORY
 * }</pre>
 *
 * <p>A titles file is CSV with the columns {@code job_title, csco_code}; the classification is CSV
 * with {@code code, definition, tasks, alias}, aliases parted by commas. Other columns are ignored.
 * {@link io.yizhan.training.LabeledTexts} reads them, for {@code ./yizhan eval occupations} too,
 * which says what a model trained so is worth on titles it has not seen.
 *
 * <p>{@link io.yizhan.training.PolicyCorpus} reads policies and questions; only the half of the
 * questions that {@link io.yizhan.training.AskedQuestion#isForTraining} names is learned from.
 */
@NullMarked
package io.yizhan.training;

import org.jspecify.annotations.NullMarked;
