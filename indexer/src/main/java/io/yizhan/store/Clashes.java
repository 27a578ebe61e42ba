package io.yizhan.store;

import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Worker;
import io.yizhan.roster.Call;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What of these workers' time stands against a call: work they agreed to, through calls or
 * otherwise, and other calls that hold them. Read when their rows are locked, it holds until the
 * transaction ends, for every promise is written under that lock. One transaction, one thread.
 */
final class Clashes {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("M月d日HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final double METERS_PER_KM = 1000;

  private final PromiseTable table;
  private final Call call;
  private final LockedRecords workers;
  private final Map<String, List<PromiseTable.Held>> held;

  private Clashes(
      PromiseTable table,
      Call call,
      LockedRecords workers,
      Map<String, List<PromiseTable.Held>> held) {
    this.table = table;
    this.call = call;
    this.workers = workers;
    this.held = held;
  }

  /**
   * What stands against a call.
   *
   * @param workers those that are locked
   * @param ids those that are asked for
   * @param loose calls whose shortlists hold nobody
   */
  static Clashes of(
      Handle handle,
      Call call,
      LockedRecords workers,
      Collection<String> ids,
      Collection<String> loose) {
    PromiseTable table = new PromiseTable(handle);
    return new Clashes(
        table,
        call,
        workers,
        table.held(ids, call.id(), loose, call.times()).stream()
            .collect(Collectors.groupingBy(PromiseTable.Held::worker)));
  }

  /** Whether a worker is there, has promised nothing that stands against it, and is not held. */
  boolean isFree(String worker) {
    return isUnpromised(worker)
        && heldOf(worker).noneMatch(other -> clashesWithCall(other.shift()));
  }

  /** Whether a worker is there and has promised nothing that stands against it. */
  boolean isUnpromised(String worker) {
    return workers.find(worker).isPresent() && promise(worker).isEmpty();
  }

  /** What a worker promised that stands against it, and to whom, as a sentence for staff. */
  Optional<String> objection(String worker) {
    return promise(worker).map(promised -> objection(worker, promised));
  }

  private Optional<AcceptedShift> promise(String worker) {
    Stream<AcceptedShift> ofRecord =
        workers.find(worker).stream()
            .filter(Worker.class::isInstance)
            .map(Worker.class::cast)
            .flatMap(record -> record.accepted().stream())
            .filter(shift -> !shift.job().equals(call.job().id()));
    Stream<AcceptedShift> ofCalls =
        heldOf(worker).filter(PromiseTable.Held::isPromised).map(PromiseTable.Held::shift);
    return Stream.concat(ofRecord, ofCalls).filter(this::clashesWithCall).findFirst();
  }

  private Stream<PromiseTable.Held> heldOf(String worker) {
    return held.getOrDefault(worker, List.of()).stream();
  }

  private boolean clashesWithCall(AcceptedShift other) {
    return call.times().stream().anyMatch(other::clashesWith);
  }

  private String objection(String worker, AcceptedShift promised) {
    String when =
        DAY_AND_TIME.format(promised.from())
            + "—"
            + (promised.until().toLocalDate().equals(promised.from().toLocalDate())
                    ? TIME
                    : DAY_AND_TIME)
                .format(promised.until());
    String whose =
        table
            .promisedBy(worker, promised.job())
            .map(
                step ->
                    "已由 "
                        + step.actor()
                        + " 于 "
                        + DAY_AND_TIME.format(step.at())
                        + " 排到招工单 "
                        + step.call())
            .orElse("已接了别的活");
    return worker + " " + whose + "（" + when + "），" + why(promised);
  }

  private String why(AcceptedShift promised) {
    boolean overlaps =
        call.times().stream()
            .anyMatch(
                time ->
                    time.from().isBefore(promised.until())
                        && promised.from().isBefore(time.until()));
    if (overlaps) {
      return "与这张招工单时间冲突";
    }
    return call.times().stream()
        .filter(promised::clashesWith)
        .flatMap(time -> time.place().stream())
        .findFirst()
        .flatMap(here -> promised.place().map(here::distanceMeters))
        .map(
            meters ->
                String.format(
                    Locale.ROOT,
                    "两地相距约%.0f公里，路上要%.0f分钟，来不及赶到",
                    meters / METERS_PER_KM,
                    Math.ceil(meters / METERS_PER_KM * AcceptedShift.MINUTES_PER_KM)))
        .orElse("来不及赶到");
  }
}
