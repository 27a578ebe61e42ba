package io.yizhan.service.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /mcp} by a client of the protocol, over real HTTP. */
@ExtendWith(ServiceExtension.class)
class McpJourneyTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PHONE = "13800138000";

  @Test
  void listTools_allOfThemOnlyRead(RunningService service) {
    try (McpSyncClient client = connect(service, "")) {
      assertThat(client.getServerInfo().name()).isEqualTo("yizhan");
      assertThat(client.listTools().tools())
          .allSatisfy(tool -> assertThat(tool.annotations().readOnlyHint()).isTrue())
          .extracting(Tool::name)
          .contains("search_jobs", "match_explain", "search_policies", "policy_answer");
    }
  }

  @Test
  void searchJobs_findsWhatWasPublishedWithoutItsPhone(RunningService service) throws Exception {
    JsonNode written =
        service
            .call(
                "POST",
                "/api/jobs",
                "demo-staff",
                "{\"title\":\"螭吻\",\"description\":\"看守螭吻，电话" + PHONE + "\"}")
            .json();
    Reply visible =
        service.get(
            "/api/jobs/"
                + written.get("id").asText()
                + "?generation="
                + written.get("generation").asText());
    assertThat(visible.status()).as(visible.text()).isEqualTo(200);
    try (McpSyncClient client = connect(service, "")) {
      String found = "{\"partial\":true}";
      // The first searches of a fresh process may run out of time.
      for (int i = 0; i < 20 && JSON.readTree(found).path("partial").asBoolean(); i++) {
        found = text(client, "search_jobs", Map.of("q", "螭吻", "size", 3));
      }

      JsonNode page = JSON.readTree(found);
      assertThat(page.get("total").asInt()).as(found).isEqualTo(1);
      assertThat(page.get("hits").get(0).get("title").asText()).isEqualTo("螭吻");
      assertThat(page.has("facets")).isFalse();
      assertThat(found).doesNotContain(PHONE);
    }
  }

  @Test
  void call_badArguments_isRefusedInWordsTheModelCanRead(RunningService service) {
    try (McpSyncClient client = connect(service, "")) {
      CallToolResult refused = call(client, "search_jobs", Map.of("size", 1000));

      assertThat(refused.isError()).isTrue();
      assertThat(text(refused)).contains("size", "1 到 100");
    }
  }

  @Test
  void matchExplain_isForStaff(RunningService service) {
    Map<String, Object> pair = Map.of("job", "none", "worker", "none");
    try (McpSyncClient anyone = connect(service, "");
        McpSyncClient worker = connect(service, "demo-worker");
        McpSyncClient staff = connect(service, "demo-staff")) {
      assertThat(text(call(anyone, "match_explain", pair))).contains("令牌");
      assertThat(text(call(worker, "match_explain", pair))).contains("令牌");
      assertThat(text(call(staff, "match_explain", pair))).contains("没有编号为");
    }
  }

  @Test
  void searchPolicies_answersWithAPage(RunningService service) throws Exception {
    try (McpSyncClient client = connect(service, "")) {
      JsonNode page = JSON.readTree(text(client, "search_policies", Map.of("q", "驿站几点开门")));

      assertThat(page.get("hits").isArray()).isTrue();
    }
  }

  @Test
  void post_fromAPageOfAnotherSite_isRefused(RunningService service) {
    Reply reply = service.send(ping(service).header("Origin", "https://evil.example").build());

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void post_nonsense_isRefusedAndTheServiceGoesOn(RunningService service) {
    Reply nonsense =
        service.send(ping(service).POST(BodyPublishers.ofString("{\"jsonrpc\":")).build());
    assertThat(nonsense.status()).isEqualTo(400);
    assertThat(service.send(ping(service).build()).status()).isEqualTo(200);
    assertThat(service.get("/mcp").status()).isEqualTo(405);
  }

  private static HttpRequest.Builder ping(RunningService service) {
    return service
        .request("/mcp")
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(
            BodyPublishers.ofString(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}"));
  }

  private static McpSyncClient connect(RunningService service, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    McpSyncClient client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder("http://localhost:" + service.port())
                    .endpoint(McpEndpoint.PATH)
                    .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper()))
                    .requestBuilder(request)
                    .build())
            .build();
    var _ = client.initialize();
    return client;
  }

  private static String text(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = call(client, tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    return text(result);
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(new CallToolRequest(tool, arguments));
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }
}
