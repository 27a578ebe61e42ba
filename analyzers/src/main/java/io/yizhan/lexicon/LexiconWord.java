package io.yizhan.lexicon;

/**
 * A word that segmentation keeps whole and that is neither an occupation nor a region.
 *
 * @param text the folded word, 包吃住
 * @param kind what it is about
 */
public record LexiconWord(String text, WordKind kind) {}
