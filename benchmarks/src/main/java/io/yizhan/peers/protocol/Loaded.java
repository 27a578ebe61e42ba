package io.yizhan.peers.protocol;

/**
 * What loading cost.
 *
 * @param documents how many there are now
 * @param cpuNanos processor time, merging included
 * @param wallNanos time that passed
 * @param heapBytes heap of the JVM in use afterwards, garbage collected
 * @param diskBytes what lies on disk
 */
public record Loaded(
    long documents, long cpuNanos, long wallNanos, long heapBytes, long diskBytes) {}
