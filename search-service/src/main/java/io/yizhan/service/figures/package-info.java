/**
 * The days of stations over HTTP, for staff: {@link io.yizhan.service.figures.FiguresResource}, as
 * JSON and as XLSX.
 */
@NullMarked
package io.yizhan.service.figures;

import org.jspecify.annotations.NullMarked;
