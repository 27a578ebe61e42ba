package io.yizhan.peers.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node that is its own cluster, in this JVM, with the transport it insists on. */
final class EmbeddedNode extends Node {

  /** What a plugin's descriptor would say, were it installed. */
  private static final PluginInfo TRANSPORT =
      new PluginInfo(
          "transport-netty4",
          "the transport of OpenSearch",
          "3.8.0",
          Version.CURRENT,
          "21",
          Netty4ModulePlugin.class.getName(),
          "",
          List.of(),
          false);

  private EmbeddedNode(Environment environment) {
    super(environment, List.of(TRANSPORT), false);
  }

  /** Starts a node whose files lie in an empty directory. */
  static EmbeddedNode start(Path directory) throws IOException {
    Settings settings =
        Settings.builder()
            .put("path.home", directory.toString())
            .put("cluster.name", "peers")
            .put("node.name", "peer")
            .put("discovery.type", "single-node")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    EmbeddedNode node =
        new EmbeddedNode(
            InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "peer"));
    try {
      node.start();
    } catch (NodeValidationException e) {
      throw new IOException("OpenSearch must accept its settings", e);
    }
    return node;
  }
}
