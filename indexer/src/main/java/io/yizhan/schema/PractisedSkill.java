package io.yizhan.schema;

import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * A skill that a worker has, as a value of {@link WorkerFields#SKILL}: {@code 叉车⇥3}. Of several of
 * one name a document has the one practised longest.
 *
 * @param name as {@link TermNames} writes it
 * @param years years of practice; empty when unknown
 */
public record PractisedSkill(String name, Optional<Integer> years) {

  private static final char SEPARATOR = '\t';

  /** Its form in the index. */
  String value() {
    return name + SEPARATOR + years.map(String::valueOf).orElse("");
  }

  /** Reads a value of {@link WorkerFields#SKILL}. */
  public static PractisedSkill of(String value) {
    int separator = value.lastIndexOf(SEPARATOR);
    if (separator < 0) {
      throw new IllegalArgumentException("no practised skill: \"" + value + "\"");
    }
    String years = value.substring(separator + 1);
    return new PractisedSkill(
        value.substring(0, separator),
        years.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(years)));
  }

  /** Reads a value of {@link WorkerFields#SKILL}. */
  public static PractisedSkill of(BytesRef value) {
    return of(value.utf8ToString());
  }

  /**
   * Whether it is known to have been practised so long.
   *
   * @param least least years; empty asks for nothing, and then unknown years pass
   */
  public boolean isPractised(Optional<Integer> least) {
    return least.isEmpty() || years.orElse(-1) >= least.get();
  }

  /** The one of two of one name that was practised longer. */
  PractisedSkill longer(PractisedSkill other) {
    return other.years.orElse(-1) > years.orElse(-1) ? other : this;
  }
}
