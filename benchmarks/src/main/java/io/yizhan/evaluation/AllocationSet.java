package io.yizhan.evaluation;

import io.yizhan.allocation.Allocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Calls that compete for the same people in generated towns, round after round: places filled,
 * points (hundredths of score) of who goes, and how evenly turns are dealt out (Gini over all who
 * fitted a call in any round), of a desk that fills call after call ({@code greedy}), of the
 * allocator that is told no turns ({@code no-turns}), and of the allocator. The desk knows no crews
 * and is left out where they matter. Times of this machine are in the notes alone.
 */
final class AllocationSet implements EvaluationSet {

  static final String NAME = "allocation";

  private static final int ROUNDS = 8;
  private static final long SEED = 7;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "几个用工需求抢同一批人时，名额、匹配分和机会怎样分";
  }

  @Override
  public Outcome run(Consumer<String> progress) {
    Allocator allocator = Allocator.create(Allocator.STANDARD_EFFORT);
    List<Figure> figures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int[] size : new int[][] {{5, 200}, {20, 400}, {20, 2_000}}) {
      for (AllocationWorld.Hours hours : AllocationWorld.Hours.values()) {
        String town = size[0] + "x" + size[1] + "-" + hours.name().toLowerCase(Locale.ROOT);
        progress.accept(town);
        AllocationWorld world = new AllocationWorld(size[0], size[1], hours, SEED);
        if (hours != AllocationWorld.Hours.MIXED_WITH_CREWS) {
          figures.addAll(rounds(world).atTheDesk().figures("greedy", town));
        }
        figures.addAll(rounds(world).allocated(allocator, false).figures("no-turns", town));
        AllocationRounds fair = rounds(world).allocated(allocator, true);
        figures.addAll(fair.figures("allocation", town));
        notes.add(
            String.format(
                Locale.ROOT,
                "%s：%d 轮中 %d 轮三个目标都证明最优，最慢一轮 %.0f 毫秒%n",
                town,
                ROUNDS,
                fair.proven(),
                fair.slowestMillis()));
      }
    }
    return new Outcome.Measured(figures, notes);
  }

  private static AllocationRounds rounds(AllocationWorld world) {
    return new AllocationRounds(world, ROUNDS);
  }
}
