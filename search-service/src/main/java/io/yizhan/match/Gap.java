package io.yizhan.match;

import java.util.List;

/** How far a near miss is from fitting, in the measure of the one rule that keeps it apart. */
public sealed interface Gap {

  /** The rule. */
  Rule rule();

  /**
   * Farther than the worker goes.
   *
   * @param meters by how much
   */
  record TooFar(double meters) implements Gap {
    @Override
    public Rule rule() {
      return Rule.DISTANCE;
    }
  }

  /**
   * Paid less than the worker's floor.
   *
   * @param yuanPerDay by how much, for a day of this job
   */
  record TooLittle(double yuanPerDay) implements Gap {
    @Override
    public Rule rule() {
      return Rule.PAY;
    }
  }

  /**
   * Certificates that are not held, or not for long enough.
   *
   * @param missing their names
   */
  record Unqualified(List<String> missing) implements Gap {

    /** Copies the list. */
    public Unqualified {
      missing = List.copyOf(missing);
    }

    @Override
    public Rule rule() {
      return Rule.CERTIFICATES;
    }
  }

  /** Something that has no measure. */
  record Otherwise(Rule rule) implements Gap {}
}
