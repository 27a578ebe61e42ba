package io.yizhan.accounts;

import java.time.Duration;
import java.util.Optional;

/** What came of asking for a code. It is the same whether the phone is known or not. */
public sealed interface CodeSending {

  /**
   * It is on its way.
   *
   * @param shown the code, in a demo alone
   */
  record Sent(Optional<String> shown) implements CodeSending {}

  /**
   * Not now.
   *
   * @param pause how long to wait at least before it may help to ask again
   */
  record TooMany(Duration pause) implements CodeSending {}
}
