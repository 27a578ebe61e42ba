package io.yizhan.service;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
 * lists replaced. {@code ${NAME}} and {@code ${NAME:-default}} in the values of the file come from
 * the environment; a name without default that is not set there fails, unless it stands in a
 * comment.
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
            YizhanConfiguration.class,
            Validators.newValidator(),
            Jackson.newObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
            "dw")
        .build(this, file.map(Path::toString).orElse(DEFAULTS));
  }

  /** The merged configuration as YAML; the path is not used, the layers are fixed. */
  @Override
  public InputStream open(String path) throws IOException {
    ObjectNode merged = defaults();
    if (file.isPresent()) {
      merge(merged, operatorsLayer(file.get()));
    }
    options.forEach(
        (pointer, value) -> {
          String parent = pointer.substring(0, pointer.lastIndexOf('/'));
          merged.withObject(parent).set(pointer.substring(pointer.lastIndexOf('/') + 1), value);
        });
    return new ByteArrayInputStream(yaml.writeValueAsBytes(merged));
  }

  /** The file; one that is empty or all comments says nothing. */
  private ObjectNode operatorsLayer(Path path) throws IOException {
    JsonNode layer = yaml.readTree(Files.readString(path, StandardCharsets.UTF_8));
    if (layer.isMissingNode() || layer.isNull()) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (layer instanceof ObjectNode object) {
      substitute(object, new EnvironmentVariableSubstitutor(true));
      return object;
    }
    throw new IOException(path + ": keys with values expected, got: " + layer.getNodeType());
  }

  /** Within values only: what stands in the environment must not become keys. */
  private static void substitute(JsonNode node, EnvironmentVariableSubstitutor environment) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (entry.getValue() instanceof TextNode text) {
          entry.setValue(TextNode.valueOf(environment.replace(text.textValue())));
        } else {
          substitute(entry.getValue(), environment);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TextNode text) {
          array.set(i, TextNode.valueOf(environment.replace(text.textValue())));
        } else {
          substitute(array.get(i), environment);
        }
      }
    }
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
