package io.yizhan.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.calls.Selection.Prospect;
import io.yizhan.match.Match;
import io.yizhan.model.Attendance;
import io.yizhan.roster.AnswerCounts;
import io.yizhan.store.CallStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches as people who could come: how likely, and with whom. Immutable; safe for any thread.
 * Three queries, whatever the number of matches.
 */
final class Prospects {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CallStore store;
  private final CallPolicy policy;

  Prospects(CallStore store, CallPolicy policy) {
    this.store = store;
    this.policy = policy;
  }

  /** Everybody, alone or with the crew that their record names. */
  List<Prospect> of(List<Match> matches) {
    AnswerRates rates = new AnswerRates(policy, store.answers());
    Map<String, AnswerCounts> answers = store.answers(matches.stream().map(Match::id).toList());
    List<Prospect> prospects = new ArrayList<>(matches.size());
    for (Match match : matches) {
      JsonNode worker = record(match);
      JsonNode attendance = worker.path("attendance");
      double probability =
          rates.of(
              answers.getOrDefault(match.id(), AnswerCounts.NONE),
              new Attendance(
                  attendance.path("completed").asInt(0), attendance.path("noShow").asInt(0)));
      Optional<String> crew =
          worker.hasNonNull("crew") ? Optional.of(worker.get("crew").asText()) : Optional.empty();
      prospects.add(new Prospect(match.id(), match.score(), probability, crew));
    }
    return prospects;
  }

  /** The same without crews: each for themselves. */
  static List<Prospect> alone(List<Prospect> prospects) {
    return prospects.stream()
        .map(one -> new Prospect(one.worker(), one.score(), one.probability(), Optional.empty()))
        .toList();
  }

  /** Members of crews that are here in part, who look for work and are not here. */
  List<String> absentMates(List<Prospect> prospects) {
    Map<String, Set<String>> here = byCrew(prospects);
    return store.crews(here.keySet()).entrySet().stream()
        .flatMap(
            crew ->
                crew.getValue().stream()
                    .filter(member -> !here.getOrDefault(crew.getKey(), Set.of()).contains(member)))
        .toList();
  }

  private static Map<String, Set<String>> byCrew(List<Prospect> prospects) {
    Map<String, Set<String>> here = new HashMap<>();
    for (Prospect one : prospects) {
      one.crew()
          .ifPresent(crew -> here.computeIfAbsent(crew, _ -> new HashSet<>()).add(one.worker()));
    }
    return here;
  }

  /** Those without a crew, and those whose crew is here with every member who looks for work. */
  List<Prospect> whole(List<Prospect> prospects) {
    Map<String, Set<String>> here = byCrew(prospects);
    if (here.isEmpty()) {
      return prospects;
    }
    Map<String, List<String>> members = store.crews(here.keySet());
    return prospects.stream()
        .filter(
            one ->
                one.crew()
                    .map(
                        crew ->
                            here.getOrDefault(crew, Set.of())
                                .containsAll(members.getOrDefault(crew, List.of())))
                    .orElse(true))
        .toList();
  }

  private static JsonNode record(Match match) {
    try {
      return JSON.readTree(match.recordJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an index holds records that are JSON", e);
    }
  }
}
