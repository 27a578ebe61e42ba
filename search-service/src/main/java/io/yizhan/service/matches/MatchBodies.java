package io.yizhan.service.matches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.match.Match;
import io.yizhan.match.MatchPage;
import io.yizhan.match.MatchPart;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Outcome;
import io.yizhan.match.RuleNote;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is asked of matches and writes what was found. Immutable; safe for any thread. */
public final class MatchBodies {

  private static final int DEFAULT_SIZE = 20;

  private final ObjectMapper json;

  /** Bodies of this mapper. */
  public MatchBodies(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The request of a page. Faults are noted, and {@link QueryParameters#requireValid} is left to
   * the caller, who reads more.
   *
   * @param closeness how closely the other side can be searched for
   */
  static MatchRequest request(
      String id, QueryParameters given, PlaceParameters.Closeness closeness, Instant clock) {
    int size =
        given
            .number("size", 1, MatchRequest.MAX_SIZE, "应为 1 到 " + MatchRequest.MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    Instant now = Moments.now(given, clock);
    Optional<Double> radius = new PlaceParameters(given, closeness).radiusMeters();
    return new MatchRequest(id, size, given.text("cursor"), now, radius);
  }

  /**
   * A page as JSON.
   *
   * @param record under which name a hit's record stands
   * @param startedNanos when the call began
   */
  MatchPageBody page(MatchPage page, String record, long startedNanos)
      throws JsonProcessingException {
    List<ObjectNode> hits = bodies(page.hits(), record);
    List<ObjectNode> nearMisses = bodies(page.nearMisses(), record);
    double tookMs = Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0;
    return new MatchPageBody(page.total(), hits, nearMisses, page.nextCursor().orElse(""), tookMs);
  }

  private List<ObjectNode> bodies(List<Match> matches, String record)
      throws JsonProcessingException {
    List<ObjectNode> bodies = new ArrayList<>(matches.size());
    for (Match match : matches) {
      bodies.add(body(match, record));
    }
    return bodies;
  }

  /**
   * A match with the record that was found.
   *
   * @param record under which name it stands
   */
  public ObjectNode body(Match match, String record) throws JsonProcessingException {
    ObjectNode body = body(match);
    body.set(record, json.readTree(match.recordJson()));
    return body;
  }

  /** A match without its record. */
  ObjectNode body(Match match) {
    ObjectNode body = json.createObjectNode();
    body.put("id", match.id());
    body.put("score", match.score());
    body.put("forward", match.forward());
    body.put("reverse", match.reverse());
    match.distanceMeters().ifPresent(meters -> body.put("distanceM", meters));
    match.wouldHelp().ifPresent(help -> body.put("wouldHelp", help));
    for (Outcome outcome : Outcome.values()) {
      ArrayNode notes = body.putArray(outcome.name().toLowerCase(Locale.ROOT));
      for (RuleNote note : match.rules()) {
        if (note.outcome() == outcome) {
          notes
              .addObject()
              .put("rule", note.rule().name())
              .put("label", note.rule().label())
              .put("reason", note.reason());
        }
      }
    }
    ArrayNode parts = body.putArray("parts");
    for (MatchPart part : match.parts()) {
      parts
          .addObject()
          .put("name", part.part().name())
          .put("label", part.part().label())
          .put("side", part.part().side().name())
          .put("weight", part.weight())
          .put("value", part.value())
          .put("contribution", part.contribution())
          .put("reason", part.reason());
    }
    return body;
  }
}
