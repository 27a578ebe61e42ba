/**
 * The calls about saved searches and alerts.
 *
 * <p>{@link io.yizhan.service.alerts.AlertsResource} saves searches and lists alerts, {@link
 * io.yizhan.service.alerts.SavedQueries} reads their query strings as the searches themselves do,
 * {@code SavedSearchBody} checks what is sent. A caller sees and changes their own alone.
 */
@NullMarked
package io.yizhan.service.alerts;

import org.jspecify.annotations.NullMarked;
