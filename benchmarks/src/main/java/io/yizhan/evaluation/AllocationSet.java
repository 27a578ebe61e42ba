package io.yizhan.evaluation;

import io.yizhan.allocation.Allocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Calls that compete for the same people in generated towns, round after round: places filled,
 * hundredths of score of who goes, and how evenly turns are dealt out (Gini over all who fitted a
 * call in any round), of a desk that fills call after call ({@code greedy}) and of the allocator
 * with scores cut into more or fewer steps. The desk knows no crews and is left out where they
 * matter. Times of this machine are in the notes alone.
 */
final class AllocationSet implements EvaluationSet {

  static final String NAME = "allocation";

  private static final int ROUNDS = 8;
  private static final long SEED = 7;
  private static final int[] STEPS = {100, Allocator.STANDARD_STEPS, 10};

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
        for (int steps : STEPS) {
          Allocator allocator = Allocator.create(Allocator.STANDARD_EFFORT, steps);
          AllocationRounds rounds = rounds(world).allocated(allocator);
          figures.addAll(rounds.figures("steps-" + steps, town));
          notes.add(note(town, steps, rounds));
        }
      }
    }
    return new Outcome.Measured(figures, notes);
  }

  private static String note(String town, int steps, AllocationRounds rounds) {
    return String.format(
        Locale.ROOT,
        "%s，分数分 %d 档：%d 轮中 %d 轮三个目标都证明最优，最慢一轮 %.0f 毫秒%n",
        town,
        steps,
        ROUNDS,
        rounds.proven(),
        rounds.slowestMillis());
  }

  private static AllocationRounds rounds(AllocationWorld world) {
    return new AllocationRounds(world, ROUNDS);
  }
}
