package io.yizhan.service.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the service answered. */
public record Reply(HttpResponse<String> response) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** HTTP status. */
  public int status() {
    return response.statusCode();
  }

  /** The first header of a name. */
  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The body as it came. */
  public String text() {
    return response.body();
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + response.body(), e);
    }
  }
}
