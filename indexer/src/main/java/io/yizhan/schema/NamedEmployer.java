package io.yizhan.schema;

import io.yizhan.model.EmployerRef;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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

  /** The key in a value of {@link JobFields#EMPLOYER_NAMED}; shares its bytes. */
  public static BytesRef key(BytesRef value) {
    return new BytesRef(value.bytes, value.offset, lengthOfKey(value));
  }

  /**
   * The values of {@link JobFields#EMPLOYER_NAMED} that somebody means: by the key, or by the name
   * however it is written. Compares bytes: there may be as many values as jobs.
   */
  public static Predicate<BytesRef> meantBy(Set<String> chosen, TermNames names) {
    List<BytesRef> keys = chosen.stream().map(BytesRef::new).toList();
    List<BytesRef> folded =
        chosen.stream().map(name -> new BytesRef(names.of(name) + SEPARATOR)).distinct().toList();
    return value -> {
      BytesRef key = key(value);
      int start = key.length + 1;
      BytesRef rest = new BytesRef(value.bytes, value.offset + start, value.length - start);
      return keys.contains(key)
          || folded.stream().anyMatch(name -> StringHelper.startsWith(rest, name));
    };
  }

  private static int lengthOfKey(BytesRef value) {
    int length = 0;
    while (value.bytes[value.offset + length] != SEPARATOR.charAt(0)) {
      length++;
    }
    return length;
  }
}
