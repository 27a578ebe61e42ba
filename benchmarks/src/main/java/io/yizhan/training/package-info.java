/**
 * Makes the model behind {@link io.yizhan.occupation.OccupationNormalizer} from labelled job titles
 * that do not ship with the project.
 *
 * <p>{@link io.yizhan.training.TrainingCommand} is the entry, {@code ./yizhan train}:
 *
 * <pre>{@code
 * ./yizhan train occupations titles.csv --classification csco.csv
 * }</pre>
 *
 * <p>A titles file is CSV with the columns {@code job_title, csco_code}; the classification is CSV
 * with {@code code, definition, tasks, alias}, aliases parted by commas. Other columns are ignored.
 * {@link io.yizhan.training.LabeledTexts} reads them, for {@code ./yizhan eval occupations} too,
 * which says what a model trained so is worth on titles it has not seen.
 */
@NullMarked
package io.yizhan.training;

import org.jspecify.annotations.NullMarked;
