package io.yizhan.alerts;

import io.yizhan.alerts.AlertSettings.WebhookSettings;
import io.yizhan.store.Delivery;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts deliveries. Each request is signed: {@code X-Yizhan-Signature} is the HMAC-SHA256, in
 * hexadecimal digits, of {@code X-Yizhan-Timestamp}, a point and the body. {@code
 * X-Yizhan-Delivery} stays the same however often a delivery is tried. Any 2xx accepts it. Safe for
 * any thread.
 */
final class WebhookSender implements Closeable {

  private static final int ACCEPTED = 2;
  private static final int HUNDRED = 100;

  private final WebhookSettings settings;
  private final WebhookOrigins origins;
  private final InstantSource clock;
  private final HttpClient client;

  WebhookSender(WebhookSettings settings, InstantSource clock) {
    this.settings = settings;
    this.origins = new WebhookOrigins(settings.origins());
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Why nothing is posted to an address, in Chinese; empty when it may be. */
  Optional<String> refusal(String url) {
    return origins.refusal(url);
  }

  /**
   * Posts a delivery once.
   *
   * @return what went wrong, in Chinese; empty when it was accepted
   */
  Optional<String> send(Delivery delivery) throws InterruptedException {
    return post(delivery.webhook(), String.valueOf(delivery.id()), DeliveryBody.of(delivery));
  }

  /** Posts a test to an address, signed as deliveries are. */
  Optional<String> test(String url, String owner) throws InterruptedException {
    return post(url, "test", DeliveryBody.test(owner));
  }

  private Optional<String> post(String url, String delivery, String body)
      throws InterruptedException {
    Optional<String> refused = origins.refusal(url);
    if (refused.isPresent()) {
      return refused;
    }
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(settings.timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-Yizhan-Delivery", delivery)
            .header("X-Yizhan-Timestamp", timestamp)
            .header("X-Yizhan-Signature", signature(timestamp + "." + body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status / HUNDRED == ACCEPTED ? Optional.empty() : Optional.of("对方返回 HTTP " + status);
    } catch (IOException failed) {
      // Its message may hold the address; the class says enough.
      return Optional.of("连接失败：" + failed.getClass().getSimpleName());
    }
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /** Ends connections that are open; what is under way fails. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
