/**
 * When is work, and when is somebody free: what is chosen of days, weekdays, parts of the day and
 * lengths, as a condition, and the counts of each.
 *
 * <p>{@link io.yizhan.schedule.WorkSchedule} is the entry for jobs, {@link
 * io.yizhan.schedule.FreeTime} the one for workers; both are made for the day of a request's clock.
 * A {@link io.yizhan.schedule.ScheduleChoice} says what is chosen. All of it must hold of the same
 * piece of work (晚上 on Thursday is one evening shift on a Thursday), or of the same day of a
 * worker; of one {@link io.yizhan.schedule.ScheduleFacet} any value will do:
 *
 * <pre>{@code
 * WorkSchedule schedule = WorkSchedule.at(today, memory);
 * Dimension dimension = new Dimension("schedule", JobFields.SCHEDULE, schedule.chosen(choice), true);
 * Map<ScheduleFacet, Map<String, Long>> counts =
 *     schedule.counts(answer.counts("schedule"), choice);
 * }</pre>
 *
 * <p>The engine counts distinct sets of work under every condition but these; the counts of a facet
 * are then read from the sets, under what is chosen of the other facets, so that a chosen value
 * keeps its siblings. What a value says as of a day is kept as bits ({@code DayBits}) in a {@link
 * io.yizhan.schedule.ScheduleMemory}, read once a day, for the condition as for the counts; a
 * search then costs a few operations for each distinct set it met. Weekly patterns are read against
 * the clock and need no rebuild.
 *
 * <p>Unknown times have no day, no part and no length: they meet no choice and stand in no count.
 */
@NullMarked
package io.yizhan.schedule;

import org.jspecify.annotations.NullMarked;
