package io.yizhan.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Puts what is meant for a browser, a database, a template, a header or a log into every field and
 * every parameter of the description: nothing fails on it, no answer runs it, no header or line of
 * the log is made of it.
 */
@ExtendWith(ServiceExtension.class)
class InjectionTest {

  private static final int DEPTH = 5;
  private static final int SERVER_FAULT = 500;
  private static final List<Integer> NOT_A_FAULT = List.of(503);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>\"><img src=x onerror=alert(1)>",
        "'; DROP TABLE worker; -- \\",
        "x\r\nSet-Cookie: evil=1\r\nX-Evil: 1",
        "${jndi:ldap://127.0.0.1/x} #{7*7} {{7*7}} %s %n",
        "2026-11-25 ERROR forged line\n2026-11-25 ERROR again",
        "\0\u202e\ud83d\ude00",
      })
  void hostileText_everywhere_isNoFaultAndNoHeader(String hostile, RunningService service)
      throws IOException {
    JsonNode description = service.get("/api/openapi.json").json();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        JsonNode described = operation.getValue();
        String token =
            described.path("x-roles").path(0).asText().equals("WORKER")
                ? "demo-worker"
                : "demo-admin";
        JsonNode schema = described.at("/requestBody/content/application~1json/schema");
        String body =
            schema.isMissingNode() ? "" : filled(description, schema, hostile, DEPTH).toString();
        String about = path.getKey().replaceAll("\\{[a-zA-Z]+}", "zz");
        check(service, method, about, token, body);
        for (JsonNode parameter : described.path("parameters")) {
          if (parameter.get("in").asText().equals("query")) {
            String query = RunningService.query(about, parameter.get("name").asText(), hostile);
            check(service, method, query, token, body);
          }
        }
      }
    }
    assertThat(Files.readString(service.requestLog()))
        .doesNotContain("forged line", "<script>", "DROP TABLE");
    assertThat(service.get("/api/jobs?size=1").status()).isEqualTo(200);
  }

  private static void check(
      RunningService service, String method, String path, String token, String body) {
    Reply reply = service.call(method, path, token, body);
    String what = method + " " + path + " " + body;
    if (!NOT_A_FAULT.contains(reply.status())) {
      assertThat(reply.status()).as(what).isLessThan(SERVER_FAULT);
    }
    assertThat(reply.header("X-Evil")).as(what).isEmpty();
    assertThat(reply.header("Set-Cookie").orElse("")).as(what).doesNotContain("evil");
    if (reply.header("Content-Type").orElse("").startsWith("text/html")) {
      assertThat(reply.text()).as(what).doesNotContain("<script>alert", "onerror=alert(1)>");
    } else {
      assertThat(reply.header("X-Content-Type-Options")).as(what).contains("nosniff");
    }
  }

  /** A value of a schema whose texts are all hostile. */
  private static JsonNode filled(JsonNode description, JsonNode schema, String hostile, int depth) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (schema.has("$ref")) {
      return filled(
          description, description.at(schema.get("$ref").asText().substring(1)), hostile, depth);
    }
    if (schema.path("type").asText().equals("array")) {
      return depth == 0
          ? make.arrayNode()
          : make.arrayNode().add(filled(description, schema.path("items"), hostile, depth - 1));
    }
    if (schema.has("properties") && depth > 0) {
      ObjectNode object = make.objectNode();
      schema
          .get("properties")
          .properties()
          .forEach(
              field ->
                  object.set(
                      field.getKey(), filled(description, field.getValue(), hostile, depth - 1)));
      return object;
    }
    return switch (schema.path("type").asText()) {
      case "integer" -> make.numberNode(1);
      case "number" -> make.numberNode(1.5);
      case "boolean" -> make.booleanNode(true);
      default -> make.textNode(hostile);
    };
  }
}
