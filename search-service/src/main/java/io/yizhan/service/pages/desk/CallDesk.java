package io.yizhan.service.pages.desk;

import io.yizhan.calls.CallView;
import io.yizhan.calls.Shortfall;
import io.yizhan.lexicon.Occupations;
import io.yizhan.match.Match;
import io.yizhan.model.AcceptedShift;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call as the page shows it.
 *
 * @param call the call
 * @param tabs all that are not closed, to change over to
 * @param facts what the work is, name → value
 * @param toCall who is to be called or being called
 * @param reserve who follows
 * @param answered what became of the others
 * @param nearMisses whom one rule keeps off
 * @param shortfall that people are missing
 * @param fillPercent how likely all places are filled by the list
 * @param last what was recorded last and can be taken back; empty when nothing
 */
public record CallDesk(
    Call call,
    List<CallTab> tabs,
    List<CallFact> facts,
    List<Person> toCall,
    List<Person> reserve,
    List<Person> answered,
    List<Person> nearMisses,
    Optional<Shortfall> shortfall,
    long fillPercent,
    Optional<CallStep> last) {

  private static final int PERCENT = 100;

  /** A line about the work. */
  public record CallFact(String name, String value) {}

  /** Copies the lists. */
  public CallDesk {
    tabs = List.copyOf(tabs);
    facts = List.copyOf(facts);
    toCall = List.copyOf(toCall);
    reserve = List.copyOf(reserve);
    answered = List.copyOf(answered);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * Reads a call.
   *
   * @param steps its log
   * @param near those whom one rule keeps off
   */
  static CallDesk of(
      CallView view,
      List<CallTab> tabs,
      List<CallStep> steps,
      List<Match> near,
      Occupations occupations) {
    Call call = view.call();
    Map<String, Match> known = new HashMap<>();
    view.matches().forEach(match -> known.put(match.id(), match));
    List<Person> toCall = new ArrayList<>();
    List<Person> reserve = new ArrayList<>();
    List<Person> answered = new ArrayList<>();
    for (Candidate candidate : call.roster().candidates()) {
      Person person =
          Person.of(candidate, Optional.ofNullable(known.get(candidate.worker())), occupations);
      switch (candidate.state()) {
        case SHORTLISTED, CALLED -> toCall.add(person);
        case RESERVE -> reserve.add(person);
        case ACCEPTED, REFUSED, NO_ANSWER, ARRIVED, NO_SHOW -> answered.add(person);
      }
    }
    return new CallDesk(
        call,
        tabs,
        facts(call, occupations),
        toCall,
        reserve,
        answered,
        near.stream().map(match -> Person.nearMiss(match, occupations)).toList(),
        view.shortfall(),
        Math.round(view.fillProbability() * PERCENT),
        last(call, steps));
  }

  private static List<CallFact> facts(Call call, Occupations occupations) {
    List<CallFact> facts = new ArrayList<>();
    call.job()
        .occupation()
        .ifPresent(
            code ->
                facts.add(
                    new CallFact(
                        "工种", occupations.find(code).map(found -> found.name()).orElse(code))));
    facts.add(new CallFact("时间", times(call)));
    facts.add(new CallFact("工资", Wording.pay(call.job())));
    call.job().location().address().ifPresent(words -> facts.add(new CallFact("地点", words)));
    if (!call.job().requires().certificates().isEmpty()) {
      facts.add(new CallFact("证书", String.join("、", call.job().requires().certificates())));
    }
    if (call.keepsCrews()) {
      facts.add(new CallFact("班组", "同伴一起来"));
    }
    return facts;
  }

  private static String times(Call call) {
    AcceptedShift first = call.times().getFirst();
    String text = Wording.span(first.from(), first.until());
    return call.times().size() == 1 ? text : text + " 等 " + call.times().size() + " 个班";
  }

  /** The last outcome, when nothing happened to that worker since. */
  private static Optional<CallStep> last(Call call, List<CallStep> steps) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      CallStep step = steps.get(i);
      if (step.kind() == CallStep.Kind.OUTCOME) {
        return step.worker().flatMap(call.roster()::find).map(Candidate::state).equals(step.to())
            ? Optional.of(step)
            : Optional.empty();
      }
      if (step.kind() == CallStep.Kind.TAKEN_BACK) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The page of the call. */
  public String path() {
    return Wording.callPath(call.id());
  }

  /** Places with somebody. */
  public int covered() {
    return Math.min(
        call.roster().headcount(), call.roster().filled() + call.roster().shortlist().size());
  }

  /** Whether outcomes can still be recorded of people who have not said yes. */
  public boolean isOpen() {
    return call.state() != CallState.CLOSED;
  }

  /** Who is to be looked at after somebody: the next to be called, else the first. */
  static Optional<Candidate> after(Call call, int rank) {
    List<Candidate> waiting = call.roster().in(CandidateState.SHORTLISTED);
    return waiting.stream()
        .filter(candidate -> candidate.rank() > rank)
        .findFirst()
        .or(() -> waiting.stream().findFirst());
  }
}
