package io.yizhan.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of an allocation and its goals, written from their words and sharing no code with what
 * they judge: every plan is tried.
 */
final class NaiveAllocation {

  private final AllocationRequest request;
  private final Map<String, List<OpenCall>> served = new HashMap<>();
  private Optional<AllocationFigures> best = Optional.empty();

  NaiveAllocation(AllocationRequest request) {
    this.request = request;
  }

  /** The figures of the best plan there is. */
  AllocationFigures best() {
    tryCall(0, 0, 0);
    return best.orElseThrow();
  }

  private void tryCall(int index, int filled, long points) {
    if (index < request.calls().size()) {
      OpenCall call = request.calls().get(index);
      tryUnit(index, call, units(call), call.places(), filled, points);
      return;
    }
    int places = request.calls().stream().mapToInt(OpenCall::places).sum();
    AllocationFigures figures = new AllocationFigures(filled, places, points, exposure());
    if (best.isEmpty() || figures.compareTo(best.get()) > 0) {
      best = Optional.of(figures);
    }
  }

  /** Sends the first of those left, or does not, and goes on with the others. */
  private void tryUnit(
      int index, OpenCall call, List<List<CallMatch>> left, int places, int filled, long points) {
    if (left.isEmpty()) {
      tryCall(index + 1, filled, points);
      return;
    }
    List<CallMatch> unit = left.getFirst();
    List<List<CallMatch>> others = left.subList(1, left.size());
    tryUnit(index, call, others, places, filled, points);
    if (unit.size() <= places && unit.stream().allMatch(match -> isFree(match.worker(), call))) {
      unit.forEach(
          match -> served.computeIfAbsent(match.worker(), _ -> new ArrayList<>()).add(call));
      long worth = unit.stream().mapToLong(match -> Math.round(match.score() * 100)).sum();
      tryUnit(index, call, others, places - unit.size(), filled + unit.size(), points + worth);
      unit.forEach(match -> served.getOrDefault(match.worker(), List.of()).removeLast());
    }
  }

  private boolean isFree(String worker, OpenCall call) {
    return served.getOrDefault(worker, List.of()).stream().noneMatch(other -> exclude(call, other));
  }

  /** Who goes together: whole crews, and everyone else alone. */
  private static List<List<CallMatch>> units(OpenCall call) {
    List<List<CallMatch>> units = new ArrayList<>();
    for (Crew crew : call.crews()) {
      List<CallMatch> members =
          call.matches().stream().filter(one -> crew.workers().contains(one.worker())).toList();
      if (members.size() == crew.workers().size()) {
        units.add(members);
      }
    }
    for (CallMatch match : call.matches()) {
      if (call.crews().stream().noneMatch(crew -> crew.workers().contains(match.worker()))) {
        units.add(List.of(match));
      }
    }
    return units;
  }

  private long exposure() {
    long sum = 0;
    for (Map.Entry<String, List<OpenCall>> entry : served.entrySet()) {
      long before = request.exposure().getOrDefault(entry.getKey(), 0);
      long now = before + entry.getValue().size();
      sum += now * now - before * before;
    }
    return sum;
  }

  /** Whether nobody can serve both. */
  static boolean exclude(OpenCall a, OpenCall b) {
    if (a.shifts().isEmpty() || b.shifts().isEmpty()) {
      return true;
    }
    double km =
        a.place().isPresent() && b.place().isPresent()
            ? a.place().get().distanceMeters(b.place().get()) / 1000
            : 0;
    for (WorkSpan one : a.shifts()) {
      for (WorkSpan two : b.shifts()) {
        if (!follows(one, two, km) && !follows(two, one, km)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(WorkSpan first, WorkSpan second, double km) {
    Duration pause = Duration.between(first.end(), second.start());
    return !pause.isNegative() && pause.toMinutes() >= 3 * km;
  }
}
