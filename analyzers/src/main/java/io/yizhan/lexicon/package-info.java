/**
 * What the district calls things: occupations, places, and the words of pay, skill and policy, as
 * one versioned and immutable value.
 *
 * <p>{@link io.yizhan.lexicon.Lexicon#load()} reads the tables in this package's resources once and
 * refuses them whole when one line is wrong; from then on everything is a lookup in memory, safe
 * for any thread:
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.load();
 * lexicon.occupations().find("月嫂");               // 4-10-01-06 家政服务员
 * lexicon.occupations().covers("4-10", "4-10-01-06"); // true
 * lexicon.regions().find("鄂城");                   // 420704 鄂城区
 * lexicon.version();                                // twelve hex digits
 * }</pre>
 *
 * <p>The occupations are those of 职业分类大典 2022 and our own {@code P-00} 普工; everyday names point to
 * them. Names meet after {@link io.yizhan.lexicon.CharFolding}: width, case and traditional
 * characters do not matter. An index records the version that made its terms, because another
 * dictionary cuts other words.
 *
 * <p>{@link io.yizhan.lexicon.Lexicon#open} reads another version from a directory whose manifest
 * gives rows and digest of each file, all or nothing.
 *
 * <p>{@link io.yizhan.lexicon.Areas} are parts of the map with a name and an outline: industrial
 * parks, and what lies around a station. They are the one table that a district may leave out.
 *
 * <p>Not here: synonyms, pinyin and fuzzy matching. A name is found exactly or not at all. Another
 * district brings other files and changes no code.
 */
@NullMarked
package io.yizhan.lexicon;

import org.jspecify.annotations.NullMarked;
