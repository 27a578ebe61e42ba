package io.yizhan.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description says what the service does, all of it and nothing else. */
@ExtendWith(ServiceExtension.class)
class OpenApiTest {

  private static final String UNKNOWN_PARAMETER = "zzzzzzzzzz";

  @Test
  void description_callsAndMethods_areThoseOfTheResources(RunningService service) {
    Set<String> described = new TreeSet<>();
    calls(description(service)).forEach((call, _) -> described.add(call));
    assertThat(described).isEqualTo(calls(service));
  }

  /** A call that refuses an unknown parameter lists those it knows. */
  @Test
  void description_queryParameters_areThoseTheCallsKnow(RunningService service) {
    Map<String, JsonNode> calls = calls(description(service));
    for (String path :
        List.of(
            "/api/jobs",
            "/api/jobs/{id}",
            "/api/jobs/{id}/matches",
            "/api/suggest",
            "/api/workers",
            "/api/workers/{id}",
            "/api/workers/{id}/matches",
            "/api/alerts/outbox",
            "/api/figures")) {
      JsonNode problem =
          service
              .call(
                  "GET",
                  path.replace("{id}", "1") + "?" + UNKNOWN_PARAMETER + "=1",
                  "demo-staff",
                  "")
              .json();
      String message = problem.get("errors").get(0).get("message").asText();
      String known = message.substring(message.indexOf("可用的有：") + "可用的有：".length());
      assertThat(parameters(Objects.requireNonNull(calls.get("GET " + path)), "query"))
          .as(path)
          .containsExactlyInAnyOrder(known.split(" ", -1));
    }
  }

  @Test
  void description_isOpenApi31(RunningService service) {
    JsonNode description = description(service);
    assertThat(description.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(description.get("info").get("title").asText()).isNotBlank();
    assertThat(description.get("info").get("version").asText()).isNotBlank();
    Set<String> operationIds = new HashSet<>();
    calls(description)
        .forEach(
            (name, call) -> {
              assertThat(operationIds.add(call.get("operationId").asText())).as(name).isTrue();
              assertThat(call.get("summary").asText()).as(name).isNotBlank();
              assertThat(call.get("responses").properties()).as(name).isNotEmpty();
              assertThat(parameters(call, "path")).as(name).isEqualTo(pathParameters(name));
              for (JsonNode parameter : call.path("parameters")) {
                assertThat(parameter.get("in").asText()).isIn("path", "query", "header");
                assertThat(parameter.get("description").asText()).as(name).isNotBlank();
                assertThat(parameter.has("schema")).as(name).isTrue();
                boolean inPath = parameter.get("in").asText().equals("path");
                assertThat(parameter.path("required").asBoolean() || !inPath).as(name).isTrue();
              }
            });
  }

  @Test
  void description_references_resolve(RunningService service) {
    JsonNode description = description(service);
    List<String> references = description.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(reference).startsWith("#/");
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  /** {@link AccessTest} holds the calls to it. */
  @Test
  void description_whatIsNotPublic_needsATokenOrASession(RunningService service) {
    calls(description(service))
        .forEach(
            (name, call) -> {
              assertThat(call.path("x-roles").isEmpty()).as(name).isFalse();
              assertThat(call.has("security"))
                  .as(name)
                  .isEqualTo(!call.get("x-roles").get(0).asText().equals("PUBLIC"));
            });
  }

  @Test
  void description_refusals_areStatusesThatExist(RunningService service) {
    Set<String> statuses = new HashSet<>(Set.of("200", "201", "204"));
    for (ProblemCode code : ProblemCode.values()) {
      statuses.add(String.valueOf(code.status()));
    }
    calls(description(service))
        .forEach(
            (name, call) ->
                call.get("responses")
                    .fieldNames()
                    .forEachRemaining(status -> assertThat(statuses).as(name).contains(status)));
  }

  @Test
  void page_namesEveryCall(RunningService service) {
    Reply page = service.get("/api");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElse("").toLowerCase(Locale.ROOT))
        .isEqualTo("text/html;charset=utf-8");
    for (String call : calls(description(service)).keySet()) {
      assertThat(page.text()).contains("<code>" + call + "</code>");
    }
    assertThat(page.text()).contains("<td><code>radiusKm</code></td>").contains("驿站");
  }

  private static JsonNode description(RunningService service) {
    Reply reply = service.get("/api/openapi.json");
    assertThat(reply.status()).isEqualTo(200);
    return reply.json();
  }

  /** {@code GET /api/jobs} → its operation, as the description has it. */
  private static Map<String, JsonNode> calls(JsonNode description) {
    Map<String, JsonNode> calls = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        calls.put(
            method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue());
      }
    }
    return calls;
  }

  /** The same calls, as the registered resources have them. */
  private static Set<String> calls(RunningService service) {
    Set<String> calls = new TreeSet<>();
    Stream.concat(
            service.environment().jersey().getResourceConfig().getInstances().stream()
                .map(Object::getClass),
            service.environment().jersey().getResourceConfig().getClasses().stream())
        .filter(resource -> resource.isAnnotationPresent(Path.class))
        // Pages are for people; what they show comes from the same capabilities.
        .filter(resource -> !resource.getPackageName().startsWith("io.yizhan.service.pages"))
        .forEach(
            resource -> {
              String root = resource.getAnnotation(Path.class).value();
              for (Method method : resource.getMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                  HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                  if (http != null) {
                    Path below = method.getAnnotation(Path.class);
                    calls.add(
                        http.value() + " " + root + (below == null ? "" : "/" + below.value()));
                  }
                }
              }
            });
    return calls;
  }

  private static List<String> parameters(JsonNode call, String in) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : call.path("parameters")) {
      if (parameter.get("in").asText().equals(in)) {
        names.add(parameter.get("name").asText());
      }
    }
    return names;
  }

  private static List<String> pathParameters(String call) {
    List<String> names = new ArrayList<>();
    for (String part : call.split("/", -1)) {
      if (part.startsWith("{")) {
        names.add(part.substring(1, part.length() - 1));
      }
    }
    return names;
  }
}
