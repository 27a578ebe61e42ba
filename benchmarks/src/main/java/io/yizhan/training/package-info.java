/**
 * Makes and measures the model behind {@link io.yizhan.occupation.OccupationNormalizer} from
 * labelled job titles that do not ship with the project.
 *
 * <p>Two commands over the same two files: {@link io.yizhan.training.EvaluateOccupations} prints
 * what cross-validation finds, {@link io.yizhan.training.TrainOccupationModel} writes the model.
 * Both are picocli commands with a {@code main} of their own:
 *
 * <pre>{@code
 * java -cp … io.yizhan.training.EvaluateOccupations --titles titles.csv --classification csco.csv
 * java -cp … io.yizhan.training.TrainOccupationModel --titles titles.csv --classification csco.csv \
 *     --out analyzers/src/main/resources/io/yizhan/occupation/occupation-model.bin
 * }</pre>
 *
 * <p>The titles file is CSV with the columns {@code job_title, csco_code}; the classification is
 * CSV with {@code code, definition, tasks, alias}, aliases parted by commas. Other columns are
 * ignored.
 */
@NullMarked
package io.yizhan.training;

import org.jspecify.annotations.NullMarked;
