package io.yizhan.service.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /assets}: the files of {@link Asset}, kept in memory. Safe for any thread. */
@Path("/assets")
public final class AssetsResource {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Map<String, Asset> assets =
      Stream.of(Asset.values()).collect(Collectors.toMap(Asset::url, Function.identity()));
  private final Map<Asset, byte[]> contents =
      Stream.of(Asset.values()).collect(Collectors.toMap(Function.identity(), Asset::content));

  /** One file; there is none under another digest than its own. */
  @GET
  @Path("{digest}/{file}")
  public Response file(@PathParam("digest") String digest, @PathParam("file") String file) {
    Asset found = assets.get(Asset.ROOT + digest + "/" + file);
    byte[] content = found == null ? null : contents.get(found);
    if (found == null || content == null) {
      throw new NotFoundException();
    }
    return Response.ok(content, found.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
        .build();
  }
}
