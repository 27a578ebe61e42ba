package io.yizhan.store;

/**
 * A record as it is kept.
 *
 * @param id the id it is kept under, which stands in the JSON as well
 * @param json canonical JSON: one text for equal records
 * @param digest SHA-256 of the JSON's UTF-8 bytes, in lower-case hexadecimal
 */
record StoredBody(String id, String json, String digest) {}
