package io.yizhan.allocation;

import java.util.function.UnaryOperator;

/** Why people who fit a call do not go there. */
public sealed interface Lack {

  /** How many people. */
  int workers();

  /**
   * In Chinese, for staff.
   *
   * @param title what a call is called, by its id
   */
  String sentence(UnaryOperator<String> title);

  /** There are not more: fewer fit than there are places. */
  record TooFew(int workers, int places) implements Lack {
    @Override
    public String sentence(UnaryOperator<String> title) {
      return workers == 0 ? "没有符合条件的人" : "符合条件的只有" + workers + "人，还要" + places + "人";
    }
  }

  /** They go to another call that leaves no time for this one. */
  record Elsewhere(int workers, String call) implements Lack {
    @Override
    public String sentence(UnaryOperator<String> title) {
      return workers + "人已排到「" + title.apply(call) + "」，时间冲突或来不及赶到";
    }
  }

  /** They go as a crew, and the crew has more people than there are places left. */
  record CrewTooLarge(int workers, int missing) implements Lack {
    @Override
    public String sentence(UnaryOperator<String> title) {
      return workers + "人的班组要一起去，剩下的" + missing + "个名额不够";
    }
  }

  /** They go as a crew, and one of them goes to another call that leaves no time for this one. */
  record CrewElsewhere(int workers, String call) implements Lack {
    @Override
    public String sentence(UnaryOperator<String> title) {
      return workers + "人的班组要一起去，其中有人已排到「" + title.apply(call) + "」";
    }
  }

  /** They go as a crew, and somebody else of it does not fit. */
  record CrewUnfit(int workers) implements Lack {
    @Override
    public String sentence(UnaryOperator<String> title) {
      return workers + "人要和班组一起去，但班组里有人不符合条件";
    }
  }
}
