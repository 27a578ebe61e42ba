package io.yizhan.match;

import java.time.Duration;

/**
 * What a batch came to.
 *
 * @param openJobs jobs that were put beside the workers
 * @param workers who were put beside each, looking for work or not
 * @param workersWithJobs those whom any job fits
 * @param matches pairs that no rule excludes
 * @param took from the first job to the last worker that was handed on
 */
public record JobsOfAllReport(
    long openJobs, long workers, long workersWithJobs, long matches, Duration took) {}
