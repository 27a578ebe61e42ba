package io.yizhan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.service.ConfigurationLayers;
import io.yizhan.service.YizhanConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data} and {@code --config}, which every command understands. */
final class ConfigurationOptions {

  @Option(names = "--data", paramLabel = "DIR", description = "数据目录（默认 data）")
  private @Nullable Path data;

  @Option(names = "--config", paramLabel = "FILE", description = "配置文件，见 config/yizhan.example.yml")
  private @Nullable Path config;

  /** The configuration, with further options of one command on top. */
  ConfigurationLayers layers(Map<String, JsonNode> further) {
    Map<String, JsonNode> options = new LinkedHashMap<>(further);
    if (data != null) {
      options.put("/data/directory", TextNode.valueOf(data.toString()));
    }
    return ConfigurationLayers.of(Optional.ofNullable(config), options);
  }

  /** The merged configuration. */
  YizhanConfiguration load() throws IOException, ConfigurationException {
    return layers(Map.of()).load();
  }
}
