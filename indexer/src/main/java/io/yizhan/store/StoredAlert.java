package io.yizhan.store;

import io.yizhan.model.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert as it is kept.
 *
 * @param id rising
 * @param owner who is told
 * @param kind of the record
 * @param recordId of the record
 * @param version of the record when it was met
 * @param searches ids of the saved searches met; none when it fits the owner's own record
 * @param reasons why, in Chinese
 * @param createdAt when the record met them
 * @param releaseAt from when on the owner is told
 * @param collected whether it comes in a digest
 * @param state how far it has come
 * @param failure what the webhook last answered, where it did not accept
 */
public record StoredAlert(
    long id,
    String owner,
    RecordKind kind,
    String recordId,
    long version,
    List<Long> searches,
    List<String> reasons,
    Instant createdAt,
    Instant releaseAt,
    boolean collected,
    AlertState state,
    Optional<String> failure) {

  /** Copies the lists. */
  public StoredAlert {
    searches = List.copyOf(searches);
    reasons = List.copyOf(reasons);
  }
}
