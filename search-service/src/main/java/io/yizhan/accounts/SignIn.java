package io.yizhan.accounts;

import io.yizhan.store.Account;
import java.time.Duration;

/** What came of showing a code. */
public sealed interface SignIn {

  /**
   * A session has begun.
   *
   * @param secret what the browser shows from now on; nobody else ever sees it
   * @param account who it is
   * @param life how long it lasts
   */
  record SignedIn(String secret, Account account, SessionLife life) implements SignIn {
    /** Hides the secret. */
    @Override
    public String toString() {
      return "SignedIn[account=" + account.id() + "]";
    }
  }

  /** Wrong, used, expired or never sent: which of them is not told. */
  record Refused() implements SignIn {}

  /**
   * Too many tries from one address.
   *
   * @param pause how long to wait
   */
  record TooMany(Duration pause) implements SignIn {}
}
