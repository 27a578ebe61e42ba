/**
 * What free text states about work, as values: time, pay, place, trade, headcount, benefits and the
 * rest, and the contact data that must be taken out.
 *
 * <p>明天下午在葛店附近找个日结的装卸工,一天200以上 is a structured query, and an ad or an employer's call is the same
 * language:
 *
 * <pre>{@code
 * Extractor extractor = Extractor.of(Lexicon.load());
 * Extraction found = extractor.extract("明天要15个装卸工，220一天，不要夜班", UtteranceKind.CALL, now);
 * found.wanted().headcount();   // 15
 * found.excluded().dayParts();  // NIGHT
 * found.rest();                 // what is left to full-text search
 * }</pre>
 *
 * <p>Entries: {@link io.yizhan.extraction.Extractor} reads any text into {@link
 * io.yizhan.extraction.Slots} with spans; {@link io.yizhan.extraction.AdReader} completes an ad's
 * form from its text and finds contradictions; {@link io.yizhan.extraction.WageParser} reads one
 * salary field; {@link io.yizhan.extraction.ContactRedactor} takes contact data out of any text.
 * The values are shared with the forms ({@link io.yizhan.extraction.Wage}, {@link
 * io.yizhan.extraction.Shift}, {@link io.yizhan.extraction.WeeklyPattern} …).
 *
 * <p>How a text is read: {@code FoldedText} folds it character by character, so that offsets stay;
 * {@code MentionScanner} walks it once, and at each place the grammars of days, hours, pay and
 * counts and one dictionary ({@code words.tsv} and the lexicon, in a trie) try, the longest
 * winning; {@code Refusals} finds what 不要 and 除了 refuse; {@code TimeSlots}, {@code PaySlots},
 * {@code PlaceSlots} and {@code PeopleSlots} join the mentions. A new word is a line in {@code
 * words.tsv}, a new form of words a method in one reader and a row in the judged table.
 *
 * <p>Rule of the package: what is unclear is left out and listed, never guessed. 300 alone is an
 * amount whose {@link io.yizhan.extraction.WagePeriod} is unknown. Everything takes any text,
 * throws nothing, and runs in time linear in its length.
 */
@NullMarked
package io.yizhan.extraction;

import org.jspecify.annotations.NullMarked;
