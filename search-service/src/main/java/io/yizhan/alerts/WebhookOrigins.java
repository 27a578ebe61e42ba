package io.yizhan.alerts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where alerts may be posted to: to the origins that the operator has named and nowhere else, so
 * that nobody can make the service call an address inside its own network. Redirects are not
 * followed. Immutable; safe for any thread.
 */
final class WebhookOrigins {

  private static final int MAX_URL_CHARS = 500;

  private final Set<String> origins;

  /**
   * The origins of a configuration.
   *
   * @throws IllegalArgumentException when one is no {@code http(s)://host[:port]}
   */
  WebhookOrigins(Set<String> named) {
    this.origins = named.stream().map(WebhookOrigins::required).collect(Collectors.toSet());
  }

  private static String required(String named) {
    return origin(named)
        .filter(origin -> named.replaceAll("/$", "").equalsIgnoreCase(origin))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a webhook origin must be http(s)://host[:port]; got: " + named));
  }

  /** Why nothing is posted to an address, in Chinese; empty when it may be. */
  Optional<String> refusal(String url) {
    if (url.length() > MAX_URL_CHARS) {
      return Optional.of("最多 " + MAX_URL_CHARS + " 个字符，收到 " + url.length() + " 个");
    }
    Optional<String> origin = origin(url);
    if (origin.isEmpty()) {
      return Optional.of("应为 http:// 或 https:// 开头的地址，不带用户名");
    }
    return origins.contains(origin.get())
        ? Optional.empty()
        : Optional.of("只能推送到管理员登记过的地址（alerts.webhook.origins），没有登记：" + origin.get());
  }

  /** Scheme, host and port of an address; empty when it has none or names a user. */
  private static Optional<String> origin(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      String host = uri.getHost();
      if (scheme == null || host == null || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      String lower = scheme.toLowerCase(Locale.ROOT);
      if (!lower.equals("http") && !lower.equals("https")) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return Optional.of(lower + "://" + host.toLowerCase(Locale.ROOT) + port);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
