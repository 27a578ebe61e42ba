package io.yizhan.figures;

import io.yizhan.store.StationDay;

/**
 * A day of a station.
 *
 * @param name of the station; of what belongs to none, 未分驿站
 * @param figures what was counted
 */
public record FigureRow(String name, StationDay figures) {}
