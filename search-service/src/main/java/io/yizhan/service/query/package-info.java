/**
 * Query strings, read strictly: what all calls that take parameters share.
 *
 * <p>{@link io.yizhan.service.query.QueryParameters} is handed to each reader of one call's
 * parameters. It collects every fault before it refuses the request, each under the name of its
 * parameter, and refuses names that the call never asked for, with a guess at the one that was
 * meant. {@link io.yizhan.service.query.SearchParameters} reads those that searches share, {@link
 * io.yizhan.service.query.FacetParameters} what is chosen and counted of facets, {@link
 * io.yizhan.service.query.PlaceParameters} those that say where, {@link
 * io.yizhan.service.query.Moments} the clock that calls take.
 */
@NullMarked
package io.yizhan.service.query;

import org.jspecify.annotations.NullMarked;
