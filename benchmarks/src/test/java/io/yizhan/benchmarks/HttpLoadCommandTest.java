package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLoadCommandTest {

  private static final byte[] BODY = "{\"total\":0}".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/jobs",
        exchange -> {
          // Every other answer in chunks.
          boolean chunked = asked.incrementAndGet() % 2 == 0;
          exchange.sendResponseHeaders(status.get(), chunked ? 0 : BODY.length);
          exchange.getResponseBody().write(BODY);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void execute_serviceThatAnswers_asksAndSucceeds() {
    assertThat(load()).isZero();
    assertThat(asked.get()).isGreaterThan(2);
  }

  @Test
  void execute_serviceThatFails_says() {
    status.set(503);

    assertThat(load()).isNotZero();
  }

  @Test
  void execute_nobodyThere_fails() {
    server.stop(0);

    assertThat(load()).isNotZero();
  }

  @Test
  void paths_twice_areTheSame() {
    assertThat(HttpLoadCommand.paths()).hasSize(500).isEqualTo(HttpLoadCommand.paths());
  }

  private int load() {
    return HttpLoadCommand.execute(
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "--connections",
        "2",
        "--seconds",
        "1");
  }
}
