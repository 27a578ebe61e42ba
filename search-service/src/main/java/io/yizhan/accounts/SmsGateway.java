package io.yizhan.accounts;

import io.yizhan.model.MobileNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Posts {@code {"phone":"13800000000","code":"123456","minutes":5}} to the webhook of a gateway,
 * with its secret as a bearer token; any answer of 2xx means that it was taken. One attempt, since
 * a person waits and can ask again. Follows no redirect. Safe for any thread.
 */
public final class SmsGateway implements CodeSender {

  private static final int OK = 200;
  private static final int NOT_OK = 300;

  private final HttpClient client;
  private final URI url;
  private final String secret;
  private final Duration timeout;

  /** A gateway at this address. */
  public SmsGateway(URI url, String secret, Duration timeout) {
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
    this.url = url;
    this.secret = secret;
    this.timeout = timeout;
  }

  @Override
  public Optional<String> send(MobileNumber phone, String code) {
    // Digits alone: nothing in it needs escaping.
    String body =
        "{\"phone\":\""
            + phone.digits()
            + "\",\"code\":\""
            + code
            + "\",\"minutes\":"
            + Accounts.CODE_BOUNDS.life().toMinutes()
            + "}";
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + secret)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status < OK || status >= NOT_OK) {
        throw new UndeliveredCodeException("短信网关拒绝了请求（" + status + "），请稍后再试");
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UndeliveredCodeException("短信网关没有应答，请稍后再试", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UndeliveredCodeException("短信没有发出，请稍后再试", e);
    }
  }
}
