package io.yizhan.peers.solr;

import io.yizhan.peers.protocol.PeerProcess;
import java.io.IOException;
import java.nio.file.Path;

/** The main class of the JVM that runs Solr. */
public final class SolrProcess {

  private SolrProcess() {}

  /** Arguments: the engine's name, the port to connect to, an empty directory. */
  public static void main(String[] arguments) throws IOException {
    PeerProcess.serve(Integer.parseInt(arguments[1]), SolrPeer.create(Path.of(arguments[2])));
    // Solr leaves threads behind.
    System.exit(0);
  }
}
