package io.yizhan.search;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what a person reads
 * @param count open jobs that have it, under every condition but those of its own facet
 * @param selected whether it is chosen now
 */
public record FacetValue(String value, String label, long count, boolean selected) {}
