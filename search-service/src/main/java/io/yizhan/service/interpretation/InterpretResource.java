package io.yizhan.service.interpretation;

import com.codahale.metrics.annotation.Timed;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;

/** The call {@code GET /api/interpret}. */
@Path("/api/interpret")
@Produces(MediaType.APPLICATION_JSON)
public final class InterpretResource {

  /** An employer's call or a question may be longer than a search. */
  private static final int MAX_TEXT_CHARS = 1_000;

  private final LiveIndex index;
  private final PerSchema<Extractor> extractors =
      new PerSchema<>(schema -> Extractor.of(schema.lexicon()));
  private final InstantSource clock;

  /** The call over the lexicon that built this index. */
  public InterpretResource(LiveIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    Extractor _ = extractors.of(index.schema());
  }

  /** Says what a text means. */
  @GET
  @Timed
  public InterpretationBody interpret(@Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    String text = given.text("q").orElse("");
    UtteranceKind kind =
        given
            .parsed("kind", "应为 job、worker、call 或 question", InterpretResource::kind)
            .orElse(UtteranceKind.JOB_QUERY);
    Instant now = Moments.now(given, clock.instant());
    int most = kind == UtteranceKind.JOB_QUERY ? JobSearchRequest.MAX_TEXT_CHARS : MAX_TEXT_CHARS;
    if (text.isEmpty()) {
      given.reject("q", "请写一句话");
    } else if (text.length() > most) {
      given.reject("q", "最多 " + most + " 个字，收到 " + text.length() + " 个");
    }
    given.requireValid();
    return InterpretationBody.of(extractors.of(index.schema()).extract(text, kind, now));
  }

  private static UtteranceKind kind(String value) {
    return switch (value) {
      case "job" -> UtteranceKind.JOB_QUERY;
      case "worker" -> UtteranceKind.WORKER_QUERY;
      case "call" -> UtteranceKind.CALL;
      case "question" -> UtteranceKind.QUESTION;
      default -> throw new IllegalArgumentException("unknown kind");
    };
  }
}
