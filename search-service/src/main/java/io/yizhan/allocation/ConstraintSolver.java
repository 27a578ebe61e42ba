package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goal by goal, each held while the next is sought. Places and scores are sought in each group of
 * calls that hang together for itself, since nothing joins the groups; turns over all of them. What
 * the solver has not finished in its time is the best it found, and never worse than the start. One
 * thread; used once.
 */
final class ConstraintSolver {

  private final Problem problem;
  private final List<Offer> offers;
  private final Set<Goal> proven = EnumSet.allOf(Goal.class);
  private double secondsLeft;

  /**
   * A search.
   *
   * @param seconds how long, by the solver's own count of its work: about those of a clock
   */
  ConstraintSolver(Problem problem, List<Offer> offers, double seconds) {
    this.problem = problem;
    this.offers = offers;
    this.secondsLeft = seconds;
  }

  /** Improves a plan that takes none but these offers. */
  Solved improved(Plan start) {
    List<Group> groups = groups(start);
    List<Offer> best = new ArrayList<>();
    for (Group group : groups) {
      best.addAll(filled(group).taken());
    }
    Plan plan = new Plan(best);
    PlacementModel model = new PlacementModel(problem, offers);
    for (Group group : groups) {
      model.hold(Offer::size, group.calls(), plan);
      model.hold(Offer::points, group.calls(), plan);
    }
    plan = settled(Goal.FAIRNESS, model.fairest(plan, secondsLeft));
    return new Solved(plan, firstProven());
  }

  /** A group with most places and points. */
  private Plan filled(Group group) {
    if (FlowSolver.isExact(problem, group.calls(), group.offers())) {
      return FlowSolver.plan(problem, group.offers());
    }
    PlacementModel model = new PlacementModel(problem, group.offers());
    Plan plan = group.start();
    if (!group.isFull(problem)) {
      plan = settled(Goal.PLACES, model.largest(Offer::size, plan, secondsLeft / 2));
    }
    model.hold(Offer::size, group.calls(), plan);
    return settled(Goal.SCORE, model.largest(Offer::points, plan, secondsLeft / 2));
  }

  private Plan settled(Goal goal, PlacementModel.Attempt attempt) {
    secondsLeft = Math.max(0, secondsLeft - attempt.seconds());
    if (!attempt.best()) {
      proven.remove(goal);
    }
    return attempt.plan();
  }

  /** A goal is reached only where those before it are. */
  private Set<Goal> firstProven() {
    Set<Goal> first = EnumSet.noneOf(Goal.class);
    for (Goal goal : Goal.values()) {
      if (!proven.contains(goal)) {
        return first;
      }
      first.add(goal);
    }
    return first;
  }

  private List<Group> groups(Plan start) {
    int[] groups = problem.conflicts().groups();
    Map<Integer, Group> found = new TreeMap<>();
    for (int call = 0; call < groups.length; call++) {
      found.computeIfAbsent(groups[call], _ -> Group.empty()).calls().set(call);
    }
    offers.forEach(offer -> found.get(groups[offer.call()]).offers().add(offer));
    start.taken().forEach(offer -> found.get(groups[offer.call()]).taken().add(offer));
    return List.copyOf(found.values());
  }

  /**
   * Calls that hang together.
   *
   * @param offers those of the calls
   * @param taken what the start takes of them
   */
  private record Group(BitSet calls, List<Offer> offers, List<Offer> taken) {

    static Group empty() {
      return new Group(new BitSet(), new ArrayList<>(), new ArrayList<>());
    }

    Plan start() {
      return new Plan(taken);
    }

    /** Whether the start fills all that could be filled if nobody excluded anybody. */
    boolean isFull(Problem problem) {
      int[] fitting = new int[problem.calls().size()];
      offers.forEach(offer -> fitting[offer.call()] += offer.size());
      int most =
          calls.stream()
              .map(call -> Math.min(problem.calls().get(call).places(), fitting[call]))
              .sum();
      return taken.stream().mapToInt(Offer::size).sum() == most;
    }
  }
}
