package io.yizhan.service;

import io.dropwizard.util.Duration;
import io.yizhan.accounts.Accounts.AddressLimits;
import io.yizhan.accounts.CodeSender;
import io.yizhan.accounts.SmsGateway;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in, and how; every key is optional.
 *
 * @param gateway how codes reach phones; without one nobody can sign in but in a demo
 * @param secureCookies whether browsers show a session over TLS alone; true, in a demo false
 * @param codesPerHour codes that one address may ask for; 60
 * @param triesPerHour codes that one address may show; 120
 * @param contactViewsPerHour contacts that one caller may look at; 120
 * @param searchesPerMinute requests of one address to what is public; 600
 */
public record AccountsFactory(
    @Nullable GatewayFactory gateway,
    @Nullable Boolean secureCookies,
    @Nullable Integer codesPerHour,
    @Nullable Integer triesPerHour,
    @Nullable Integer contactViewsPerHour,
    @Nullable Integer searchesPerMinute) {

  private static final int CODES_PER_HOUR = 60;
  private static final int TRIES_PER_HOUR = 120;
  private static final int CONTACT_VIEWS_PER_HOUR = 120;
  private static final int SEARCHES_PER_MINUTE = 600;
  private static final Duration TIMEOUT = Duration.seconds(5);

  /** Refuses limits below 1. */
  public AccountsFactory {
    atLeastOne("codesPerHour", codesPerHour);
    atLeastOne("triesPerHour", triesPerHour);
    atLeastOne("contactViewsPerHour", contactViewsPerHour);
    atLeastOne("searchesPerMinute", searchesPerMinute);
  }

  /** Nothing but the standard. */
  public static AccountsFactory standard() {
    return new AccountsFactory(null, null, null, null, null, null);
  }

  /**
   * A gateway of short messages.
   *
   * @param url where codes are posted to, {@code https://…}
   * @param secret shown to it as a bearer token; best taken from the environment
   * @param timeout for its answer; 5s
   */
  public record GatewayFactory(String url, String secret, @Nullable Duration timeout) {

    /** Refuses an address that is none, and one that would send codes in the clear. */
    public GatewayFactory {
      URI address = URI.create(url);
      if (!"https".equals(address.getScheme()) && !"127.0.0.1".equals(address.getHost())) {
        throw new IllegalArgumentException("accounts.gateway.url must be https, or of 127.0.0.1");
      }
    }

    /** Hides the secret. */
    @Override
    public String toString() {
      return "GatewayFactory[url=" + url + "]";
    }
  }

  /** What sends codes. */
  CodeSender sender(boolean isDemo) {
    if (gateway != null) {
      Duration patience = gateway.timeout() == null ? TIMEOUT : gateway.timeout();
      return new SmsGateway(URI.create(gateway.url()), gateway.secret(), patience.toJavaDuration());
    }
    return isDemo ? CodeSender.shown() : CodeSender.none();
  }

  boolean hasSecureCookies(boolean isDemo) {
    return secureCookies == null ? !isDemo : secureCookies;
  }

  AddressLimits limits() {
    return new AddressLimits(
        codesPerHour == null ? CODES_PER_HOUR : codesPerHour,
        triesPerHour == null ? TRIES_PER_HOUR : triesPerHour);
  }

  int mostContactViews() {
    return contactViewsPerHour == null ? CONTACT_VIEWS_PER_HOUR : contactViewsPerHour;
  }

  int mostSearches() {
    return searchesPerMinute == null ? SEARCHES_PER_MINUTE : searchesPerMinute;
  }

  private static void atLeastOne(String name, @Nullable Integer limit) {
    if (limit != null && limit < 1) {
      throw new IllegalArgumentException("accounts." + name + " must be >= 1; got: " + limit);
    }
  }
}
