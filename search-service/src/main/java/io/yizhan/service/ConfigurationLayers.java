package io.yizhan.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.ConfigurationSourceProvider;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Lays configuration over configuration: the defaults of this jar, the operator's file, the options
 * of the command line. A key of a later layer replaces that of an earlier one; objects are merged,
 * lists replaced. {@code ${NAME}} and {@code ${NAME:-default}} in the file come from the
 * environment.
 */
public final class ConfigurationLayers implements ConfigurationSourceProvider {

  private static final String DEFAULTS = "defaults.yml";

  private final YAMLMapper yaml = YAMLMapper.builder().build();
  private final Optional<Path> file;
  private final Map<String, JsonNode> options;

  private ConfigurationLayers(Optional<Path> file, Map<String, JsonNode> options) {
    this.file = file;
    this.options = Map.copyOf(options);
  }

  /**
   * The layers of one run.
   *
   * @param file the operator's file
   * @param options JSON pointer → value, for example {@code /data/directory}
   */
  public static ConfigurationLayers of(Optional<Path> file, Map<String, JsonNode> options) {
    return new ConfigurationLayers(file, options);
  }

  /** The merged configuration, for commands that start no server. */
  public YizhanConfiguration load() throws IOException, ConfigurationException {
    return new YamlConfigurationFactory<>(
            YizhanConfiguration.class, Validators.newValidator(), Jackson.newObjectMapper(), "dw")
        .build(this, "");
  }

  /** The merged configuration as YAML; the path is not used, the layers are fixed. */
  @Override
  public InputStream open(String path) throws IOException {
    ObjectNode merged = defaults();
    if (file.isPresent()) {
      String text = Files.readString(file.get(), StandardCharsets.UTF_8);
      JsonNode layer = yaml.readTree(new EnvironmentVariableSubstitutor(true).replace(text));
      if (layer instanceof ObjectNode object) {
        merge(merged, object);
      }
    }
    options.forEach(
        (pointer, value) -> {
          String parent = pointer.substring(0, pointer.lastIndexOf('/'));
          merged.withObject(parent).set(pointer.substring(pointer.lastIndexOf('/') + 1), value);
        });
    return new ByteArrayInputStream(yaml.writeValueAsBytes(merged));
  }

  private ObjectNode defaults() throws IOException {
    try (InputStream stream = ConfigurationLayers.class.getResourceAsStream(DEFAULTS)) {
      if (stream == null) {
        throw new IllegalStateException(DEFAULTS + " is missing from the jar");
      }
      return yaml.readTree(stream) instanceof ObjectNode object
          ? object
          : JsonNodeFactory.instance.objectNode();
    }
  }

  private static void merge(ObjectNode base, ObjectNode layer) {
    for (Map.Entry<String, JsonNode> entry : layer.properties()) {
      if (base.get(entry.getKey()) instanceof ObjectNode below
          && entry.getValue() instanceof ObjectNode above) {
        merge(below, above);
      } else {
        base.set(entry.getKey(), entry.getValue());
      }
    }
  }
}
