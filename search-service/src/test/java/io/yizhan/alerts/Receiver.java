package io.yizhan.alerts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A webhook as somebody else would run it; checks signatures. Safe for any thread. */
public final class Receiver implements AutoCloseable {

  /** What requests are signed with. */
  public static final String SECRET = "a secret of the test";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final AtomicInteger toFail = new AtomicInteger();

  private Receiver() {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws IOException {
            response.setStatus(receive(request));
            callback.succeeded();
            return true;
          }
        });
  }

  /**
   * A request.
   *
   * @param delivery its id
   * @param signed whether its signature is right
   * @param body what it brought
   * @param accepted whether it was accepted
   */
  public record Got(String delivery, boolean signed, JsonNode body, boolean accepted) {}

  /** Starts one on a port of its own. */
  public static Receiver start() throws IOException {
    Receiver receiver = new Receiver();
    try {
      receiver.server.start();
    } catch (Exception failed) {
      throw new IOException("the receiver did not start", failed);
    }
    return receiver;
  }

  /** The origin to configure. */
  public String origin() {
    return "http://127.0.0.1:" + connector.getLocalPort();
  }

  /** An address of it. */
  public String url() {
    return origin() + "/hook";
  }

  /** Answers the next requests with 500. */
  public void failNext(int requests) {
    toFail.set(requests);
  }

  /** Every request so far, in order. */
  public List<Got> got() {
    return List.copyOf(got);
  }

  /** The bodies that were accepted. */
  public List<JsonNode> accepted() {
    return got.stream().filter(Got::accepted).map(Got::body).toList();
  }

  /** Takes a request and says with which status it is answered. */
  private int receive(Request request) throws IOException {
    String body = new String(Request.asInputStream(request).readAllBytes(), StandardCharsets.UTF_8);
    boolean fails = toFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    got.add(
        new Got(
            header(request, "X-Yizhan-Delivery"),
            signature(header(request, "X-Yizhan-Timestamp") + "." + body)
                .equals(header(request, "X-Yizhan-Signature")),
            JSON.readTree(body),
            !fails));
    return fails ? HttpStatus.INTERNAL_SERVER_ERROR_500 : HttpStatus.NO_CONTENT_204;
  }

  private static String header(Request request, String name) {
    return Optional.ofNullable(request.getHeaders().get(name)).orElse("");
  }

  private static String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("the receiver did not stop", failed);
    }
  }
}
