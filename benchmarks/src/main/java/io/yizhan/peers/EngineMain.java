package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerProcess;
import io.yizhan.peers.protocol.SearchPeer;
import java.io.IOException;
import java.nio.file.Path;

/** The main class of a JVM that runs an engine of our own class path. */
public final class EngineMain {

  private EngineMain() {}

  /** Arguments: the engine, the port to connect to, an empty directory. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[2]);
    PeerProcess.serve(
        Integer.parseInt(arguments[1]), peer(PeerEngine.valueOf(arguments[0]), directory));
  }

  private static SearchPeer peer(PeerEngine engine, Path directory) throws IOException {
    return switch (engine) {
      case PLAIN_LUCENE -> PlainLucenePeer.create(directory);
      case YIZHAN -> YizhanPeer.create(directory);
      case POSTGRESQL -> PostgresPeer.create(directory);
      case SOLR, OPENSEARCH ->
          throw new IllegalArgumentException("engine must be on our class path; got: " + engine);
    };
  }
}
