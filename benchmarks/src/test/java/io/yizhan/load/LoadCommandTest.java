package io.yizhan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.yizhan.console.ConsoleCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadCommandTest {

  private final AtomicInteger status = new AtomicInteger(200);
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final StringWriter said = new StringWriter();
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
  void execute_serviceThatAnswers_saysWhatEachKindTook() throws IOException {
    assertThat(load()).isZero();
    assertThat(said.toString()).contains("2 个连接：每秒 ", "错误 0 个", "  工种加时间工资：", "  浏览：", "  翻页：");
    assertThat(asked).filteredOn(path -> path.contains("cursor=c1")).isNotEmpty();
    assertThat(asked).filteredOn(path -> !path.contains("cursor=")).doesNotHaveDuplicates();
    if (LocalService.at(URI.create(url())).isPresent()) {
      assertThat(said.toString()).contains("服务进程 " + ProcessHandle.current().pid() + "：处理器 ");
    }
  }

  @Test
  void execute_allRepeated_asksFewDifferentOnes() {
    assertThat(load("--repeats", "1")).isZero();
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(asked.stream().filter(path -> !path.contains("cursor=")).distinct()).hasSize(1);
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
  void execute_shareOfRepeatsAboveOne_isRefused() {
    assertThat(load("--repeats", "1.5")).isNotZero();
    assertThat(asked).isEmpty();
  }

  @Test
  void local_addressOfThisProcess_isThisProcess() throws IOException {
    assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "needs Linux");
    LocalService service = LocalService.at(URI.create(url())).orElseThrow();
    assertThat(service.process()).isEqualTo(ProcessHandle.current());
    assertThat(service.cpu()).isPositive();
    assertThat(service.residentBytes()).isGreaterThan(10_000_000);
    assertThat(LocalService.at(URI.create("http://192.0.2.1:80"))).isEmpty();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  private int load(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(url(), "--connections", "2", "--seconds", "1"));
    arguments.addAll(List.of(more));
    return ConsoleCommand.execute(
        LoadCommand.line().setOut(new PrintWriter(said, true)), arguments.toArray(String[]::new));
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
        if (line.startsWith("GET ")) {
          asked.add(line.split(" ", -1)[1]);
        }
        if (line.isEmpty()) {
          String body =
              asked.size() % 2 == 0
                  ? "Transfer-Encoding: chunked\r\n\r\n13\r\n{\"nextCursor\":\"c1\"}\r\n0\r\n\r\n"
                  : "Content-Length: 19\r\n\r\n{\"nextCursor\":\"c1\"}";
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
