/**
 * Chinese word segmentation: HanLP behind one door. No other package imports {@code com.hankcs}.
 *
 * <p>HanLP keeps global mutable state and its own dictionaries cut gig text badly (水电工 falls into 水
 * and 电工). Here the words of our lexicon compete with HanLP's core dictionary in one search for the
 * likeliest cut, with HanLP's counts and costs but on arrays of our own: 日结 stays whole in 日结200,
 * and 活动日结束 is still 活动日/结束. Of HanLP the dictionary, the table of pairs and the pinyin are used;
 * its global custom dictionary is neither used nor touched, and no names are guessed (元包 is no
 * person).
 *
 * <p>{@link io.yizhan.analysis.hanlp.HanlpTokenizer} makes the token stream:
 *
 * <pre>{@code
 * Tokenizer index = new HanlpTokenizer(segmenter, SegmentationMode.INDEX);
 * index.setReader(new StringReader("葛店招水电工"));
 * // 葛店 招 水电工 (+ 水电, subword at the same position)
 * }</pre>
 *
 * <p>Both modes come from one segmentation, so the query tokens of a text are always among its
 * index tokens. Expects folded text ({@link io.yizhan.lexicon.CharFolding}); words in capitals or
 * traditional characters are not recognised otherwise.
 */
@NullMarked
package io.yizhan.analysis.hanlp;

import org.jspecify.annotations.NullMarked;
