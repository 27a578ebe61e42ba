package io.yizhan.allocation;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Offers as 0-1 variables for CP-SAT: at most its places in a call, at most one offer of a person
 * in each clique of conflicts. One thread of the solver, a fixed seed and a limit on its own count of
 * work make the same model give the same plan. One thread.
 */
final class PlacementModel {

  /** Seconds of the clock for one of the solver's own, after which it stops whatever it counted. */
  private static final int PATIENCE = 5;

  private static final int SEED = 1;

  private final Problem problem;
  private final List<Offer> offers;
  private final CpModel model = new CpModel();
  private final List<BoolVar> taken = new ArrayList<>();
  private final Map<Person, List<Integer>> byPerson = new TreeMap<>(Person.ORDER);

  /** A model of these offers alone. */
  PlacementModel(Problem problem, List<Offer> offers) {
    this.problem = problem;
    this.offers = offers;
    Map<Integer, LinearExprBuilder> heads = new TreeMap<>();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      BoolVar variable = model.newBoolVar("");
      taken.add(variable);
      heads
          .computeIfAbsent(offer.call(), _ -> LinearExpr.newBuilder())
          .addTerm(variable, offer.size());
      int index = i;
      offer
          .people()
          .forEach(
              person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(index));
    }
    heads.forEach(
        (call, sum) -> model.addLessOrEqual(sum, problem.calls().get(call).places()));
    Map<BitSet, List<BitSet>> cliques = new HashMap<>();
    for (List<Integer> own : byPerson.values()) {
      cliques
          .computeIfAbsent(calls(own), among -> problem.conflicts().cliques(among))
          .forEach(clique -> takeOne(own, clique));
    }
  }

  private BitSet calls(List<Integer> own) {
    BitSet calls = new BitSet();
    own.forEach(i -> calls.set(offers.get(i).call()));
    return calls;
  }

  private void takeOne(List<Integer> own, BitSet clique) {
    model.addAtMostOne(
        own.stream()
            .filter(i -> clique.get(offers.get(i).call()))
            .map(taken::get)
            .toArray(Literal[]::new));
  }

  /** Asks that some calls together are worth no less than in a plan. */
  void hold(ToLongFunction<Offer> worth, BitSet calls, Plan plan) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      if (calls.get(offer.call())) {
        sum.addTerm(taken.get(i), worth.applyAsLong(offer));
      }
    }
    long value =
        plan.taken().stream()
            .filter(offer -> calls.get(offer.call()))
            .mapToLong(worth)
            .sum();
    model.addGreaterOrEqual(sum, value);
  }

  /** The plan of the largest sum, or the best that was found in time. */
  Attempt largest(ToLongFunction<Offer> worth, Plan start, double seconds) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < offers.size(); i++) {
      sum.addTerm(taken.get(i), worth.applyAsLong(offers.get(i)));
    }
    model.maximize(sum);
    return solve(start, seconds);
  }

  /**
   * The plan that adds least to the sum of squares of turns, or the best that was found in time.
   * The n-th turn of a person is a variable of its own where there can be several: each costs more
   * than the one before, so a least sum takes them in order.
   */
  Attempt fairest(Plan start, double seconds) {
    LinearExprBuilder cost = LinearExpr.newBuilder();
    byPerson.forEach(
        (person, own) -> {
          int most = problem.conflicts().most(calls(own));
          if (most == 1) {
            own.forEach(i -> cost.addTerm(taken.get(i), person.cost(0)));
            return;
          }
          LinearExprBuilder dealt = LinearExpr.newBuilder();
          own.forEach(i -> dealt.addTerm(taken.get(i), 1));
          for (int turn = 0; turn < most; turn++) {
            BoolVar had = model.newBoolVar("");
            dealt.addTerm(had, -1);
            cost.addTerm(had, person.cost(turn));
          }
          model.addEquality(dealt, 0);
        });
    model.minimize(cost);
    return solve(start, seconds);
  }

  private Attempt solve(Plan start, double seconds) {
    model.clearHints();
    Set<Offer> chosen = new HashSet<>(start.taken());
    for (int i = 0; i < offers.size(); i++) {
      model.addHint(taken.get(i), chosen.contains(offers.get(i)) ? 1 : 0);
    }
    CpSolver solver = new CpSolver();
    SatParameters.Builder parameters = solver.getParameters();
    parameters.setNumWorkers(1).setRandomSeed(SEED);
    parameters.setMaxDeterministicTime(seconds).setMaxTimeInSeconds(seconds * PATIENCE);
    CpSolverStatus status = solver.solve(model);
    double used = solver.response().getDeterministicTime();
    return switch (status) {
      case OPTIMAL -> new Attempt(read(solver), true, used);
      case FEASIBLE -> new Attempt(read(solver), false, used);
      case UNKNOWN -> new Attempt(start, false, used);
      case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException(
              "a plan that holds must stay possible; got: " + status + " " + model.validate());
    };
  }

  private Plan read(CpSolver solver) {
    List<Offer> plan = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      if (solver.booleanValue(taken.get(i))) {
        plan.add(offers.get(i));
      }
    }
    return new Plan(plan);
  }

  /**
   * What a search came to.
   *
   * @param best whether nothing better exists
   * @param seconds what it took, by the solver's own count
   */
  record Attempt(Plan plan, boolean best, double seconds) {}
}
