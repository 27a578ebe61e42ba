package io.yizhan.store;

import java.util.List;

/**
 * What one request to a webhook brings.
 *
 * @param id the same each time it is tried, so that a receiver can tell it came before
 * @param owner whose alerts they are
 * @param webhook where to
 * @param attempt this one, from 1
 * @param alerts one, or those of a digest
 */
public record Delivery(
    long id, String owner, String webhook, int attempt, List<StoredAlert> alerts) {

  /** Copies the list. */
  public Delivery {
    alerts = List.copyOf(alerts);
  }

  /** Whether it is a digest. */
  public boolean isDigest() {
    return alerts.stream().anyMatch(StoredAlert::collected);
  }
}
