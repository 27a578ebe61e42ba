package io.yizhan.peers.opensearch;

import io.yizhan.peers.protocol.PeerProcess;
import java.io.IOException;
import java.nio.file.Path;

/** The main class of the JVM that runs OpenSearch. */
public final class OpenSearchProcess {

  private OpenSearchProcess() {}

  /** Arguments: the engine's name, the port to connect to, an empty directory. */
  public static void main(String[] arguments) throws IOException {
    PeerProcess.serve(Integer.parseInt(arguments[1]), OpenSearchPeer.create(Path.of(arguments[2])));
    // OpenSearch leaves threads behind.
    System.exit(0);
  }
}
