/**
 * Completes what a seeker is typing: 月, yue嫂, yuesao or ys in, 月嫂 with its number of open jobs out.
 *
 * <p>{@link io.yizhan.suggest.Suggestions} is the entry. One thread of its own looks every second
 * whether the index has changed or a counted job has expired, and then builds a new {@code
 * Snapshot}, which replaces the old one in a single write; asking reads the snapshot and nothing
 * else:
 *
 * <ol>
 *   <li>{@code LiveValues} counts, over the doc values of the index, the open jobs of each {@link
 *       io.yizhan.schema.SuggestedValue}
 *   <li>{@code Speller} writes each value as it may be typed: in characters, by its sound (more
 *       than one where a character has several), by the first letters of its sound; a key begins
 *       with the value and with each later word of it
 *   <li>{@code KeyTable} sorts the keys of one kind and {@code Match}: what begins with the typed
 *       letters is one range of it
 *   <li>{@code BestFirst} walks such a range by rank without reading it all: entries are numbered
 *       by their count, and a tree of minima over blocks of keys finds the next best
 * </ol>
 *
 * <p>The better {@code Match} comes first, within it the value of more jobs, then the text. A value
 * whose last job has expired since is passed over when asked; a deleted job is counted until the
 * next snapshot, some seconds.
 *
 * <p>Costs: a question well below a millisecond whatever the number of values; some 400 bytes of
 * heap a value, more while the next snapshot is built. After building, the thread rests nine times
 * as long as that took: the suggestions are a second or two behind in a district of ten thousand
 * values, half a minute at a hundred thousand, minutes at a million.
 *
 * <p>Limits: no typos ({@code ysao}, 月搜); a homophone typed in characters finds nothing. Contact
 * data never comes here: the schema takes it out of every text first.
 */
@NullMarked
package io.yizhan.suggest;

import org.jspecify.annotations.NullMarked;
