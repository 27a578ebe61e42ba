package io.yizhan.service.mcp;

import io.modelcontextprotocol.spec.McpSchema.JsonSchema;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.yizhan.service.mcp.McpTool.Argument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a tool takes, as a JSON schema. Stateless. */
final class ToolSchema {

  private ToolSchema() {}

  /** The tool as the protocol describes it; every one of ours only reads what is stored here. */
  static Tool of(McpTool tool) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Argument argument : tool.arguments()) {
      properties.put(
          argument.name(),
          Map.of("type", argument.type().json(), "description", argument.description()));
    }
    List<String> required =
        tool.arguments().stream().filter(Argument::required).map(Argument::name).toList();
    return Tool.builder()
        .name(tool.name())
        .title(tool.title())
        .description(tool.description())
        .inputSchema(new JsonSchema("object", properties, required, false, Map.of(), Map.of()))
        .annotations(
            new ToolAnnotations(
                tool.title(),
                /* readOnlyHint= */ true,
                /* destructiveHint= */ false,
                /* idempotentHint= */ true,
                /* openWorldHint= */ false,
                /* returnDirect= */ false))
        .build();
  }
}
