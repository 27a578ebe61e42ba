package io.yizhan.store;

import java.util.List;

/**
 * Proof of a committed write.
 *
 * <p>A view has seen the write when the horizon of its feed is above {@link #generation}, whatever
 * the outcomes were: also for {@link WriteOutcome#UNCHANGED}, whose text came with an earlier one.
 *
 * @param ids the ids under which the records are kept, in the order they were handed in; differs
 *     from the id handed in where that was taken by another source
 * @param outcomes what became of each, in the same order
 * @param generation id of the writing transaction
 */
public record WriteReceipt(List<String> ids, List<WriteOutcome> outcomes, long generation) {

  /** Copies the lists, which must be of one length. */
  public WriteReceipt {
    ids = List.copyOf(ids);
    outcomes = List.copyOf(outcomes);
    if (ids.size() != outcomes.size()) {
      throw new IllegalArgumentException(
          "ids and outcomes must be of one length; got: " + ids.size() + ", " + outcomes.size());
    }
  }

  /** How many records had this outcome. */
  public long count(WriteOutcome outcome) {
    return outcomes.stream().filter(outcome::equals).count();
  }
}
