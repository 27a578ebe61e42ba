package io.yizhan.allocation;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Single workers to calls as a flow of least cost: source → worker → the worker within a group of
 * calls that hang together, at most once → call → sink, at most its places. The n-th arc into a
 * worker costs what the n-th turn adds to the sum of squares, so a flow of most units and least
 * cost reaches all three goals at once. Integral by nature; exact where every group is whole and no
 * crew is in play, otherwise a start that is often good. Stateless.
 */
final class FlowSolver {

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  private final Problem problem;
  private final int[] groups;
  private final MinCostFlow flow = new MinCostFlow();
  private final Map<Integer, Offer> arcs = new HashMap<>();
  private int nodes = 2;

  private FlowSolver(Problem problem) {
    this.problem = problem;
    this.groups = problem.conflicts().groups();
  }

  /** Whether the flow is the whole question. */
  static boolean isExact(Problem problem, List<Offer> offers) {
    return problem.conflicts().areWhole() && offers.stream().noneMatch(Offer::isCrew);
  }

  /**
   * The best plan that sends nobody twice into a group of calls, and no crew anywhere.
   *
   * @throws IllegalStateException when the solver gives up, which a valid problem does not make it
   */
  static Plan plan(Problem problem, List<Offer> offers) {
    FlowSolver solver = new FlowSolver(problem);
    try {
      solver.lay(offers.stream().filter(offer -> !offer.isCrew()).toList());
      return solver.solved();
    } finally {
      solver.flow.delete();
    }
  }

  private void lay(List<Offer> offers) {
    int[] callNodes = new int[problem.calls().size()];
    for (int call = 0; call < callNodes.length; call++) {
      callNodes[call] = nodes++;
      arc(callNodes[call], SINK, problem.calls().get(call).places(), 0);
    }
    Map<Person, List<Offer>> byPerson = new TreeMap<>(Person.ORDER);
    for (Offer offer : offers) {
      byPerson.computeIfAbsent(offer.first(), _ -> new ArrayList<>()).add(offer);
    }
    long point = Turns.dearest(problem, offers) + 1;
    long most = offers.stream().mapToLong(Offer::points).max().orElse(0);
    byPerson.forEach(
        (person, own) -> {
          Map<Integer, Integer> within = entries(person, own);
          for (Offer offer : own) {
            int from = within.getOrDefault(groups[offer.call()], SOURCE);
            long cost = (most - offer.points()) * point;
            arcs.put(arc(from, callNodes[offer.call()], 1, cost), offer);
          }
        });
    flow.setNodeSupply(SOURCE, problem.places());
    flow.setNodeSupply(SINK, -problem.places());
  }

  /** A node for the person within each of their groups, reached as often as there are groups. */
  private Map<Integer, Integer> entries(Person person, List<Offer> offers) {
    BitSet own = new BitSet();
    offers.forEach(offer -> own.set(groups[offer.call()]));
    Map<Integer, Integer> within = new HashMap<>();
    if (own.cardinality() == 1) {
      within.put(own.nextSetBit(0), nodes);
      arc(SOURCE, nodes++, 1, person.cost(0));
      return within;
    }
    int hub = nodes++;
    for (int turn = 0; turn < own.cardinality(); turn++) {
      arc(SOURCE, hub, 1, person.cost(turn));
    }
    own.stream()
        .forEach(
            group -> {
              within.put(group, nodes);
              arc(hub, nodes++, 1, 0);
            });
    return within;
  }

  private int arc(int from, int to, int capacity, long cost) {
    return flow.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
  }

  private Plan solved() {
    MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("a flow of least cost must be found; got: " + status);
    }
    List<Offer> taken = new ArrayList<>();
    arcs.forEach(
        (arc, offer) -> {
          if (flow.getFlow(arc) > 0) {
            taken.add(offer);
          }
        });
    return new Plan(taken);
  }
}
