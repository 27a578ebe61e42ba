package io.yizhan.schema;

import io.yizhan.model.EmployerRef;
import org.apache.lucene.util.BytesRef;

/**
 * The employer of a job, as a value of {@link JobFields#EMPLOYER_NAMED}: {@code
 * E1⇥顺达物流⇥顺达物流}.
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

  /** Whether somebody means this employer: by the key, or by the name however it is written. */
  public boolean isMeantBy(String chosen, TermNames names) {
    return key.equals(chosen) || folded.equals(names.of(chosen));
  }
}
