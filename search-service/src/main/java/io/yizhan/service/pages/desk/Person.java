package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import io.yizhan.match.Match;
import io.yizhan.match.Outcome;
import io.yizhan.match.Rule;
import io.yizhan.match.RuleNote;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A worker as a card: what they do, how well they fit and why. Holds nothing by which somebody can
 * be reached.
 *
 * @param worker id
 * @param rank in the list; 0 of who is on none
 * @param state as people read it
 * @param trades what they do
 * @param score 0…100
 * @param distance from the work; empty when either place is unknown
 * @param reasons what speaks for them
 * @param open what they have not said
 * @param missing what they lack, or what would bring them in
 * @param crew with whom they go; empty when alone
 * @param outcomes what can be recorded of them
 * @param isAnswered whether something was recorded of them
 */
public record Person(
    String worker,
    int rank,
    String state,
    String trades,
    int score,
    String distance,
    List<String> reasons,
    List<String> open,
    List<String> missing,
    String crew,
    List<OutcomeKey> outcomes,
    boolean isAnswered) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double METERS_PER_KM = 1000;
  private static final int PERCENT = 100;
  private static final String NOT_ASKED = "不要求";

  /** The rules whose being met is worth a word. */
  private static final Set<Rule> TOLD =
      Set.of(Rule.CERTIFICATES, Rule.TIME, Rule.PAY, Rule.EXPERIENCE, Rule.SKILLS);

  /** Copies the lists. */
  public Person {
    reasons = List.copyOf(reasons);
    open = List.copyOf(open);
    missing = List.copyOf(missing);
    outcomes = List.copyOf(outcomes);
  }

  /** Somebody on a list; without a match they have left the index. */
  static Person of(Candidate candidate, Optional<Match> match, Occupations occupations) {
    return new Person(
        candidate.worker(),
        candidate.rank(),
        candidate.state().label(),
        match.map(found -> trades(found, occupations)).orElse(""),
        percent(match.map(Match::score).orElse(candidate.score())),
        match.map(Person::distance).orElse(""),
        match.map(found -> notes(found, Outcome.MET)).orElse(List.of()),
        match.map(found -> notes(found, Outcome.UNKNOWN)).orElse(List.of()),
        match.map(found -> notes(found, Outcome.UNMET)).orElse(List.of()),
        candidate.crew().orElse(""),
        OutcomeKey.after(candidate.state()),
        candidate.state() != CandidateState.SHORTLISTED
            && candidate.state() != CandidateState.RESERVE);
  }

  /** Somebody whom one rule keeps off. */
  static Person nearMiss(Match match, Occupations occupations) {
    return new Person(
        match.id(),
        0,
        "差一点",
        trades(match, occupations),
        percent(match.score()),
        distance(match),
        notes(match, Outcome.MET),
        List.of(),
        match.wouldHelp().map(List::of).orElseGet(() -> notes(match, Outcome.UNMET)),
        "",
        List.of(),
        false);
  }

  private static int percent(double score) {
    return (int) Math.round(score * PERCENT);
  }

  private static String distance(Match match) {
    return match.distanceMeters().isPresent()
        ? Math.round(match.distanceMeters().getAsLong() / METERS_PER_KM * 10) / 10.0 + " 公里"
        : "";
  }

  private static List<String> notes(Match match, Outcome outcome) {
    return match.rules().stream()
        .filter(note -> note.outcome() == outcome)
        .filter(note -> outcome != Outcome.MET || TOLD.contains(note.rule()))
        .map(RuleNote::reason)
        // What the work does not ask for speaks for nobody.
        .filter(reason -> !reason.startsWith(NOT_ASKED))
        .distinct()
        .toList();
  }

  private static String trades(Match match, Occupations occupations) {
    return trades(record(match.recordJson()), occupations);
  }

  /** The trades of a record in the words of the classification. */
  static String trades(JsonNode worker, Occupations occupations) {
    List<String> names = new ArrayList<>();
    for (JsonNode said : worker.path("occupations")) {
      names.add(occupations.find(said.asText()).map(Occupation::name).orElse(said.asText()));
    }
    return String.join("、", names.stream().distinct().toList());
  }

  /** A record of an index. */
  static JsonNode record(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an index holds records that are JSON", e);
    }
  }
}
