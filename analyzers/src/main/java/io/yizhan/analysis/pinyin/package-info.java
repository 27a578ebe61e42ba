/**
 * Finding Chinese by its sound: yuesao, ys and yue嫂 all find 月嫂. For fields of their own, so that
 * 景点 and 经典, which sound alike, stay different words in the plain field.
 *
 * <p>{@link io.yizhan.analysis.pinyin.PinyinFilter} turns words into their sounds for both sides;
 * {@link io.yizhan.analysis.pinyin.PinyinQueryFilter} reads what people type:
 *
 * <pre>{@code
 * index:  月嫂 招聘        → yuesao ys, zhaopin zp
 * query:  yuesao 招聘      → yuesao zhaopin
 * query:  yue嫂            → yuesao
 * query:  ys               → ys
 * query:  yuesaobaojie     → yuesao baojie
 * }</pre>
 *
 * <p>The unit is the word: yue alone does not find 月嫂, and ys does not match across two words.
 * Syllables have no tones; ü is v. Letters and digits that are no pinyin stay as they are.
 */
@NullMarked
package io.yizhan.analysis.pinyin;

import org.jspecify.annotations.NullMarked;
