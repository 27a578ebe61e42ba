package io.yizhan.analysis.synonym;

/**
 * Whoever searches {@code from} also finds {@code to}.
 *
 * @param from folded, one word or several
 * @param to folded, not equal to {@code from}
 */
record SynonymRule(String from, String to) {}
