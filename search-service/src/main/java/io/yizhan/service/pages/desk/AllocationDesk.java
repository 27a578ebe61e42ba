package io.yizhan.service.pages.desk;

import io.yizhan.allocation.Goal;
import io.yizhan.calls.AllocatedCall;
import io.yizhan.calls.CallAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An allocation as the page shows it.
 *
 * @param plan names the proposal
 * @param calls each before and after
 * @param before places of all calls with somebody now
 * @param after the same after
 * @param places of all calls
 * @param proof how good it is known to be
 * @param greedy places that filling one call after the other would deal out, beside {@code dealt}
 * @param dealt places that the proposal deals out
 * @param isChange whether any list would change
 */
public record AllocationDesk(
    String plan,
    List<CallChange> calls,
    int before,
    int after,
    int places,
    String proof,
    int greedy,
    int dealt,
    boolean isChange) {

  /** Nothing to deal out. */
  static final AllocationDesk NONE = new AllocationDesk("", List.of(), 0, 0, 0, "", 0, 0, false);

  private static final int PERCENT = 100;

  /**
   * One call.
   *
   * @param coming who would be shortlisted, with what changes for them
   * @param leaving who would not be any more
   * @param why places stay open
   */
  public record CallChange(
      String id,
      String path,
      String title,
      String when,
      long version,
      int headcount,
      int before,
      int after,
      List<Move> coming,
      List<Move> leaving,
      List<String> why) {}

  /**
   * Somebody and what becomes of them.
   *
   * @param isNew whether it is a change
   */
  public record Move(String worker, String what, boolean isNew) {}

  /** Copies the list. */
  public AllocationDesk {
    calls = List.copyOf(calls);
  }

  static AllocationDesk of(CallAllocation allocation) {
    Map<String, String> titles =
        allocation.calls().stream()
            .collect(Collectors.toMap(one -> one.call().id(), one -> one.call().job().title()));
    List<CallChange> calls = allocation.calls().stream().map(one -> change(one, titles)).toList();
    return new AllocationDesk(
        allocation.plan(),
        calls,
        allocation.calls().stream().mapToInt(AllocatedCall::covered).sum(),
        allocation.calls().stream().mapToInt(AllocatedCall::coveredAfter).sum(),
        allocation.calls().stream().mapToInt(one -> one.call().roster().headcount()).sum(),
        proof(allocation),
        allocation.greedy().filled(),
        allocation.figures().filled(),
        calls.stream()
            .anyMatch(
                one -> !one.leaving().isEmpty() || one.coming().stream().anyMatch(Move::isNew)));
  }

  private static CallChange change(AllocatedCall one, Map<String, String> titles) {
    return new CallChange(
        one.call().id(),
        Wording.callPath(one.call().id()),
        one.call().job().title(),
        Wording.span(one.call().times().getFirst().from(), one.call().times().getFirst().until()),
        one.version(),
        one.call().roster().headcount(),
        one.covered(),
        one.coveredAfter(),
        one.people().stream().map(placed -> coming(placed, titles)).toList(),
        one.leaving().stream()
            .map(
                gone ->
                    new Move(
                        gone.worker(),
                        gone.to()
                            .map(to -> "调去「" + titles.getOrDefault(to, to) + "」")
                            .orElse("退回候补"),
                        true))
            .toList(),
        one.why());
  }

  private static Move coming(AllocatedCall.Placed placed, Map<String, String> titles) {
    String what =
        placed
            .from()
            .map(from -> "从「" + titles.getOrDefault(from, from) + "」调来")
            .orElse(placed.change().label());
    long score = Math.round(placed.candidate().score() * PERCENT);
    return new Move(
        placed.candidate().worker(),
        what + " · 合适度 " + score,
        placed.change() != AllocatedCall.Change.STAYS);
  }

  private static String proof(CallAllocation allocation) {
    List<String> proven =
        Arrays.stream(Goal.values())
            .filter(allocation.proven()::contains)
            .map(Goal::label)
            .toList();
    if (proven.size() == Goal.values().length) {
      return "已证明：补满名额、总匹配分、机会均等都不可能更好。";
    }
    int gap = allocation.mostPlaces() - allocation.figures().filled();
    String places = gap == 0 ? "名额不可能补得更多。" : "名额最多还可能多补 " + gap + " 个。";
    return proven.isEmpty()
        ? "时间内没有算到底。" + places
        : "已证明：" + String.join("、", proven) + "不可能更好；其余没有算到底。" + places;
  }
}
