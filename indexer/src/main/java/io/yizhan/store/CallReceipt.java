package io.yizhan.store;

import io.yizhan.roster.Call;

/** What became of a change to a call: done as a whole, or refused with nothing written. */
public sealed interface CallReceipt {

  /**
   * It was done, or had been done before and was not done again.
   *
   * @param call the call as it stands now
   * @param generation id of the writing transaction, which a read can wait for
   */
  record Written(Call call, long generation) implements CallReceipt {}

  /**
   * It was not done.
   *
   * @param ground why, for programs
   * @param reason why, in Chinese, for whoever asked; names no contact data
   */
  record Refused(Ground ground, String reason) implements CallReceipt {}

  /** Kinds of refusal. */
  enum Ground {
    /** There is no such call, worker or step. */
    NOT_FOUND,
    /** It does not go with what somebody else, or the asker, did before. */
    CONFLICT
  }

  /** A refusal for want of what was named. */
  static CallReceipt notFound(String reason) {
    return new Refused(Ground.NOT_FOUND, reason);
  }

  /** A refusal because of what was done before. */
  static CallReceipt conflict(String reason) {
    return new Refused(Ground.CONFLICT, reason);
  }
}
