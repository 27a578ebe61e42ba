package io.yizhan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.yizhan.service.YizhanApplication;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./yizhan serve}: starts the service and leaves it running. */
@Command(
    name = "serve",
    description = "启动服务(默认 http://127.0.0.1:8080)",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /** Exit code that means: do not exit, the server runs. */
  static final int RUNNING = -1;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(names = "--port", description = "服务端口(默认 8080)")
  private @Nullable Integer port;

  @Option(names = "--admin-port", description = "管理端口(默认 8081)")
  private @Nullable Integer adminPort;

  @Option(names = "--demo-tokens", description = "启用演示令牌 demo-admin 等")
  private boolean demoTokens;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
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
    new YizhanApplication(configuration.layers(options), InstantSource.system())
        .run("server", "defaults");
    if (spec != null) {
      spec.commandLine()
          .getOut()
          .printf("服务已启动:http://127.0.0.1:%d/api%n", port == null ? 8080 : port);
    }
    return RUNNING;
  }
}
