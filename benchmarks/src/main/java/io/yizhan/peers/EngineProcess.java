package io.yizhan.peers;

import io.yizhan.benchmarks.Directories;
import io.yizhan.benchmarks.MeasuredJvm;
import io.yizhan.peers.protocol.Loaded;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.PeerReader;
import io.yizhan.peers.protocol.PeerWriter;
import io.yizhan.peers.protocol.Request;
import io.yizhan.peers.protocol.Round;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An engine in a JVM of its own. All have the same options and the same heap, so that none gains by
 * them. One thread.
 */
final class EngineProcess implements AutoCloseable {

  private static final Duration START_WAIT = Duration.ofMinutes(2);
  private static final Duration STOP_WAIT = Duration.ofSeconds(30);

  private final PeerEngine engine;
  private final Path log;
  private final Process process;
  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  private EngineProcess(PeerEngine engine, Path log, Process process, Socket socket)
      throws IOException {
    this.engine = engine;
    this.log = log;
    this.process = process;
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
  }

  /**
   * Starts an engine.
   *
   * @param classPath what its JVM sees
   * @param heap as {@code -Xmx} takes it
   * @param directory emptied and used by it; its log lies beside
   * @throws IOException when it does not connect within two minutes; the message names the log
   */
  static EngineProcess start(PeerEngine engine, String classPath, String heap, Path directory)
      throws IOException {
    Directories.empty(directory);
    Path log = directory.resolveSibling(engine.module() + ".log");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process =
          new ProcessBuilder(command(engine, classPath, heap, server.getLocalPort(), directory))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new EngineProcess(engine, log, process, accept(server, process, log));
    }
  }

  /** Loads the documents of a file. */
  Loaded load(Path file) throws IOException {
    new PeerWriter(out).request(Request.LOAD);
    out.writeUTF(file.toString());
    out.flush();
    return reply(PeerReader::loaded);
  }

  /** The answers to queries. */
  List<PeerAnswer> answers(List<PeerQuery> queries) throws IOException {
    send(Request.ANSWER, queries);
    return reply(PeerReader::answers);
  }

  /** Asks queries with a watch in the hand. */
  Round round(List<PeerQuery> queries) throws IOException {
    send(Request.ROUND, queries);
    return reply(PeerReader::round);
  }

  /** Which engine it is. */
  PeerEngine engine() {
    return engine;
  }

  /** Lets the engine end by itself, and ends it when it takes too long. */
  @Override
  public void close() throws IOException {
    socket.close();
    try {
      if (!process.waitFor(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private <T> T reply(Reply<T> part) throws IOException {
    try {
      return part.read(new PeerReader(in));
    } catch (EOFException e) {
      throw new IOException(engine.label() + " 中断，原因见 " + log, e);
    }
  }

  /** What to read of a reply. */
  private interface Reply<T> {
    T read(PeerReader reader) throws IOException;
  }

  private void send(Request request, List<PeerQuery> queries) throws IOException {
    PeerWriter writer = new PeerWriter(out);
    writer.request(request);
    writer.queries(queries);
    out.flush();
  }

  private static Socket accept(ServerSocket server, Process process, Path log) throws IOException {
    server.setSoTimeout(1_000);
    long deadline = System.nanoTime() + START_WAIT.toNanos();
    Optional<Socket> socket = Optional.empty();
    while (socket.isEmpty() && process.isAlive() && System.nanoTime() < deadline) {
      socket = tryAccept(server);
    }
    if (socket.isPresent()) {
      return socket.get();
    }
    process.destroyForcibly();
    throw new IOException("引擎没有启动，原因见 " + log);
  }

  private static Optional<Socket> tryAccept(ServerSocket server) throws IOException {
    try {
      return Optional.of(server.accept());
    } catch (SocketTimeoutException e) {
      return Optional.empty();
    }
  }

  private static List<String> command(
      PeerEngine engine, String classPath, String heap, int port, Path directory)
      throws IOException {
    return MeasuredJvm.command(
        heap,
        classPath,
        engine.ownMain().orElse(EngineMain.class.getName()),
        List.of(engine.name(), Integer.toString(port), directory.toString()));
  }
}
