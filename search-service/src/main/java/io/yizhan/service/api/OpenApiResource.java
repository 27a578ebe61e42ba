package io.yizhan.service.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code /api} for people and {@code /api/openapi.json} for programs. */
@Path("/api")
public final class OpenApiResource {

  private static final String DESCRIPTION = "openapi.yaml";

  private final JsonNode description;
  private final String page;

  /** Reads the description once. */
  public OpenApiResource() {
    try (InputStream stream = OpenApiResource.class.getResourceAsStream(DESCRIPTION)) {
      if (stream == null) {
        throw new IllegalStateException(DESCRIPTION + " is missing from the jar");
      }
      this.description = YAMLMapper.builder().build().readTree(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    this.page = ApiPage.render(description);
  }

  /** OpenAPI 3.1. */
  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonNode description() {
    return description;
  }

  /** The same, to be read. */
  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String page() {
    return page;
  }
}
