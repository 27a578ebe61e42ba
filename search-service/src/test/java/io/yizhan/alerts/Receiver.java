package io.yizhan.alerts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook as somebody else would run it; checks signatures. Safe for any thread. */
public final class Receiver implements AutoCloseable {

  /** What requests are signed with. */
  public static final String SECRET = "a secret of the test";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final AtomicInteger toFail = new AtomicInteger();

  private Receiver(HttpServer server) {
    this.server = server;
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
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Receiver receiver = new Receiver(server);
    server.setExecutor(receiver.threads);
    server.createContext("/", receiver::receive);
    server.start();
    return receiver;
  }

  /** The origin to configure. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
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

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean fails = toFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    got.add(
        new Got(
            exchange.getRequestHeaders().getFirst("X-Yizhan-Delivery"),
            signature(exchange.getRequestHeaders().getFirst("X-Yizhan-Timestamp") + "." + body)
                .equals(exchange.getRequestHeaders().getFirst("X-Yizhan-Signature")),
            JSON.readTree(body),
            !fails));
    exchange.sendResponseHeaders(fails ? 500 : 204, -1);
    exchange.close();
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
    server.stop(0);
    threads.shutdownNow();
  }
}
