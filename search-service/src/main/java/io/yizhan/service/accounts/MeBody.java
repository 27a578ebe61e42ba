package io.yizhan.service.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.store.Account;
import java.util.Optional;

/**
 * What somebody is told of themselves.
 *
 * @param id of the account or of the token
 * @param phone masked; a token has none
 * @param standing what they stand for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MeBody(String id, Optional<String> phone, StandingBody standing) {

  /** What is told of an account. */
  static MeBody of(Account account) {
    return new MeBody(
        account.id(), Optional.of(account.phone().masked()), StandingBody.of(account.standing()));
  }
}
