package io.yizhan.feed;

import io.yizhan.model.DistrictRecord;

/**
 * A record with the number of times it has been written, by which a view tells whether it is
 * current.
 *
 * @param record the record as it is now
 * @param version 1 for the first write, one more for each later one
 */
public record Versioned(DistrictRecord record, long version) {}
