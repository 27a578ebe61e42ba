package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLoadCommandTest {

  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicInteger asked = new AtomicInteger();
  private ServerSocket server;

  @BeforeEach
  void serve() throws IOException {
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
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
  void execute_nobodyThere_fails() throws IOException {
    server.close();

    assertThat(load()).isNotZero();
  }

  @Test
  void paths_twice_areTheSame() {
    assertThat(HttpLoadCommand.paths()).hasSize(500).isEqualTo(HttpLoadCommand.paths());
  }

  private int load() {
    return HttpLoadCommand.execute(
        "http://127.0.0.1:" + server.getLocalPort(), "--connections", "2", "--seconds", "1");
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        Thread.ofVirtual().start(() -> answer(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** Answers every request of a connection, every other one in chunks. */
  private void answer(Socket connection) {
    try (connection;
        BufferedReader requests =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
      String line = requests.readLine();
      while (line != null) {
        if (line.isEmpty()) {
          String body =
              asked.incrementAndGet() % 2 == 0
                  ? "Transfer-Encoding: chunked\r\n\r\nb\r\n{\"total\":0}\r\n0\r\n\r\n"
                  : "Content-Length: 11\r\n\r\n{\"total\":0}";
          String answer = "HTTP/1.1 " + status.get() + " -\r\n" + body;
          connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }
        line = requests.readLine();
      }
    } catch (IOException gone) {
      // The one who asked has what it wanted.
    }
  }
}
