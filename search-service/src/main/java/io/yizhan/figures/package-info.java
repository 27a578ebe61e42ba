/**
 * What the days of a station came to: registrations, jobs, calls, and how many of those called said
 * yes and came.
 *
 * <p>{@link io.yizhan.figures.Figures} is the entry:
 *
 * <pre>{@code
 * FigureSheet sheet = Figures.of(database.figures(), records).sheet(Optional.of("S1"), from, to);
 * sheet.totals().get(DailyFigure.ARRIVED);   // of all rows
 * FigureWorkbook.write(sheet, stream);       // the same as XLSX
 * }</pre>
 *
 * <p>Counted by {@link io.yizhan.store.FigureStore} from the rows themselves each time, so that
 * figures and records cannot part. What each figure means is said in {@link
 * io.yizhan.store.DailyFigure} and in {@code docs/figures.md}. No figure names a person.
 */
@NullMarked
package io.yizhan.figures;

import org.jspecify.annotations.NullMarked;
