/**
 * What free text states about work, as values: pay, settlement, nature of work, shifts, and the
 * contact data that must be taken out.
 *
 * <p>An ad says 日结200 where a form would say {@code wage.min=200, unit=DAY, settlement=DAILY}. This
 * package holds the values both forms share ({@link io.yizhan.extraction.Wage}, {@link
 * io.yizhan.extraction.SettlementCycle}, {@link io.yizhan.extraction.EmploymentType}, {@link
 * io.yizhan.extraction.Shift}, {@link io.yizhan.extraction.WeeklyPattern}) and the readers that
 * turn words into them.
 *
 * <p>Entries: {@link io.yizhan.extraction.WageParser} reads one salary field; {@link
 * io.yizhan.extraction.ContactRedactor} takes contact data out of any text.
 *
 * <p>Rule of the package: what is unclear is left out, never guessed. 300 alone is an amount whose
 * {@link io.yizhan.extraction.WagePeriod} is unknown. Parsers take any text, throw nothing, and run
 * in time linear in its length.
 */
@NullMarked
package io.yizhan.extraction;

import org.jspecify.annotations.NullMarked;
