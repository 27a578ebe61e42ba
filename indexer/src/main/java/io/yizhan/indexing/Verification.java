package io.yizhan.indexing;

import java.util.List;

/**
 * The index compared with the truth, record by record.
 *
 * @param stored records in the database
 * @param indexed documents in the index
 * @param equal records whose document has their version
 * @param pending records that changed after the index was committed; they are not compared
 * @param missing ids of records without a document
 * @param stale ids of records whose document has another version
 * @param extra ids of documents without a record, and of second documents of one record
 */
public record Verification(
    long stored,
    long indexed,
    long equal,
    long pending,
    List<String> missing,
    List<String> stale,
    List<String> extra) {

  /** Copies the lists; refuses counts that do not add up. */
  public Verification {
    missing = List.copyOf(missing);
    stale = List.copyOf(stale);
    extra = List.copyOf(extra);
    if (equal + pending + missing.size() + stale.size() != stored) {
      throw new IllegalArgumentException(
          "equal + pending + missing + stale must be stored = "
              + stored
              + "; got: "
              + equal
              + " + "
              + pending
              + " + "
              + missing.size()
              + " + "
              + stale.size());
    }
  }

  /** Whether every record that was compared has its document and no other document is there. */
  public boolean agrees() {
    return missing.isEmpty() && stale.isEmpty() && extra.isEmpty();
  }
}
