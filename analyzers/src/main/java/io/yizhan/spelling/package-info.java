/**
 * What a query probably meant to say: 月搜 → 月嫂, 朴工 → 普工, yue嫂 → 月嫂.
 *
 * <pre>{@code
 * SpellingCorrector corrector = SpellingCorrector.create(lexicon, segmenter);
 * corrector.correct("鄂城区 月搜");  // 鄂城区 月嫂, span [4, 6)
 * corrector.correct("招保安");       // empty: nothing would be better
 * }</pre>
 *
 * <p>Only words of the lexicon are proposed, and only where they make the text likelier than it is
 * by more than the mistake itself is unlikely. A mistake swaps characters that sound alike (also as
 * heard here: zh like z, n like l, an like ang) or look alike ({@code look-alikes.txt}); letters
 * may stand for the sound of a whole word or a part of it.
 *
 * <p>The proposal is for the reader to accept ({@code didYouMean}); a search for what was typed
 * still runs. It does not know missing, doubled or swapped characters, nor words outside the
 * lexicon: a firm or a person stays as typed.
 */
@NullMarked
package io.yizhan.spelling;

import org.jspecify.annotations.NullMarked;
