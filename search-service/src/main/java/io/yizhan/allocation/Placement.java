package io.yizhan.allocation;

/**
 * A worker who is to go to a call.
 *
 * @param worker id
 * @param score of the match
 * @param crew whether the worker goes with a crew
 */
public record Placement(String worker, double score, boolean crew) {}
