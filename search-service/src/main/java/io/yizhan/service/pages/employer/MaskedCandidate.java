package io.yizhan.service.pages.employer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.match.Match;
import io.yizhan.match.MatchPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A worker who fits an ad, as its employer sees them: trade, skills and reasons, nothing by which
 * anybody could be known or reached.
 *
 * @param trades what they do
 * @param skills what they can
 * @param reasons what speaks for them, the weightiest first
 */
public record MaskedCandidate(String trades, String skills, List<String> reasons) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_REASONS = 3;

  /** Copies the list. */
  public MaskedCandidate {
    reasons = List.copyOf(reasons);
  }

  /** The worker of a match. */
  static MaskedCandidate of(Match match) {
    try {
      JsonNode worker = JSON.readTree(match.recordJson());
      return new MaskedCandidate(
          joined(worker.path("occupations"), ""),
          joined(worker.path("skills"), "name"),
          match.parts().stream()
              .filter(part -> part.contribution() > 0)
              .sorted(Comparator.comparingDouble(MatchPart::contribution).reversed())
              .limit(MOST_REASONS)
              .map(MatchPart::reason)
              .toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record of the index is JSON", impossible);
    }
  }

  private static String joined(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(field.isEmpty() ? one.asText() : one.path(field).asText()));
    return String.join("、", texts);
  }
}
