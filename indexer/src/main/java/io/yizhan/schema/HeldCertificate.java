package io.yizhan.schema;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * A certificate that a worker holds, as a value of {@link WorkerFields#CERTIFICATE}: {@code
 * 叉车证⇥2027-05-01}. Of several of one name a document has the one that lasts longest.
 *
 * @param name as {@link TermNames} writes it
 * @param expires last day on which it is valid; empty when no end is known
 */
public record HeldCertificate(String name, Optional<LocalDate> expires) {

  private static final char SEPARATOR = '\t';

  /** Its form in the index. */
  String value() {
    return name + SEPARATOR + expires.map(LocalDate::toString).orElse("");
  }

  /** Reads a value of {@link WorkerFields#CERTIFICATE}. */
  public static HeldCertificate of(String value) {
    int separator = value.lastIndexOf(SEPARATOR);
    if (separator < 0) {
      throw new IllegalArgumentException("no held certificate: \"" + value + "\"");
    }
    String expires = value.substring(separator + 1);
    return new HeldCertificate(
        value.substring(0, separator),
        expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires)));
  }

  /** Reads a value of {@link WorkerFields#CERTIFICATE}. */
  public static HeldCertificate of(BytesRef value) {
    return of(value.utf8ToString());
  }

  /** Whether it is valid on a day. */
  public boolean isValid(LocalDate day) {
    return expires.isEmpty() || !day.isAfter(expires.get());
  }

  /** Whether it lasts longer than another. */
  boolean outlasts(HeldCertificate other) {
    return other.expires.isPresent()
        && (expires.isEmpty() || expires.get().isAfter(other.expires.get()));
  }
}
