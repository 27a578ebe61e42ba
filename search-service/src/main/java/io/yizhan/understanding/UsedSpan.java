package io.yizhan.understanding;

import io.yizhan.extraction.SlotSpan;

/**
 * Words of the text, and what the search does with them.
 *
 * @param span where they stand and what they say
 * @param use what is done with them
 */
public record UsedSpan(SlotSpan span, Use use) {}
