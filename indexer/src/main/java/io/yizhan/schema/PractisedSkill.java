package io.yizhan.schema;

import io.yizhan.model.Skill;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * A skill with its practice, as a value of {@link WorkerFields#PRACTISED}: {@code 叉车⇥3}.
 *
 * @param name as {@link TermNames} writes it
 * @param years years of practice; empty when unknown
 */
public record PractisedSkill(String name, OptionalInt years) {

  private static final char SEPARATOR = '\t';

  /** Skills of several names, of each the one with most years. */
  static Collection<PractisedSkill> of(List<Skill> skills, TermNames names) {
    Map<String, PractisedSkill> byName = new TreeMap<>();
    for (Skill skill : skills) {
      OptionalInt years =
          skill.years().isPresent() ? OptionalInt.of(skill.years().get()) : OptionalInt.empty();
      PractisedSkill practised = new PractisedSkill(names.of(skill.name()), years);
      byName.merge(
          practised.name, practised, (a, b) -> b.years.orElse(-1) > a.years.orElse(-1) ? b : a);
    }
    return byName.values();
  }

  /** Its form in the index. */
  String value() {
    return name + SEPARATOR + (years.isPresent() ? years.getAsInt() : "");
  }

  /** Reads a value of {@link WorkerFields#PRACTISED}. */
  public static PractisedSkill of(BytesRef value) {
    String text = value.utf8ToString();
    int separator = text.lastIndexOf(SEPARATOR);
    if (separator < 0) {
      throw new IllegalArgumentException("no practised skill: \"" + text + "\"");
    }
    String years = text.substring(separator + 1);
    return new PractisedSkill(
        text.substring(0, separator),
        years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(years)));
  }
}
