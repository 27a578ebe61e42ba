package io.yizhan.store;

/**
 * What is kept of a record, without its body.
 *
 * @param id the id it is kept under
 * @param source who handed it in
 * @param sourceId what the source calls it
 * @param digest of its body, in hexadecimal
 */
record StoredRow(String id, String source, String sourceId, String digest) {}
