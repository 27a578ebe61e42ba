package io.yizhan.service.suggest;

import com.codahale.metrics.annotation.Timed;
import io.yizhan.schema.SuggestionKind;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.suggest.Suggestion;
import io.yizhan.suggest.SuggestionRequest;
import io.yizhan.suggest.Suggestions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The call {@code GET /api/suggest}. */
@Path("/api/suggest")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestResource {

  private static final String KIND_KEYS =
      Arrays.stream(SuggestionKind.values())
          .map(SuggestionKind::key)
          .collect(Collectors.joining(" "));

  private final Suggestions suggestions;
  private final InstantSource clock;

  /** The call over these suggestions. */
  public SuggestResource(Suggestions suggestions, InstantSource clock) {
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /** Completes what was typed. */
  @GET
  @Timed
  public SuggestionPage suggest(@Context UriInfo uri) {
    long startedNanos = System.nanoTime();
    SuggestionRequest request = read(new QueryParameters(uri.getQueryParameters()));
    List<Suggestion> found = suggestions.suggest(request);
    double tookMs = Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0;
    return SuggestionPage.of(found, tookMs);
  }

  private SuggestionRequest read(QueryParameters given) {
    String text = given.text("q").orElse("");
    if (text.length() > SuggestionRequest.MAX_TEXT_CHARS) {
      given.reject(
          "q", "最多 " + SuggestionRequest.MAX_TEXT_CHARS + " 个字，收到 " + text.length() + " 个");
    }
    Set<SuggestionKind> kinds = EnumSet.noneOf(SuggestionKind.class);
    for (String key : given.texts("kind")) {
      kinds(given, key).forEach(kinds::add);
    }
    int size =
        given
            .parsed("size", "应为 1 到 100 的整数", SuggestResource::size)
            .orElse(SuggestionRequest.DEFAULT_SIZE);
    given.requireValid();
    return new SuggestionRequest(text, kinds, size, clock.instant());
  }

  /** The kind of a key; none, and a fault noted, when there is no such kind. */
  private static Set<SuggestionKind> kinds(QueryParameters given, String key) {
    for (SuggestionKind kind : SuggestionKind.values()) {
      if (kind.key().equals(key)) {
        return Set.of(kind);
      }
    }
    given.reject("kind", "应为 " + KIND_KEYS + " 之一，收到：" + QueryParameters.shown(key));
    return Set.of();
  }

  private static int size(String value) {
    int size = Integer.parseInt(value);
    if (size < 1 || size > SuggestionRequest.MAX_SIZE) {
      throw new IllegalArgumentException("out of bounds");
    }
    return size;
  }
}
