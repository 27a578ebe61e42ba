package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;

/**
 * The least pay a seeker wants.
 *
 * @param yuan the amount, at least 0
 * @param period what it is per; {@link WagePeriod#DAY} compares with each job's own day
 */
public record PayFloor(double yuan, WagePeriod period) {}
