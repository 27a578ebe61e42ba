package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
      for (String worker : offer.party().workers()) {
        goes.computeIfAbsent(worker, _ -> new BitSet()).set(offer.call());
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
                        problem.crews().containsKey(match.worker())))
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
    Map<Integer, Integer> elsewhere = new TreeMap<>();
    Set<Crew> crews = new LinkedHashSet<>();
    for (CallMatch match : call.matches()) {
      BitSet busy = busy(match.worker(), index);
      if (!busy.isEmpty()) {
        elsewhere.merge(busy.nextSetBit(0), 1, Integer::sum);
      } else if (!goes(match.worker()).get(index)) {
        Optional.ofNullable(problem.crews().get(match.worker())).ifPresent(crews::add);
      }
    }
    List<Lack> lacks = new ArrayList<>();
    elsewhere.forEach(
        (other, workers) ->
            lacks.add(new Lack.Elsewhere(workers, problem.calls().get(other).id())));
    crews.stream()
        .sorted(Comparator.comparing(crew -> crew.workers().getFirst()))
        .forEach(crew -> lacks.add(lack(crew, index, missing)));
    lacks.sort(Comparator.comparingInt(Lack::workers).reversed());
    if (call.matches().size() < call.places()) {
      lacks.addFirst(new Lack.TooFew(call.matches().size(), call.places()));
    }
    return new Shortfall(missing, call.matches().size(), lacks);
  }

  /** Calls that keep a worker from this one. */
  private BitSet busy(String worker, int index) {
    BitSet busy = (BitSet) goes(worker).clone();
    if (busy.get(index)) {
      return new BitSet();
    }
    busy.and(problem.conflicts().with(index));
    return busy;
  }

  /** Why a crew that goes to no call that excludes this one does not go here. */
  private Lack lack(Crew crew, int index, int missing) {
    long fitting =
        problem.calls().get(index).matches().stream()
            .filter(match -> crew.workers().contains(match.worker()))
            .count();
    return fitting == crew.workers().size()
        ? new Lack.CrewTooLarge((int) fitting, missing)
        : new Lack.CrewUnfit((int) fitting);
  }
}
