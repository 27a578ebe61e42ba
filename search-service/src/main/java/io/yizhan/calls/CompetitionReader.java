package io.yizhan.calls;

import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.Crew;
import io.yizhan.calls.Selection.Prospect;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.roster.Call;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import io.yizhan.roster.VersionedCall;
import io.yizhan.store.CallStore;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads who can be dealt out among calls. Immutable; safe for any thread. Costs a pass over the
 * workers and some queries for each call.
 *
 * @param matching says who fits
 * @param store says who is held
 * @param prospects says who goes with whom
 */
record CompetitionReader(Matching matching, CallStore store, Prospects prospects) {

  /** So long a turn is remembered. */
  private static final Duration LATELY = Duration.ofDays(30);

  /** Those that are looked at beyond the places, since some are held or come with a crew. */
  private static final int SPARE = 100;

  Competition read(List<VersionedCall> calls, Instant now) throws IOException {
    Map<String, List<Candidate>> pinned = new HashMap<>();
    calls.forEach(one -> pinned.put(one.call().id(), pinned(one.call().roster())));
    List<String> ids = calls.stream().map(one -> one.call().id()).toList();
    int places = calls.stream().mapToInt(one -> one.call().roster().open()).sum();
    List<Competition.Entry> entries = new ArrayList<>();
    Set<String> people = new HashSet<>();
    for (VersionedCall one : calls) {
      Call call = one.call();
      List<Prospect> fitting = fitting(call, places, now);
      Set<String> held =
          store.held(fitting.stream().map(Prospect::worker).toList(), call.times(), ids);
      held.addAll(pinnedElsewhere(call, calls, pinned));
      List<Candidate> free =
          fitting.stream()
              .filter(prospect -> !held.contains(prospect.worker()))
              .map(CompetitionReader::candidate)
              .toList();
      free.forEach(candidate -> people.add(candidate.worker()));
      entries.add(
          new Competition.Entry(
              one, pinned.getOrDefault(call.id(), List.of()), free, crews(call, free)));
    }
    Map<String, Integer> turns = new HashMap<>(store.turns(people, now.minus(LATELY), ids));
    turns.replaceAll((_, count) -> Math.min(count, AllocationRequest.MAX_EXPOSURE));
    return new Competition(entries, turns);
  }

  /** Those shortlisted whose crew was called in part: the others of it stay for them. */
  private static List<Candidate> pinned(Roster roster) {
    Set<String> begun =
        roster.candidates().stream()
            .filter(one -> one.state() != CandidateState.SHORTLISTED)
            .filter(one -> one.state() != CandidateState.RESERVE)
            .flatMap(one -> one.crew().stream())
            .collect(Collectors.toSet());
    return roster.in(CandidateState.SHORTLISTED).stream()
        .filter(one -> one.crew().filter(begun::contains).isPresent())
        .toList();
  }

  private static Set<String> pinnedElsewhere(
      Call call, List<VersionedCall> calls, Map<String, List<Candidate>> pinned) {
    return calls.stream()
        .map(VersionedCall::call)
        .filter(other -> !other.id().equals(call.id()) && other.clashesWith(call))
        .flatMap(other -> pinned.getOrDefault(other.id(), List.of()).stream())
        .map(Candidate::worker)
        .collect(Collectors.toSet());
  }

  /** Who fits and was not asked yet: the best, those on the list, and with crews their mates. */
  private List<Prospect> fitting(Call call, int places, Instant now) throws IOException {
    Roster roster = call.roster();
    Map<String, Match> fitting = new TreeMap<>();
    matching
        .poolFor(call.job(), places + roster.candidates().size() + SPARE, 0, now)
        .best()
        .forEach(match -> fitting.put(match.id(), match));
    add(fitting, call, AllocatedCall.shortlisted(call), now);
    List<Prospect> known = open(prospects.of(List.copyOf(fitting.values())), roster);
    if (!call.keepsCrews()) {
      return Prospects.alone(known);
    }
    add(fitting, call, prospects.absentMates(known), now);
    return open(prospects.of(List.copyOf(fitting.values())), roster);
  }

  private void add(Map<String, Match> fitting, Call call, List<String> ids, Instant now)
      throws IOException {
    List<String> absent = ids.stream().filter(id -> !fitting.containsKey(id)).toList();
    matching.explain(call.job(), absent, now).stream()
        .filter(Match::isEligible)
        .forEach(match -> fitting.put(match.id(), match));
  }

  /** Those who were not called yet and are not pinned by their crew. */
  private static List<Prospect> open(List<Prospect> prospects, Roster roster) {
    Set<String> pinned = pinned(roster).stream().map(Candidate::worker).collect(Collectors.toSet());
    return prospects.stream()
        .filter(one -> !pinned.contains(one.worker()))
        .filter(
            one ->
                roster
                    .find(one.worker())
                    .map(Candidate::state)
                    .filter(state -> state != CandidateState.SHORTLISTED)
                    .filter(state -> state != CandidateState.RESERVE)
                    .isEmpty())
        .toList();
  }

  /** The whole crews of those who are free; of one of which nothing is known, nobody. */
  private List<Crew> crews(Call call, List<Candidate> free) {
    if (!call.keepsCrews()) {
      return List.of();
    }
    Set<String> names =
        free.stream().flatMap(one -> one.crew().stream()).collect(Collectors.toSet());
    return store.crews(names).values().stream()
        .filter(members -> members.size() > 1)
        .map(Crew::of)
        .toList();
  }

  private static Candidate candidate(Prospect one) {
    return new Candidate(one.worker(), CandidateState.SHORTLISTED, 1, one.score(), one.crew());
  }
}
