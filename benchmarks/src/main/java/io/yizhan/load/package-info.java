/**
 * What people ask, mixed as they ask it, and what a running service bears of it.
 *
 * <p>{@link io.yizhan.load.LoadCommand} is the entry, {@code ./yizhan load}: it asks a service over
 * connections that are kept and says, for each {@link io.yizhan.load.Habit}, how long the answers
 * took. {@link io.yizhan.load.Seekers} is the one source of mixed searches of the whole module:
 * loads write them as addresses ({@code RequestPath}), {@link io.yizhan.scale} asks them of the
 * search itself, and {@link io.yizhan.peers}, whose engines know no such request, mix their queries
 * by the same habits.
 *
 * <pre>{@code
 * Seekers seekers = Seekers.around(district, now, 500);
 * JobSearchRequest request = seekers.next().request();
 * }</pre>
 *
 * <p>No two searches are the same but where a load is told to repeat some. What it costs to ask is
 * not what it costs to answer: requests are made before they are measured, but sending and reading
 * them takes processor time beside the service.
 */
@NullMarked
package io.yizhan.load;

import org.jspecify.annotations.NullMarked;
