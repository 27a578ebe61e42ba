/**
 * {@code /api/workers}: searching workers for staff, and what workers see and change of themselves.
 *
 * <p>{@link io.yizhan.service.workers.WorkersResource} holds the calls. Nobody sees more of a
 * worker than {@link io.yizhan.schema.ShownWorker} leaves, staff included: contact data, the date
 * of birth and the exact place go in and never come out. A change that sends back what was shown
 * keeps what was not.
 */
@NullMarked
package io.yizhan.service.workers;

import org.jspecify.annotations.NullMarked;
