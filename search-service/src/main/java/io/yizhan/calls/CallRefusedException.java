package io.yizhan.calls;

import io.yizhan.store.CallReceipt;

/** Something cannot be done with a call; the message says why, in Chinese. Nothing was written. */
public final class CallRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final CallReceipt.Ground ground;

  CallRefusedException(CallReceipt.Ground ground, String reason) {
    super(reason);
    this.ground = ground;
  }

  /** What kind of reason. */
  public CallReceipt.Ground ground() {
    return ground;
  }
}
