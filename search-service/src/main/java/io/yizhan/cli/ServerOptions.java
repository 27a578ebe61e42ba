package io.yizhan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.yizhan.service.YizhanApplication;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that start a server understand, and the start itself. */
final class ServerOptions {

  /** Exit code that means: do not exit, the server runs. */
  static final int RUNNING = -1;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(names = "--port", paramLabel = "N", description = "服务端口（默认 8080）")
  private @Nullable Integer port;

  @Option(names = "--admin-port", paramLabel = "N", description = "管理端口（默认 8081）")
  private @Nullable Integer adminPort;

  /** The configuration without a server's own options. */
  ConfigurationOptions configuration() {
    return configuration;
  }

  /**
   * Starts the service; returns once it answers.
   *
   * @param demoTokens whether the demo's bearer tokens are known, whatever the file says
   * @return where it answers, for example {@code http://127.0.0.1:8080}
   */
  String start(boolean demoTokens) throws Exception {
    Map<String, JsonNode> options = new LinkedHashMap<>();
    if (port != null) {
      options.put("/server/applicationConnectors/0/port", IntNode.valueOf(port));
    }
    if (adminPort != null) {
      options.put("/server/adminConnectors/0/port", IntNode.valueOf(adminPort));
    }
    if (demoTokens) {
      options.put("/demoTokens", BooleanNode.TRUE);
    }
    YizhanApplication application =
        new YizhanApplication(configuration.layers(options), InstantSource.system());
    application.run("server", "defaults");
    return "http://127.0.0.1:" + application.port();
  }
}
