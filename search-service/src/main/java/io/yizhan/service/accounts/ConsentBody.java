package io.yizhan.service.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.store.ContactConsent;
import java.time.Instant;
import java.util.Optional;

/**
 * A consent as it is shown.
 *
 * @param id names it
 * @param employer who may have contact data
 * @param givenAt since when
 * @param until when it ends by itself
 * @param revokedAt when it was taken back, if it was
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ConsentBody(
    String id, String employer, String givenAt, String until, Optional<String> revokedAt) {

  static ConsentBody of(ContactConsent consent) {
    return new ConsentBody(
        consent.id(),
        consent.employer(),
        consent.givenAt().toString(),
        consent.until().toString(),
        consent.revokedAt().map(Instant::toString));
  }
}
