package io.yizhan.calls;

/**
 * The smallest reserve with which all places are filled at a level of probability.
 *
 * <p>Everybody on the list is called in turn until the places are filled, so they are filled when
 * at least as many come as there are places, of all who are on shortlist and reserve. Whether one
 * comes does not depend on the others: a Poisson-binomial distribution, reckoned person by person
 * with all that is above the number of places taken together. Weakness: rain keeps everybody at
 * home.
 *
 * @param people how many of those offered are taken, the first ones
 * @param reached the probability that all places are filled with them, 0…1
 */
public record ReserveSize(int people, double reached) {

  /**
   * The size for a list. Costs places times people.
   *
   * @param places at least 1
   * @param shortlist the probability to come of each on the shortlist
   * @param offered the same of those who could be in reserve, in their order
   * @param level the least probability that all places are filled
   */
  static ReserveSize of(int places, double[] shortlist, double[] offered, double level) {
    // come[k]: the probability that exactly k come; the last: that as many come as are wanted.
    double[] come = new double[places + 1];
    come[0] = 1;
    for (double probability : shortlist) {
      add(come, probability);
    }
    int people = 0;
    while (people < offered.length && come[places] < level) {
      add(come, offered[people]);
      people++;
    }
    return new ReserveSize(people, Math.min(1, come[places]));
  }

  private static void add(double[] come, double probability) {
    int places = come.length - 1;
    come[places] += come[places - 1] * probability;
    for (int k = places - 1; k > 0; k--) {
      come[k] = come[k] * (1 - probability) + come[k - 1] * probability;
    }
    come[0] *= 1 - probability;
  }
}
