package io.yizhan.feed;

import io.yizhan.model.RecordKind;

/**
 * One record was written or deleted; which of the two, the record itself tells when it is loaded.
 *
 * @param position where it stands in the feed
 * @param kind kind of the record
 * @param id id of the record
 */
public record Change(FeedPosition position, RecordKind kind, String id) {}
