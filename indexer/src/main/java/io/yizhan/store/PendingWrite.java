package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Flags;
import java.util.Optional;

/**
 * One submission of a batch on its way into the tables.
 *
 * @param index its place in the batch
 * @param record the record as handed in
 * @param contact the contact data that came with it, blanks taken as absent; empty when none was
 *     given, which leaves alone what is kept
 * @param flags what a person has to look at in it; empty when nobody has checked
 * @param body the body under the id handed in
 */
record PendingWrite(
    int index,
    DistrictRecord record,
    Optional<Contact> contact,
    Optional<Flags> flags,
    StoredBody body) {

  /** What a source calls one of its records. */
  record SourceKey(String source, String sourceId) {}

  SourceKey key() {
    return new SourceKey(record.source(), record.id());
  }
}
