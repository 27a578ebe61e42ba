package io.yizhan.search;

import io.yizhan.geo.GeoPoint;

/**
 * What lies within a distance of a place.
 *
 * @param centre the place
 * @param meters great-circle distance, more than 0
 */
public record Circle(GeoPoint centre, double meters) {}
