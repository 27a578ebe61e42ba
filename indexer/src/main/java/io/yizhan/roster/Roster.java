package io.yizhan.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of one call. Immutable; cost is linear in its length.
 *
 * <p>Of {@link #headcount} places {@link #filled} are promised and the others {@link #open}. After
 * {@link #levelled} there is one worker shortlisted or called for each open place, as long as the
 * reserve lasts: who refuses, cannot be reached or does not come is replaced by the best of the
 * reserve, and who is shortlisted for a place that somebody else took goes back into it. Whoever is
 * being called stays: nobody is taken off the telephone.
 *
 * @param headcount places, at least 1
 * @param candidates everybody who was ever on the list, by rank
 */
public record Roster(int headcount, List<Candidate> candidates) {

  /** Puts them in order; refuses a worker or a rank that stands twice. */
  public Roster {
    candidates = candidates.stream().sorted(Candidate.BY_RANK).toList();
    long workers = candidates.stream().map(Candidate::worker).distinct().count();
    long ranks = candidates.stream().map(Candidate::rank).distinct().count();
    if (workers < candidates.size() || ranks < candidates.size()) {
      throw new IllegalArgumentException("a worker and a rank may stand once; got: " + candidates);
    }
  }

  /** Everybody in a state, by rank. */
  public List<Candidate> in(CandidateState state) {
    return candidates.stream().filter(candidate -> candidate.state() == state).toList();
  }

  /** One worker. */
  public Optional<Candidate> find(String worker) {
    return candidates.stream().filter(candidate -> candidate.worker().equals(worker)).findFirst();
  }

  /** Places that are promised. */
  public int filled() {
    return (int) candidates.stream().filter(candidate -> candidate.state().isPromised()).count();
  }

  /** Places that are not, at least 0. */
  public int open() {
    return headcount - filled();
  }

  /** How the call stands that has this list. */
  public CallState state() {
    return open() > 0 ? CallState.OPEN : CallState.FILLED;
  }

  /** Those to be called or being called, by rank. */
  public List<Candidate> shortlist() {
    return candidates.stream()
        .filter(
            candidate ->
                candidate.state() == CandidateState.SHORTLISTED
                    || candidate.state() == CandidateState.CALLED)
        .toList();
  }

  /** Open places for which nobody is shortlisted or called. */
  public int uncovered() {
    return Math.max(0, open() - shortlist().size());
  }

  /** The highest rank, 0 when nobody is on the list. */
  public int lastRank() {
    return candidates.isEmpty() ? 0 : candidates.getLast().rank();
  }

  /**
   * Why an outcome cannot be recorded now, in Chinese; empty when it can. What stands already is no
   * reason: to record it again changes nothing.
   */
  public Optional<String> objection(String worker, CandidateState outcome) {
    Optional<Candidate> candidate = find(worker);
    if (candidate.isEmpty()) {
      return Optional.of(worker + " 不在这张招工单的名单上");
    }
    CandidateState now = candidate.get().state();
    if (now != outcome && !now.next().contains(outcome)) {
      return Optional.of(
          worker + " 现在是“" + now.label() + "”，不能记为“" + outcome.label() + "”；记错了请先撤销");
    }
    return hasPlaceFor(worker, outcome)
        ? Optional.empty()
        : Optional.of("名额已满：要 " + headcount + " 人，已有 " + filled() + " 人答应");
  }

  /** Whether a worker needs no place in a state, has one, or finds one. */
  public boolean hasPlaceFor(String worker, CandidateState state) {
    return !state.isPromised()
        || open() > 0
        || find(worker).filter(candidate -> candidate.state().isPromised()).isPresent();
  }

  /**
   * The list with one worker in another state, and nobody else moved.
   *
   * @throws IllegalArgumentException when there is no such worker, or no place for them
   */
  public Roster moved(String worker, CandidateState state) {
    if (find(worker).isEmpty() || !hasPlaceFor(worker, state)) {
      throw new IllegalArgumentException("no such candidate, or no place left; got: " + worker);
    }
    return new Roster(
        headcount,
        candidates.stream()
            .map(candidate -> candidate.worker().equals(worker) ? candidate.in(state) : candidate)
            .toList());
  }

  /** The list with further candidates. */
  public Roster with(List<Candidate> more) {
    List<Candidate> all = new ArrayList<>(candidates);
    all.addAll(more);
    return new Roster(headcount, all);
  }

  /**
   * The list with these people shortlisted in place of those who are: the others go back into the
   * reserve, who is new comes behind all, and whoever was called stays as they are.
   *
   * @throws IllegalArgumentException when one of them was called already or will not come, or they
   *     are more than the open places
   */
  public Roster relisted(List<Candidate> people) {
    Roster relisted = this;
    for (Candidate former : in(CandidateState.SHORTLISTED)) {
      relisted = relisted.moved(former.worker(), CandidateState.RESERVE);
    }
    for (Candidate one : people) {
      Optional<Candidate> listed = relisted.find(one.worker());
      if (listed.filter(found -> found.state() != CandidateState.RESERVE).isPresent()) {
        throw new IllegalArgumentException("only the reserve moves up; got: " + listed);
      }
      relisted =
          listed.isPresent()
              ? relisted.moved(one.worker(), CandidateState.SHORTLISTED)
              : relisted.with(List.of(relisted.behindAll(one)));
    }
    if (relisted.shortlist().size() > relisted.open() && !people.isEmpty()) {
      throw new IllegalArgumentException(
          "people must be no more than open places; got: " + relisted.shortlist());
    }
    return relisted;
  }

  private Candidate behindAll(Candidate one) {
    return new Candidate(
        one.worker(), CandidateState.SHORTLISTED, lastRank() + 1, one.score(), one.crew());
  }

  /**
   * The list with one worker shortlisted or called for each open place, as far as the reserve
   * reaches. A crew moves as a whole or not at all: it needs a place for each of its members.
   *
   * @param free whether a worker of the reserve can still be asked
   */
  public Roster levelled(Predicate<String> free) {
    Roster level = withoutBrokenCrews().withoutSurplus();
    for (List<Candidate> unit : level.reserveUnits()) {
      if (unit.size() <= level.uncovered() && unit.stream().map(Candidate::worker).allMatch(free)) {
        for (Candidate candidate : unit) {
          level = level.moved(candidate.worker(), CandidateState.SHORTLISTED);
        }
      }
    }
    return level;
  }

  /** Of a crew with somebody who will not come, those not yet called go back. */
  private Roster withoutBrokenCrews() {
    Roster level = this;
    for (Candidate gone : candidates) {
      if (gone.crew().isPresent() && gone.state().isLost()) {
        for (Candidate mate : level.matesOf(gone)) {
          level = level.moved(mate.worker(), CandidateState.RESERVE);
        }
      }
    }
    return level;
  }

  /** Those who are shortlisted for places that are gone go back, last ones first. */
  private Roster withoutSurplus() {
    Roster level = this;
    List<Candidate> lastFirst =
        in(CandidateState.SHORTLISTED).stream().sorted(Candidate.BY_RANK.reversed()).toList();
    for (Candidate candidate : lastFirst) {
      if (level.shortlist().size() > level.open()) {
        for (Candidate mate : level.matesOf(candidate)) {
          level = level.moved(mate.worker(), CandidateState.RESERVE);
        }
      }
    }
    return level;
  }

  /** Those of a candidate's crew who are shortlisted; the candidate, too. */
  private List<Candidate> matesOf(Candidate candidate) {
    return in(CandidateState.SHORTLISTED).stream()
        .filter(mate -> mate.unit().equals(candidate.unit()))
        .toList();
  }

  /** The reserve cut into crews and single workers, in the order of their first members. */
  private List<List<Candidate>> reserveUnits() {
    Map<String, List<Candidate>> units = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      units.computeIfAbsent(candidate.unit(), _ -> new ArrayList<>()).add(candidate);
    }
    return units.values().stream()
        .filter(unit -> unit.stream().allMatch(member -> member.state() == CandidateState.RESERVE))
        .sorted(Comparator.comparing(List::getFirst, Candidate.BY_RANK))
        .toList();
  }
}
