/**
 * Applications over HTTP: {@link io.yizhan.service.applications.ApplicationsResource} for a job,
 * {@link io.yizhan.service.applications.WorkerApplicationsResource} for a worker's own.
 */
@NullMarked
package io.yizhan.service.applications;

import org.jspecify.annotations.NullMarked;
