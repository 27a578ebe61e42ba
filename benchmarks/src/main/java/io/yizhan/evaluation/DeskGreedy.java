package io.yizhan.evaluation;

import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.CallMatch;
import io.yizhan.allocation.OpenCall;
import io.yizhan.allocation.WorkSpan;
import io.yizhan.geo.GeoPoint;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a desk fills calls without looking ahead: the earliest work first, the best score first, who
 * is taken is taken. Written apart from the allocator, whose own figure of it must be the same.
 * Knows no crews.
 */
final class DeskGreedy {

  private static final double METERS_PER_WALKED_MINUTE = 1000.0 / 3;

  private final Map<String, List<OpenCall>> taken = new HashMap<>();
  private int filled;
  private long points;

  private DeskGreedy() {}

  /** Fills the calls of a request. */
  static DeskGreedy of(AllocationRequest request) {
    DeskGreedy desk = new DeskGreedy();
    request.calls().stream()
        .sorted(Comparator.comparing(DeskGreedy::start).thenComparing(OpenCall::id))
        .forEach(desk::fill);
    return desk;
  }

  private static LocalDateTime start(OpenCall call) {
    return call.shifts().getFirst().start();
  }

  private void fill(OpenCall call) {
    call.matches().stream()
        .sorted(
            Comparator.comparingDouble(CallMatch::score)
                .reversed()
                .thenComparing(CallMatch::worker))
        .filter(match -> isFree(match.worker(), call))
        .limit(call.places())
        .forEach(
            match -> {
              taken.computeIfAbsent(match.worker(), _ -> new ArrayList<>()).add(call);
              filled++;
              points += Math.round(match.score() * 100);
            });
  }

  private boolean isFree(String worker, OpenCall call) {
    return taken.getOrDefault(worker, List.of()).stream().noneMatch(other -> clash(call, other));
  }

  private static boolean clash(OpenCall a, OpenCall b) {
    WorkSpan one = a.shifts().getFirst();
    WorkSpan two = b.shifts().getFirst();
    Duration pause =
        one.start().isBefore(two.start())
            ? Duration.between(one.end(), two.start())
            : Duration.between(two.end(), one.start());
    Optional<GeoPoint> to = b.place();
    double meters = a.place().map(from -> from.distanceMeters(to.orElseThrow())).orElseThrow();
    return pause.toMinutes() * METERS_PER_WALKED_MINUTE < meters;
  }

  /** Places filled. */
  int filled() {
    return filled;
  }

  /** Sum of scores in hundredths. */
  long points() {
    return points;
  }

  /** How often each worker was taken. */
  Map<String, Integer> turns() {
    Map<String, Integer> turns = new HashMap<>();
    taken.forEach((worker, calls) -> turns.put(worker, calls.size()));
    return turns;
  }
}
