/**
 * Workers who apply for jobs by themselves, without waiting to be called.
 *
 * <p>{@link io.yizhan.applications.Applications} is the entry: it takes an application where the
 * job still stands, is open and has a place left, once a worker and job, and takes it back. What it
 * answers is an {@link io.yizhan.applications.Applying}. The truth is asked and not the index: of
 * an ad withdrawn a moment ago nobody is told that they have applied.
 *
 * <p>An application takes no place and promises nothing: that is for the call that follows.
 */
@NullMarked
package io.yizhan.applications;

import org.jspecify.annotations.NullMarked;
