package io.yizhan.schema;

import io.yizhan.model.EmployerRef;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/**
 * The employer of a job, as a value of {@link JobFields#EMPLOYER_NAMED}: {@code E1⇥顺达物流⇥顺达物流}.
 *
 * @param key the employer's id, else the folded name: what to choose by
 * @param folded the name as {@link TermNames} writes it
 * @param name the name to print
 */
public record NamedEmployer(String key, String folded, String name) {

  private static final String SEPARATOR = "\t";

  /** The employer that a job names. */
  static NamedEmployer of(EmployerRef employer, TermNames names) {
    String name = employer.name().replace(SEPARATOR, " ");
    String folded = names.of(name);
    return new NamedEmployer(
        employer.id().map(id -> id.replace(SEPARATOR, " ")).orElse(folded), folded, name);
  }

  /** Reads a value of {@link JobFields#EMPLOYER_NAMED}. */
  public static NamedEmployer of(BytesRef value) {
    return of(value.utf8ToString());
  }

  /** Reads a value of {@link JobFields#EMPLOYER_NAMED}. */
  public static NamedEmployer of(String value) {
    String[] parts = value.split(SEPARATOR, -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no named employer: \"" + value + "\"");
    }
    return new NamedEmployer(parts[0], parts[1], parts[2]);
  }

  /** Its form in the index. */
  String value() {
    return String.join(SEPARATOR, key, folded, name);
  }

  /** The employers that somebody means: by the key, or by the name however it is written. */
  public static Predicate<NamedEmployer> meantBy(Set<String> chosen, TermNames names) {
    Set<String> folded = chosen.stream().map(names::of).collect(Collectors.toSet());
    return employer -> chosen.contains(employer.key) || folded.contains(employer.folded);
  }
}
