package io.yizhan.store;

import io.yizhan.model.RecordKind;
import java.util.List;

/**
 * Somebody is to be told of a record.
 *
 * @param owner whom
 * @param kind of the record
 * @param recordId of the record
 * @param version of the record
 * @param digest of what wishes look at; the same one is told an owner once
 * @param searches ids of the saved searches that it meets; none when it fits the owner's own record
 * @param reasons why, in Chinese
 * @param terms how
 */
public record NewAlert(
    String owner,
    RecordKind kind,
    String recordId,
    long version,
    String digest,
    List<Long> searches,
    List<String> reasons,
    AlertTerms terms) {

  /** Copies the lists. */
  public NewAlert {
    searches = List.copyOf(searches);
    reasons = List.copyOf(reasons);
  }
}
