package io.yizhan.service.mcp;

import io.yizhan.service.query.QueryParameters;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A tool that a language model may use.
 *
 * @param name {@code search_jobs}
 * @param title what people read
 * @param description what it does, for the model to choose by
 * @param arguments what it takes
 * @param fixed parameters that are always sent, and not the model's to choose
 * @param forStaff whether the bearer token of staff is needed
 * @param call what it does
 */
public record McpTool(
    String name,
    String title,
    String description,
    List<Argument> arguments,
    Map<String, String> fixed,
    boolean forStaff,
    Call call) {

  /** Copies list and map. */
  public McpTool {
    arguments = List.copyOf(arguments);
    fixed = Map.copyOf(fixed);
  }

  /** What an argument is in JSON. */
  public enum JsonType {
    /** A text. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** A whole number. */
    INTEGER("integer"),
    /** Yes or no. */
    BOOLEAN("boolean");

    private final String json;

    JsonType(String json) {
      this.json = json;
    }

    /** The name in a JSON schema. */
    String json() {
      return json;
    }
  }

  /**
   * An argument: a parameter of the call behind the tool, by its name.
   *
   * @param description what it means, for the model
   */
  public record Argument(String name, JsonType type, boolean required, String description) {}

  /** What a tool does: parameters in, a value to be written as JSON out. */
  @FunctionalInterface
  public interface Call {

    /**
     * Answers.
     *
     * @throws io.yizhan.service.problem.ProblemException when the arguments break a rule
     */
    Object answer(QueryParameters given) throws IOException;
  }
}
