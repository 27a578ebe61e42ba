package io.yizhan.lint;

import io.yizhan.extraction.ContactRedactor;
import java.util.Optional;

/**
 * Where the first contact data of a text stand.
 *
 * @param start first character
 * @param end offset after the last
 * @param quote what they are replaced by, &lt;电话&gt;
 */
record ContactSpan(int start, int end, String quote) {

  /** The first, or empty. Reads what the redactor left alone before and after it. */
  static Optional<ContactSpan> find(String text) {
    String redacted = ContactRedactor.redact(text);
    if (redacted.equals(text)) {
      return Optional.empty();
    }
    int start = 0;
    while (start < redacted.length() && text.charAt(start) == redacted.charAt(start)) {
      start++;
    }
    int quoteEnd = redacted.indexOf('>', start) + 1;
    String rest = redacted.substring(quoteEnd);
    String next = rest.indexOf('<') >= 0 ? rest.substring(0, rest.indexOf('<')) : rest;
    int end = next.isEmpty() ? text.length() : text.indexOf(next, start);
    return Optional.of(
        new ContactSpan(start, Math.max(start, end), redacted.substring(start, quoteEnd)));
  }
}
