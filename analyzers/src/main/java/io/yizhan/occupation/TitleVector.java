package io.yizhan.occupation;

/** A sparse vector of length 1, in the first {@code size} places of its arrays, by feature. */
@SuppressWarnings("ArrayRecordComponent") // private to one call; never compared
record TitleVector(int[] features, float[] values, int size) {}
