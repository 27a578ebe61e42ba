package io.yizhan.service.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.access.TokenAuthenticator;
import io.yizhan.service.problem.ProblemException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servlet that speaks the Model Context Protocol: streamable HTTP, each request answered as
 * JSON and nothing kept between two. Safe for any thread.
 *
 * <p>A refused call is an answer marked {@code isError}, which the model can read and mend; a fault
 * of ours is logged under an id, and only the id goes out.
 */
public final class McpEndpoint {

  /** Where it is mounted. */
  public static final String PATH = "/mcp";

  private static final Logger LOG = LoggerFactory.getLogger(McpEndpoint.class);
  private static final String AUTHORIZATION = "Authorization";
  private static final String BEARER = "Bearer ";
  private static final String CALLER = "caller";
  private static final String INSTRUCTIONS =
      "零工驿站：检索岗位、查政策原文、说明匹配。只读。引用政策时请照录原文并注明出处；没有查到就如实说没有查到，并建议咨询驿站或拨打 12333。";

  private final TokenAuthenticator tokens;
  private final ObjectMapper json;

  private McpEndpoint(TokenAuthenticator tokens, ObjectMapper json) {
    this.tokens = tokens;
    this.json = json;
  }

  /**
   * The servlet of these tools, to be mounted at {@value #PATH}.
   *
   * @param json writes what tools answer
   * @param maxRequestBytes a larger request is refused
   */
  public static HttpServlet servlet(
      List<McpTool> tools, TokenAuthenticator tokens, ObjectMapper json, int maxRequestBytes) {
    McpEndpoint endpoint = new McpEndpoint(tokens, json);
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper()))
            .messageEndpoint(PATH)
            .maxRequestSize(maxRequestBytes)
            .contextExtractor(endpoint::context)
            .securityValidator(new SameOrigin())
            .build();
    McpStatelessSyncServer _ =
        McpServer.sync(transport)
            .serverInfo("yizhan", "0.1.0")
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            // A call reads memory for milliseconds: no thread of its own is worth it.
            .immediateExecution(true)
            .tools(tools.stream().map(endpoint::specification).toList())
            .build();
    return transport;
  }

  private SyncToolSpecification specification(McpTool tool) {
    return SyncToolSpecification.builder()
        .tool(ToolSchema.of(tool))
        .callHandler((context, request) -> call(tool, context, request))
        .build();
  }

  private CallToolResult call(McpTool tool, McpTransportContext context, CallToolRequest request) {
    if (tool.forStaff() && !(context.get(CALLER) instanceof Caller caller && isStaff(caller))) {
      return refused("需要驿站工作人员的令牌（Authorization: Bearer …）");
    }
    try {
      Object answer = tool.call().answer(ToolArguments.read(tool, request.arguments()));
      return CallToolResult.builder().addTextContent(json.writeValueAsString(answer)).build();
    } catch (ProblemException broken) {
      return refused(broken.problem().detail());
    } catch (IOException | RuntimeException failed) {
      String id = UUID.randomUUID().toString();
      LOG.error("tool {} failed, id {}", tool.name(), id, failed);
      return refused("服务器内部错误，请把编号告诉工作人员：" + id);
    }
  }

  private McpTransportContext context(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(AUTHORIZATION))
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> tokens.authenticate(header.substring(BEARER.length()).strip()))
        .map(caller -> McpTransportContext.create(Map.of(CALLER, caller)))
        .orElse(McpTransportContext.EMPTY);
  }

  private static boolean isStaff(Caller caller) {
    return caller.role() == Role.STAFF || caller.role() == Role.ADMIN;
  }

  private static CallToolResult refused(String reason) {
    return CallToolResult.builder().addTextContent(reason).isError(true).build();
  }
}
