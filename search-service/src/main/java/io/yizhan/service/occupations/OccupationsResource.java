package io.yizhan.service.occupations;

import com.codahale.metrics.annotation.Timed;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.occupation.OccupationGuess;
import io.yizhan.service.query.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The call {@code GET /api/occupations}. */
@Path("/api/occupations")
@Produces(MediaType.APPLICATION_JSON)
public final class OccupationsResource {

  private static final int MAX_TITLE_CHARS = 200;
  private static final int MAX_SIZE = 100;
  private static final int DEFAULT_SIZE = 20;

  private final LiveIndex index;

  /** The call over the lexicon that built this index. */
  public OccupationsResource(LiveIndex index) {
    this.index = index;
  }

  /** Reads a free job title as occupations. */
  @GET
  @Timed
  public OccupationPage find(@Context UriInfo uri) {
    long startedNanos = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    String title = given.text("q").orElse("");
    if (title.isEmpty()) {
      given.reject("q", "请写一个职位名称");
    }
    if (title.length() > MAX_TITLE_CHARS) {
      given.reject("q", "最多 " + MAX_TITLE_CHARS + " 个字，收到 " + title.length() + " 个");
    }
    int size =
        given
            .number("size", 1, MAX_SIZE, "应为 1 到 " + MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    given.requireValid();
    List<OccupationGuess> hits = index.schema().normalizer().rank(title, size);
    double tookMs = Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0;
    return new OccupationPage(hits.size(), hits, tookMs);
  }
}
