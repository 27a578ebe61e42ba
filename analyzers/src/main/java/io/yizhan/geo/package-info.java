/**
 * Points on the ground and the coordinate systems Chinese maps give them in.
 *
 * <p>Everything inside Yizhan is WGS-84. Maps sold in China show GCJ-02 (高德, 腾讯) or BD-09 (百度),
 * some hundreds of metres away from it; a record that says {@code "crs":"GCJ02"} is brought to
 * WGS-84 once, on entry, by {@link io.yizhan.geo.CoordinateSystem#toWgs84}, and so is a request
 * with {@code crs=GCJ02}.
 *
 * <p>A {@link io.yizhan.geo.GeoArea} is a part of the map: a box, or the inside of an outline that
 * does not meet itself. Its border belongs to it.
 */
@NullMarked
package io.yizhan.geo;

import org.jspecify.annotations.NullMarked;
