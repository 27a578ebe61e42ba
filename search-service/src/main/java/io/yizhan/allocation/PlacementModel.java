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

/**
 * Offers as 0-1 variables for CP-SAT: at most its places in a call, at most one offer of a person
 * in each clique of conflicts. One thread of the solver, a fixed seed and a limit on its own count
 * of work make the same model give the same plan. One thread.
 *
 * <p>The best point of the linear relaxation is nearly always whole here, as long as nothing cuts
 * through it: so the solver is told to keep every constraint in it and to spend nothing on what
 * helps where it is not (probing, symmetries).
 */
final class PlacementModel {

  /** Seconds of the clock for one of the solver's own, after which it stops whatever it counted. */
  private static final int PATIENCE = 10;

  private static final int SEED = 1;
  private static final int WHOLE_RELAXATION = 2;

  private final Problem problem;
  private final List<Offer> offers;
  private final CpModel model = new CpModel();
  private final List<BoolVar> taken = new ArrayList<>();
  private final Map<Person, List<Integer>> byPerson = new TreeMap<>(Person.ORDER);
  private final Map<Integer, LinearExprBuilder> heads = new TreeMap<>();

  /** A model of these offers alone. */
  PlacementModel(Problem problem, List<Offer> offers) {
    this.problem = problem;
    this.offers = offers;
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      int index = i;
      BoolVar variable = model.newBoolVar("");
      taken.add(variable);
      heads
          .computeIfAbsent(offer.call(), _ -> LinearExpr.newBuilder())
          .addTerm(variable, offer.size());
      offer
          .people()
          .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(index));
    }
    heads.forEach((call, sum) -> model.addLessOrEqual(sum, places(call)));
    Map<BitSet, List<BitSet>> cliques = new HashMap<>();
    for (List<Integer> own : byPerson.values()) {
      cliques
          .computeIfAbsent(calls(own), among -> problem.conflicts().cliques(among))
          .forEach(clique -> takeOne(own, clique));
    }
  }

  private int places(int call) {
    return problem.calls().get(call).places();
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

  /** Asks that every call gets all its places filled, or all who fit. */
  void fillAll() {
    Map<Integer, Integer> fitting = new HashMap<>();
    offers.forEach(offer -> fitting.merge(offer.call(), offer.size(), Integer::sum));
    heads.forEach(
        (call, sum) ->
            model.addEquality(sum, Math.min(places(call), fitting.getOrDefault(call, 0))));
  }

  /** Asks that so many places are filled in all. */
  void fill(int places) {
    LinearExprBuilder all = LinearExpr.newBuilder();
    heads.values().forEach(all::add);
    model.addGreaterOrEqual(all, places);
  }

  /** The plan that fills most places. */
  Attempt fullest(Plan start, double seconds) {
    LinearExprBuilder all = LinearExpr.newBuilder();
    heads.values().forEach(all::add);
    return solve(all, start, seconds, 1);
  }

  /**
   * The plan with most points, of these the one that adds least to the sum of squares of turns. The
   * n-th turn of a person is a variable of its own where there can be several: each costs more than
   * the one before, so a best sum takes them in order.
   */
  Attempt best(Plan start, double seconds) {
    long point = Turns.dearest(problem, offers) + 1;
    LinearExprBuilder worth = LinearExpr.newBuilder();
    for (int i = 0; i < offers.size(); i++) {
      worth.addTerm(taken.get(i), offers.get(i).points() * point);
    }
    byPerson.forEach((person, own) -> turns(person, own, worth));
    return solve(worth, start, seconds, point);
  }

  private void turns(Person person, List<Integer> own, LinearExprBuilder worth) {
    int most = problem.conflicts().most(calls(own));
    if (most == 1) {
      own.forEach(i -> worth.addTerm(taken.get(i), -person.cost(0)));
      return;
    }
    LinearExprBuilder dealt = LinearExpr.newBuilder();
    own.forEach(i -> dealt.addTerm(taken.get(i), 1));
    for (int turn = 0; turn < most; turn++) {
      BoolVar had = model.newBoolVar("");
      dealt.addTerm(had, -1);
      worth.addTerm(had, -person.cost(turn));
    }
    model.addEquality(dealt, 0);
  }

  private Attempt solve(LinearExprBuilder worth, Plan start, double seconds, long point) {
    model.maximize(worth);
    model.clearHints();
    Set<Offer> chosen = new HashSet<>(start.taken());
    for (int i = 0; i < offers.size(); i++) {
      model.addHint(taken.get(i), chosen.contains(offers.get(i)) ? 1 : 0);
    }
    CpSolver solver = new CpSolver();
    SatParameters.Builder parameters = solver.getParameters();
    parameters.setNumWorkers(1).setRandomSeed(SEED).setLinearizationLevel(WHOLE_RELAXATION);
    parameters.setCpModelProbingLevel(0).setSymmetryLevel(0);
    parameters.setMaxDeterministicTime(seconds).setMaxTimeInSeconds(seconds * PATIENCE);
    CpSolverStatus status = solver.solve(model);
    double used = solver.response().getDeterministicTime();
    return switch (status) {
      case OPTIMAL -> new Attempt(read(solver), true, true, used);
      case FEASIBLE -> {
        Plan plan = read(solver);
        double bound = solver.bestObjectiveBound();
        yield new Attempt(
            plan, false, bound <= (double) point * problem.figures(plan).points(), used);
      }
      case UNKNOWN -> new Attempt(start, false, false, used);
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
   * @param isBest whether nothing better exists
   * @param hasMostPoints whether no plan has more points, where points were sought
   * @param seconds what it took, by the solver's own count
   */
  record Attempt(Plan plan, boolean isBest, boolean hasMostPoints, double seconds) {}
}
