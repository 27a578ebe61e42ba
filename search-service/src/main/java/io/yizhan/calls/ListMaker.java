package io.yizhan.calls;

import io.yizhan.calls.Selection.Prospect;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import io.yizhan.roster.Call;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.store.CallStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the list of a call: whom to call, and whom next. Immutable; safe for any thread. A list
 * costs a pass over the workers and some queries.
 */
final class ListMaker {

  private static final int RESERVE_PER_PLACE = 3;
  private static final int SMALLEST_MAX_RESERVE = 20;

  /** Those that are looked at beyond what is wanted, since some are held or come with a crew. */
  private static final int SPARE = 100;

  private final Matching matching;
  private final CallStore store;
  private final CallPolicy policy;
  private final Prospects prospects;

  ListMaker(Matching matching, CallStore store, CallPolicy policy) {
    this.matching = matching;
    this.store = store;
    this.policy = policy;
    this.prospects = new Prospects(store, policy);
  }

  /**
   * A first list.
   *
   * @param candidates shortlist and reserve
   * @param reserve how many are wanted in reserve
   */
  record Chosen(List<Candidate> candidates, int reserve) {}

  /**
   * The list of a call that is opened.
   *
   * @param job with the places of the call
   * @param asked how many in reserve; as many as it takes when empty
   */
  Chosen first(
      Job job, List<AcceptedShift> times, Optional<Integer> asked, boolean keepsCrews, Instant now)
      throws IOException {
    int places = job.headcount().orElseThrow();
    int most = asked.orElse(mostReserve(places));
    List<Prospect> all =
        prospects.of(matching.poolFor(job, places + 2 * most + SPARE, 0, now).best());
    List<Prospect> known = keepsCrews ? withMates(job, all, Set.of(), now) : Prospects.alone(all);
    Selection chosen = chosen(known, times, places, keepsCrews);
    int reserve = asked.orElseGet(() -> reserve(chosen, places, most));
    return new Chosen(candidates(chosen, reserve), reserve);
  }

  private static int mostReserve(int headcount) {
    return Math.min(Calls.MAX_RESERVE, RESERVE_PER_PLACE * headcount + SMALLEST_MAX_RESERVE);
  }

  /** Who is shortlisted; whom other calls hold comes last of all others. */
  private Selection chosen(
      List<Prospect> all, List<AcceptedShift> times, int places, boolean keepsCrews) {
    Set<String> held = store.held(all.stream().map(Prospect::worker).toList(), times);
    List<Prospect> free = all.stream().filter(one -> !held.contains(one.worker())).toList();
    Selection selection = Selection.of(keepsCrews ? prospects.whole(free) : free, places);
    List<Prospect> rest = new ArrayList<>(selection.rest());
    if (!keepsCrews) {
      all.stream().filter(one -> held.contains(one.worker())).forEach(rest::add);
    }
    return new Selection(selection.shortlist(), rest);
  }

  /** With those of their crews who fit, too, though they scored too low to be looked at. */
  private List<Prospect> withMates(Job job, List<Prospect> all, Set<String> listed, Instant now)
      throws IOException {
    List<String> absent =
        prospects.absentMates(all).stream().filter(mate -> !listed.contains(mate)).toList();
    List<Match> fitting =
        matching.explain(job, absent, now).stream().filter(Match::isEligible).toList();
    List<Prospect> known = new ArrayList<>(all);
    known.addAll(prospects.of(fitting));
    return known;
  }

  private int reserve(Selection chosen, int headcount, int most) {
    return ReserveSize.of(
            headcount,
            probabilities(chosen.shortlist()),
            probabilities(chosen.rest().subList(0, Math.min(most, chosen.rest().size()))),
            policy.fillLevel())
        .people();
  }

  private static double[] probabilities(List<Prospect> list) {
    return list.stream().mapToDouble(Prospect::probability).toArray();
  }

  /** The list in the order in which it is called; the last crew of the reserve comes whole. */
  private static List<Candidate> candidates(Selection chosen, int reserve) {
    List<Candidate> candidates = new ArrayList<>();
    for (Prospect one : chosen.shortlist()) {
      candidates.add(candidate(one, CandidateState.SHORTLISTED, candidates.size() + 1));
    }
    int last = chosen.shortlist().size();
    for (Prospect one : chosen.rest()) {
      boolean mate =
          one.crew().isPresent()
              && !candidates.isEmpty()
              && candidates.getLast().crew().equals(one.crew());
      if (candidates.size() - last < reserve || (mate && reserve > 0)) {
        candidates.add(candidate(one, CandidateState.RESERVE, candidates.size() + 1));
      }
    }
    return candidates;
  }

  private static Candidate candidate(Prospect one, CandidateState state, int rank) {
    return new Candidate(one.worker(), state, rank, one.score(), one.crew());
  }

  /** The best of those who fit by now and are not on the list, crews whole. */
  List<Candidate> more(Call call, int people, Instant now) throws IOException {
    Set<String> listed = new HashSet<>();
    call.roster().candidates().forEach(candidate -> listed.add(candidate.worker()));
    List<Match> fitting =
        matching.poolFor(call.job(), listed.size() + 2 * people + SPARE, 0, now).best().stream()
            .filter(match -> !listed.contains(match.id()))
            .toList();
    List<Prospect> all = prospects.of(fitting);
    List<Prospect> known =
        call.keepsCrews() ? withMates(call.job(), all, listed, now) : Prospects.alone(all);
    Selection chosen = chosen(known, call.times(), 0, call.keepsCrews());
    List<Candidate> more = new ArrayList<>();
    for (Prospect one : chosen.rest()) {
      boolean mate =
          !more.isEmpty() && one.crew().isPresent() && more.getLast().crew().equals(one.crew());
      if (more.size() < people || mate) {
        more.add(candidate(one, CandidateState.RESERVE, more.size() + 1));
      }
    }
    return more;
  }

  /** The probability that all places are filled by those of whom there are matches, 0…1. */
  double fillProbability(Call call, List<Match> matches) {
    return call.roster().open() == 0
        ? 1
        : ReserveSize.of(
                call.roster().open(), new double[0], probabilities(prospects.of(matches)), 1)
            .reached();
  }
}
