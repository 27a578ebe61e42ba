package io.yizhan.service.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /assets}: the files of {@link Asset}, kept in memory. Safe for any thread. */
@Path("/assets")
public final class AssetsResource {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private record Loaded(byte[] content, String mediaType) {}

  private final Map<String, Loaded> files =
      Stream.of(Asset.values())
          .collect(
              Collectors.toMap(
                  Asset::url, asset -> new Loaded(asset.content(), asset.mediaType())));

  /** One file; there is none under another digest than its own. */
  @GET
  @Path("{digest}/{file}")
  public Response file(@PathParam("digest") String digest, @PathParam("file") String file) {
    Loaded found = files.get(Asset.ROOT + digest + "/" + file);
    if (found == null) {
      throw new NotFoundException();
    }
    return Response.ok(found.content(), found.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
        .build();
  }
}
