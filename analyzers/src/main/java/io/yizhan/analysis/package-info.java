/**
 * How text becomes terms: {@link io.yizhan.analysis.Analyzers} holds the one analyzer for each kind
 * of field, index side and query side.
 *
 * <pre>{@code
 * Analyzers analyzers = Analyzers.create(Lexicon.load());
 * analyzers.indexText();  // 招叉车司機 → 招 叉车司机 叉车 司机
 * analyzers.queryText();  // 叉车司机 → 叉车司机
 * analyzers.queryWithSynonyms(); // 叉车司机 → 叉车司机 and 叉车工, 开叉车 beside it
 * analyzers.indexPinyin(); // 月嫂 → yuesao ys, for a field of its own
 * analyzers.queryPinyin(); // yue嫂 → yuesao
 * analyzers.bigrams();    // 叉车司机 → 叉车 车司 司机
 * analyzers.exact();      // " Ｃ1驾照 " → c1驾照
 * }</pre>
 *
 * <p>All take out what is invisible ({@link io.yizhan.analysis.EmojiCharFilter}) and fold
 * characters (width, case, traditional) first and in the same way, so that 裝卸工 is segmented like
 * 装卸工 and every offset still points into the text as it was written. Words give precise terms and
 * highlights; bigrams find what the dictionary does not know. Index both.
 *
 * <p>There is no stop list: 不包住 without 不 would say the opposite. Punctuation gives no terms. No
 * stemming happens here. Analyzers are immutable: another lexicon gives other analyzers, and an
 * index is searched with those that built it.
 */
@NullMarked
package io.yizhan.analysis;

import org.jspecify.annotations.NullMarked;
