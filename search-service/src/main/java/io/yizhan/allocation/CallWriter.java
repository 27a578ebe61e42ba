package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each call who goes there, and of those who fit and do not, why. One thread. */
final class CallWriter {

  private static final Comparator<Placement> BEST_FIRST =
      Comparator.comparingDouble(Placement::score).reversed().thenComparing(Placement::worker);

  private final Problem problem;
  private final Map<String, BitSet> goes = new HashMap<>();

  /** Reads a plan of a problem. */
  CallWriter(Problem problem, Plan plan) {
    this.problem = problem;
    for (Offer offer : plan.taken()) {
      for (Person person : offer.people()) {
        goes.computeIfAbsent(person.id(), _ -> new BitSet()).set(offer.call());
      }
    }
  }

  /** Every call, in the order of the problem. */
  List<FilledCall> calls() {
    return IntStream.range(0, problem.calls().size()).mapToObj(this::call).toList();
  }

  private FilledCall call(int index) {
    OpenCall call = problem.calls().get(index);
    List<Placement> placements =
        call.matches().stream()
            .filter(match -> goes(match.worker()).get(index))
            .map(
                match ->
                    new Placement(
                        match.worker(),
                        match.score(),
                        call.crewOf(match.worker()).map(Crew::workers).orElse(List.of())))
            .sorted(BEST_FIRST)
            .toList();
    int missing = call.places() - placements.size();
    return new FilledCall(
        call.id(),
        placements,
        missing == 0 ? Optional.empty() : Optional.of(shortfall(index, missing)));
  }

  private BitSet goes(String worker) {
    return goes.getOrDefault(worker, new BitSet());
  }

  private Shortfall shortfall(int index, int missing) {
    OpenCall call = problem.calls().get(index);
    Set<String> staying =
        call.matches().stream()
            .map(CallMatch::worker)
            .filter(worker -> !goes(worker).get(index))
            .collect(Collectors.toCollection(HashSet::new));
    List<Lack> lacks = new ArrayList<>(crews(index, missing, staying));
    Map<Integer, Integer> elsewhere = new TreeMap<>();
    for (String worker : staying) {
      BitSet busy = busy(worker, index);
      if (!busy.isEmpty()) {
        elsewhere.merge(busy.nextSetBit(0), 1, Integer::sum);
      }
    }
    elsewhere.forEach(
        (other, workers) ->
            lacks.add(new Lack.Elsewhere(workers, problem.calls().get(other).id())));
    lacks.sort(Comparator.comparingInt(Lack::workers).reversed());
    if (call.matches().size() < call.places()) {
      lacks.addFirst(new Lack.TooFew(call.matches().size(), call.places()));
    }
    return new Shortfall(missing, call.matches().size(), lacks);
  }

  /** The calls that keep a worker from this one. */
  private BitSet busy(String worker, int index) {
    BitSet busy = (BitSet) goes(worker).clone();
    busy.and(problem.conflicts().with(index));
    return busy;
  }

  /** Why crews stay away; takes those of them who fit from the ones to be explained. */
  private List<Lack> crews(int index, int missing, Set<String> staying) {
    List<Lack> lacks = new ArrayList<>();
    problem.calls().get(index).crews().stream()
        .sorted(Comparator.comparing(crew -> crew.workers().getFirst()))
        .forEach(
            crew -> {
              List<String> fitting = crew.workers().stream().filter(staying::contains).toList();
              if (!fitting.isEmpty()) {
                staying.removeAll(fitting);
                lacks.add(crew(crew, fitting, index, missing));
              }
            });
    return lacks;
  }

  private Lack crew(Crew crew, List<String> fitting, int index, int missing) {
    if (fitting.size() < crew.workers().size()) {
      return new Lack.CrewUnfit(fitting.size());
    }
    Optional<String> busy =
        fitting.stream().filter(worker -> !busy(worker, index).isEmpty()).findFirst();
    return busy.isPresent()
        ? new Lack.CrewElsewhere(
            fitting.size(), problem.calls().get(busy(busy.get(), index).nextSetBit(0)).id())
        : new Lack.CrewTooLarge(fitting.size(), missing);
  }
}
