package io.yizhan.service;

import io.dropwizard.util.Duration;
import io.yizhan.alerts.AlertSettings;
import io.yizhan.alerts.AlertSettings.WebhookSettings;
import io.yizhan.match.MatchRequest;
import io.yizhan.model.QuietHours;
import io.yizhan.store.AlertTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people are told of new records; every key is optional.
 *
 * @param profiles whether workers are told of jobs that fit their own record; true
 * @param profileWebhook where those alerts are posted; without one they wait in the worker's list
 * @param quiet hours in which alerts are held back, {@code none} for none; {@code 21:00-07:00}
 * @param dailyCap most alerts of a person and a day that come at once; 5
 * @param perJob most workers who are told of one job by their record; 50
 * @param perOwner most saved searches of one owner; 50
 * @param keep how long alerts are kept after they were told, given up or taken back; 90d
 * @param webhook how alerts are posted
 */
public record AlertsFactory(
    @Nullable Boolean profiles,
    @Nullable String profileWebhook,
    @Nullable String quiet,
    @Nullable Integer dailyCap,
    @Nullable Integer perJob,
    @Nullable Integer perOwner,
    @Nullable Duration keep,
    @Nullable WebhookFactory webhook) {

  private static final int DAILY_CAP = 5;
  private static final int PER_JOB = 50;
  private static final int PER_OWNER = 50;
  private static final int MAX_PER_OWNER = 10_000;
  private static final Duration KEEP = Duration.days(90);
  private static final int ATTEMPTS = 8;
  private static final int MAX_ATTEMPTS = 100;
  private static final Duration TIMEOUT = Duration.seconds(5);
  private static final Duration BACKOFF = Duration.seconds(10);

  /** Refuses what is out of bounds, and origins without a secret to sign with. */
  public AlertsFactory {
    AlertSettings _ =
        build(profiles, profileWebhook, quiet, dailyCap, perJob, perOwner, keep, webhook);
  }

  /** Nothing but the standard. */
  public static AlertsFactory standard() {
    return new AlertsFactory(null, null, null, null, null, null, null, null);
  }

  /**
   * How alerts are posted.
   *
   * @param origins {@code https://host:port} to which alone anything is posted; none
   * @param secret signs what is posted; best taken from the environment
   * @param timeout for one attempt; 5s
   * @param attempts after how many in vain a delivery is given up; 8
   * @param backoff wait after the first attempt, doubled with each; 10s
   */
  public record WebhookFactory(
      @Nullable List<String> origins,
      @Nullable String secret,
      @Nullable Duration timeout,
      @Nullable Integer attempts,
      @Nullable Duration backoff) {

    private static final WebhookFactory STANDARD = new WebhookFactory(null, null, null, null, null);

    private WebhookSettings build() {
      Set<String> to = origins == null ? Set.of() : Set.copyOf(origins);
      String key = secret == null ? "" : secret;
      if (!to.isEmpty() && key.isBlank()) {
        throw new IllegalArgumentException("alerts.webhook.secret must be set where origins are");
      }
      return new WebhookSettings(
          to,
          key,
          (timeout == null ? TIMEOUT : timeout).toJavaDuration(),
          bounded("alerts.webhook.attempts", attempts, ATTEMPTS, 1, MAX_ATTEMPTS),
          (backoff == null ? BACKOFF : backoff).toJavaDuration());
    }

    /** Hides the secret. */
    @Override
    public String toString() {
      return "WebhookFactory[origins=" + origins + "]";
    }
  }

  /** The settings that are set. */
  public AlertSettings build() {
    return build(profiles, profileWebhook, quiet, dailyCap, perJob, perOwner, keep, webhook);
  }

  private static AlertSettings build(
      @Nullable Boolean profiles,
      @Nullable String profileWebhook,
      @Nullable String quiet,
      @Nullable Integer dailyCap,
      @Nullable Integer perJob,
      @Nullable Integer perOwner,
      @Nullable Duration keep,
      @Nullable WebhookFactory webhook) {
    AlertTerms terms =
        new AlertTerms(
            Optional.ofNullable(profileWebhook),
            quiet(quiet),
            bounded("alerts.dailyCap", dailyCap, DAILY_CAP, 0, MAX_PER_OWNER));
    AlertSettings settings =
        new AlertSettings(
            profiles == null || profiles,
            terms,
            bounded("alerts.perJob", perJob, PER_JOB, 1, MatchRequest.MAX_SIZE),
            bounded("alerts.perOwner", perOwner, PER_OWNER, 1, MAX_PER_OWNER),
            kept(keep == null ? KEEP : keep),
            (webhook == null ? WebhookFactory.STANDARD : webhook).build());
    settings.requireReachable();
    return settings;
  }

  private static Optional<QuietHours> quiet(@Nullable String quiet) {
    if (quiet == null) {
      return Optional.of(QuietHours.STANDARD);
    }
    return quiet.equals("none") ? Optional.empty() : Optional.of(QuietHours.parse(quiet));
  }

  private static java.time.Duration kept(Duration keep) {
    if (keep.toDays() < 1) {
      throw new IllegalArgumentException("alerts.keep must be at least 1 day; got: " + keep);
    }
    return keep.toJavaDuration();
  }

  private static int bounded(
      String name, @Nullable Integer number, int standard, int least, int most) {
    int value = number == null ? standard : number;
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + ".." + most + "; got: " + value);
    }
    return value;
  }
}
