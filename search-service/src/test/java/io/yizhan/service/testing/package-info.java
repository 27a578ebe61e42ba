/**
 * A running service for tests: {@link io.yizhan.service.testing.ServiceExtension} hands a test the
 * JVM's one {@link io.yizhan.service.testing.RunningService}, over real HTTP and a real PostgreSQL.
 *
 * <p>It is shared, so a test makes its own jobs, with ids of its own, and counts nothing else.
 */
@NullMarked
package io.yizhan.service.testing;

import org.jspecify.annotations.NullMarked;
