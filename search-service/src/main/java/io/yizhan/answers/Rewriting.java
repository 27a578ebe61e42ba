package io.yizhan.answers;

/**
 * How a follow-up was completed from the question before it.
 *
 * @param from what was put: 那派遣的呢？
 * @param to what was answered: 派遣能约定试用期吗
 */
public record Rewriting(String from, String to) {}
