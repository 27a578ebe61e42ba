package io.yizhan.service.mcp;

import io.yizhan.service.query.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of a tool into the parameters of the call behind it: each as it would stand
 * in a query string, lists as repeated ones. What the call does not know it refuses. Stateless.
 */
final class ToolArguments {

  private ToolArguments() {}

  /** The parameters for a call with these arguments. */
  static QueryParameters read(McpTool tool, @Nullable Map<String, Object> arguments) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (arguments != null) {
      arguments.forEach((name, value) -> parameters.put(name, texts(value)));
    }
    tool.fixed().forEach((name, value) -> parameters.put(name, List.of(value)));
    return new QueryParameters(parameters);
  }

  private static List<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> values -> values.stream().map(String::valueOf).toList();
      // Numbers of JSON may come as 5.0.
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          List.of(Long.toString(number.longValue()));
      default -> List.of(String.valueOf(value));
    };
  }
}
