/**
 * The service: wiring, configuration, and the two ports.
 *
 * <p>{@link io.yizhan.service.YizhanApplication} is the composition root: it opens the {@link
 * io.yizhan.service.Storage}, the index and the search, hands them to the resources, and closes
 * them in the opposite order. {@link io.yizhan.service.YizhanConfiguration} is what can be set;
 * {@link io.yizhan.service.ConfigurationLayers} lays defaults, the operator's file and the command
 * line over one another. {@code BodyLimit} and {@code SecurityHeaders} stand before and behind
 * every call, {@code Observability} on the admin port. Packages below hold one group of calls each.
 *
 * <p>No Lucene type and no SQL comes here.
 */
@NullMarked
package io.yizhan.service;

import org.jspecify.annotations.NullMarked;
