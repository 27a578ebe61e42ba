package io.yizhan.occupation;

/**
 * One reading of a job title.
 *
 * @param code in {@code occupations.tsv}: 6-18-02-04, or P-00 for 普工
 * @param name the official name, 焊工
 * @param level 1 大类, 2 中类, 3 小类, 4 职业
 * @param confidence the probability, 0…1, that people who label titles choose this code
 */
public record OccupationGuess(String code, String name, int level, double confidence) {

  /** Refuses confidences that are no probabilities. */
  public OccupationGuess {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0..1; got: " + confidence);
    }
  }

  /**
   * Whether it is a whole 大类, which is too broad to filter by. 普工 is none: it stands as high in the
   * list, but is a trade.
   */
  public boolean isMajorClass() {
    return level == 1 && !code.equals(GeneralLabour.CODE);
  }
}
