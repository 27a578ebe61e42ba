package io.yizhan.store;

import io.yizhan.model.QuietHours;
import java.util.Optional;

/**
 * How somebody is told.
 *
 * @param webhook where alerts are posted to; without one they wait in the owner's list
 * @param quiet when they are held back; never without
 * @param dailyCap most alerts a day that come at once, at least 0; the rest comes as a digest
 */
public record AlertTerms(Optional<String> webhook, Optional<QuietHours> quiet, int dailyCap) {

  /** Refuses a negative cap. */
  public AlertTerms {
    if (dailyCap < 0) {
      throw new IllegalArgumentException("dailyCap must be >= 0; got: " + dailyCap);
    }
  }
}
