/**
 * What the calls on records share, whatever the kind.
 *
 * <p>{@link io.yizhan.service.records.RecordBodies} reads the JSON object of a write strictly,
 * {@link io.yizhan.service.records.Written} is the answer to one, and {@link
 * io.yizhan.service.records.WriteWait} lets a read wait until a write can be found.
 */
@NullMarked
package io.yizhan.service.records;

import org.jspecify.annotations.NullMarked;
