package io.yizhan.alerts;

import io.yizhan.store.AlertTerms;
import java.time.Duration;
import java.util.Set;

/**
 * How alerts are made and sent.
 *
 * @param profiles whether workers are told of jobs that fit their own record, without a saved
 *     search
 * @param profileTerms how they are told
 * @param perJob most workers who are told of one job by their record, the best matches first
 * @param perOwner most saved searches of one owner
 * @param keep how long alerts are kept after they were told, given up or taken back
 * @param webhooks how alerts are posted
 */
public record AlertSettings(
    boolean profiles,
    AlertTerms profileTerms,
    int perJob,
    int perOwner,
    Duration keep,
    WebhookSettings webhooks) {

  /**
   * Refuses a webhook for profiles that nothing may be posted to.
   *
   * @throws IllegalArgumentException also when an origin is none
   */
  public void requireReachable() {
    WebhookOrigins origins = new WebhookOrigins(webhooks.origins());
    profileTerms
        .webhook()
        .flatMap(origins::refusal)
        .ifPresent(
            refused -> {
              throw new IllegalArgumentException("alerts.profileWebhook：" + refused);
            });
  }

  /**
   * How alerts are posted.
   *
   * @param origins {@code https://host:port} to which alone anything is posted
   * @param secret signs what is posted; needed when there is an origin
   * @param timeout for one attempt
   * @param attempts after how many in vain a delivery is given up, at least 1
   * @param backoff wait after the first attempt; it doubles with each further one
   */
  public record WebhookSettings(
      Set<String> origins, String secret, Duration timeout, int attempts, Duration backoff) {

    /** Copies the origins. */
    public WebhookSettings {
      origins = Set.copyOf(origins);
    }

    /** Hides the secret. */
    @Override
    public String toString() {
      return "WebhookSettings[origins=" + origins + "]";
    }
  }
}
