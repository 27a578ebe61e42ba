package io.yizhan.evaluation;

import java.util.Map;

/**
 * The grades of one query, by record id. A record without a grade counts as graded 0. Immutable.
 *
 * @param grades 1…3 for whatever is of interest
 */
record Judgements(Map<String, Integer> grades) {

  /** Copies the map; refuses grades outside 1…3. */
  Judgements {
    grades.forEach(Judgements::requireGrade);
    grades = Map.copyOf(grades);
  }

  /** The grade of a record, 0 when nobody gave one. */
  int grade(String id) {
    return grades.getOrDefault(id, 0);
  }

  /** Whether a record is relevant to whoever knows only yes and no. */
  boolean relevant(String id) {
    return grade(id) >= JudgedQuery.RELEVANT;
  }

  /** How many records are relevant. */
  long relevantCount() {
    return grades.values().stream().filter(grade -> grade >= JudgedQuery.RELEVANT).count();
  }

  private static void requireGrade(String id, int grade) {
    if (grade < 1 || grade > JudgedQuery.PERFECT) {
      throw new IllegalArgumentException("grade of " + id + " must be 1..3; got: " + grade);
    }
  }
}
