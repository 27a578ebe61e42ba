package io.yizhan.match;

/**
 * A job that fits a worker, without its reasons.
 *
 * @param id of the job
 * @param score of the pair, 0…1, as everywhere
 */
public record RankedJob(String id, double score) {}
