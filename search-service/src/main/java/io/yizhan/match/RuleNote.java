package io.yizhan.match;

/**
 * How a rule stands for a pair.
 *
 * @param rule which
 * @param outcome how
 * @param reason one sentence in Chinese
 */
public record RuleNote(Rule rule, Outcome outcome, String reason) {}
