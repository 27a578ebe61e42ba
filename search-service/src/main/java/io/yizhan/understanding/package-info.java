/**
 * What a seeker means by what they type: which of it is a condition and which a wish.
 *
 * <p>{@link io.yizhan.understanding.JobInterpreter} reads a text, through {@link
 * io.yizhan.extraction.Extractor}, into an {@link io.yizhan.understanding.Understanding}. Whether
 * something said becomes a filter is decided by what would anger its speaker more: that it is
 * ignored, or that nothing is found.
 *
 * <table>
 * <caption>What becomes of each kind of thing said</caption>
 * <tr><td>一天200以上</td><td>condition; unknown pay does not meet it</td></tr>
 * <tr><td>日结, 长期工</td><td>condition; an ad that only says so in its text meets it</td></tr>
 * <tr><td>11月28号, 周末, 早八晚五</td><td>condition; unknown times do not meet it</td></tr>
 * <tr><td>晚上, 白班</td><td>condition that unknown times pass, and a wish</td></tr>
 * <tr><td>葛店附近, 3公里以内</td><td>condition; from where the speaker is only if that is given</td></tr>
 * <tr><td>樊口, 华容区</td><td>wish beside a trade or other words; alone, a condition</td></tr>
 * <tr><td>除了保安, 不要夜班</td><td>condition; what is unknown passes</td></tr>
 * <tr><td>包吃, 有叉车证, 无经验</td><td>wish, by its words: people hold a paper, and take a job without
 * lunch</td></tr>
 * <tr><td>装卸工</td><td>text: many an ad names no occupation, and codes cover more than words</td></tr>
 * <tr><td>45岁, 女的</td><td>nothing: nobody's age or sex ranks or filters</td></tr>
 * </table>
 *
 * <p>What an explicit parameter says ({@link io.yizhan.understanding.Given}) is not read from the
 * text again. Nothing here knows the index.
 */
@NullMarked
package io.yizhan.understanding;

import org.jspecify.annotations.NullMarked;
