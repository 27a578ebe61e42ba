package io.yizhan.service.records;

/**
 * The answer to a write.
 *
 * @param id the record's id
 * @param generation what {@code GET …?generation=} waits for
 */
public record Written(String id, long generation) {}
