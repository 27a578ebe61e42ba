package io.yizhan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is recorded, and in whatever order, the list of a call holds together. */
class RosterPropertyTest {

  /** Something that staff do: to the worker with a number, this outcome; some workers are busy. */
  record Act(int worker, CandidateState outcome, Set<Integer> busy) {}

  @Property(tries = 2000)
  void anySequence_keepsPlacesListsAndCrews(
      @ForAll("rosters") Roster first, @ForAll("acts") List<Act> acts) {
    Roster roster = first.levelled(_ -> true);
    for (Act act : acts) {
      String worker = "W" + act.worker() % first.candidates().size();
      Optional<String> objection = roster.objection(worker, act.outcome());
      CandidateState former = roster.find(worker).orElseThrow().state();
      if (objection.isPresent()) {
        boolean allowed = former == act.outcome() || former.next().contains(act.outcome());
        assertThat(allowed && roster.hasPlaceFor(worker, act.outcome())).isFalse();
        continue;
      }
      Set<String> busy =
          act.busy().stream().map(number -> "W" + number).collect(Collectors.toSet());
      Roster next = roster.moved(worker, act.outcome()).levelled(one -> !busy.contains(one));
      assertThat(next.find(worker).orElseThrow().state()).isEqualTo(act.outcome());
      requireSound(roster, next, worker, busy);
      roster = next;
    }
  }

  @Property(tries = 2000)
  void levelled_again_changesNothing(
      @ForAll("rosters") Roster first, @ForAll("acts") List<Act> acts) {
    Roster roster = first;
    for (Act act : acts) {
      String worker = "W" + act.worker() % first.candidates().size();
      if (roster.objection(worker, act.outcome()).isEmpty()) {
        roster = roster.moved(worker, act.outcome()).levelled(_ -> true);
      }
    }
    Roster level = roster.levelled(_ -> true);
    assertThat(level.levelled(_ -> true)).isEqualTo(level);
  }

  private static void requireSound(Roster former, Roster next, String asked, Set<String> busy) {
    assertThat(next.filled() + next.open()).isEqualTo(next.headcount());
    assertThat(next.open()).isNotNegative();
    assertThat(next.state()).isEqualTo(next.open() == 0 ? CallState.FILLED : CallState.OPEN);
    assertThat(workers(next.candidates()))
        .as("nobody comes or goes, nobody stands twice")
        .isEqualTo(workers(former.candidates()))
        .hasSize(next.candidates().size());
    int called = next.in(CandidateState.CALLED).size();
    assertThat(next.in(CandidateState.SHORTLISTED).size())
        .as("shortlisted for a place that is open")
        .isLessThanOrEqualTo(Math.max(0, next.open() - called));
    for (Candidate candidate : next.candidates()) {
      CandidateState before = former.find(candidate.worker()).orElseThrow().state();
      if (before != candidate.state() && !candidate.worker().equals(asked)) {
        assertThat(Set.of(before, candidate.state()))
            .as("the list itself moves only between shortlist and reserve")
            .isEqualTo(Set.of(CandidateState.SHORTLISTED, CandidateState.RESERVE));
        assertThat(
                candidate.state() == CandidateState.SHORTLISTED
                    && busy.contains(candidate.worker()))
            .as("who is busy is not moved up")
            .isFalse();
      }
    }
    requireWholeCrews(former, next);
    requireNoPlaceWasted(next, busy);
  }

  /** Of a crew that moved up, everybody did. */
  private static void requireWholeCrews(Roster former, Roster next) {
    Map<String, List<Candidate>> crews =
        next.candidates().stream()
            .filter(candidate -> candidate.crew().isPresent())
            .collect(Collectors.groupingBy(candidate -> candidate.crew().orElseThrow()));
    crews.forEach(
        (_, members) -> {
          boolean anyMovedUp =
              members.stream()
                  .anyMatch(
                      member ->
                          member.state() == CandidateState.SHORTLISTED
                              && former.find(member.worker()).orElseThrow().state()
                                  == CandidateState.RESERVE);
          boolean anyLost = members.stream().anyMatch(member -> member.state().isLost());
          boolean anyShortlisted =
              members.stream().anyMatch(member -> member.state() == CandidateState.SHORTLISTED);
          if (anyMovedUp) {
            assertThat(members).allMatch(member -> member.state() == CandidateState.SHORTLISTED);
          }
          assertThat(anyLost && anyShortlisted).as("a broken crew waits").isFalse();
        });
  }

  /** A single worker who is free in reserve means that nobody is missing. */
  private static void requireNoPlaceWasted(Roster next, Set<String> busy) {
    boolean anyFree =
        next.in(CandidateState.RESERVE).stream()
            .anyMatch(one -> one.crew().isEmpty() && !busy.contains(one.worker()));
    assertThat(anyFree && next.uncovered() > 0).isFalse();
  }

  private static Set<String> workers(List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::worker)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Provide
  Arbitrary<Roster> rosters() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(14))
        .as(
            (headcount, crews) -> {
              List<Candidate> candidates = new ArrayList<>();
              for (int i = 0; i < crews.size(); i++) {
                int crew = crews.get(i);
                candidates.add(
                    new Candidate(
                        "W" + i,
                        CandidateState.RESERVE,
                        i + 1,
                        1.0 / (i + 1),
                        crew == 0 ? Optional.empty() : Optional.of("K" + crew)));
              }
              return new Roster(headcount, candidates);
            });
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    List<CandidateState> outcomes =
        List.of(CandidateState.values()).stream().filter(CandidateState::isOutcome).toList();
    return Combinators.combine(
            Arbitraries.integers().between(0, 13),
            Arbitraries.of(outcomes),
            Arbitraries.integers().between(0, 13).set().ofMaxSize(3))
        .as(Act::new)
        .list()
        .ofMaxSize(25);
  }
}
