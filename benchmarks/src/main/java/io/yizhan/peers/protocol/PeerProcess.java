package io.yizhan.peers.protocol;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A peer in a JVM of its own: connects to the command that started it, does what it is told, and
 * ends when the connection does. An engine that fails ends the process; its stack trace is in the
 * process's log.
 */
public final class PeerProcess {

  private PeerProcess() {}

  /**
   * Serves until the other side closes.
   *
   * @param port where the command listens on the loopback interface
   */
  public static void serve(int port, SearchPeer peer) throws IOException {
    try (peer;
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      PeerReader reader = new PeerReader(in);
      MeasuredPeer measured = new MeasuredPeer(peer);
      for (Optional<Request> request = reader.request();
          request.isPresent();
          request = reader.request()) {
        answer(request.get(), measured, in, new PeerWriter(out));
        out.flush();
      }
    }
  }

  private static void answer(
      Request request, MeasuredPeer peer, DataInputStream in, PeerWriter writer)
      throws IOException {
    PeerReader reader = new PeerReader(in);
    switch (request) {
      case LOAD -> {
        try (Stream<PeerDocument> documents = PeerReader.documents(Path.of(in.readUTF()))) {
          writer.loaded(peer.load(documents));
        }
      }
      case ANSWER -> writer.answers(peer.answers(reader.queries()));
      case ROUND -> writer.round(peer.round(reader.queries()));
    }
  }
}
