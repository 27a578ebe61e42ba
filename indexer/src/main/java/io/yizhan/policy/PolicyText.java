package io.yizhan.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a file's text as a policy: what it says of itself, and the text without what stands around
 * it.
 *
 * <p>Front matter wins over what a page said of itself, and that over what {@link PolicyMetadata}
 * reads from the text. A title that nobody says is the file's name.
 *
 * @param values field names of a policy record, or the names front matter uses for them, with their
 *     values
 * @param text the text to keep
 */
public record PolicyText(Map<String, String> values, String text) {

  private static final int HISTORY_CHARS = 20_000;

  /**
   * Reads a text.
   *
   * @param text the whole text of a file
   * @param said what is known of it beside its text: field names and values
   * @param fileName the name of the file without its ending
   */
  public static PolicyText read(String text, Map<String, String> said, String fileName) {
    FrontMatter parts = FrontMatter.split(text.replace("\r\n", "\n").replace('\r', '\n'));
    boolean bare = parts.values().isEmpty();
    String body = bare ? SiteChrome.strip(parts.body()) : parts.body().strip();
    Map<String, String> values = new LinkedHashMap<>(parts.values());
    Optional<String> history = Optional.ofNullable(values.remove("history"));
    said.forEach((name, value) -> fill(values, name, Optional.of(value)));
    PolicyMetadata read = PolicyMetadata.read(body);
    fill(values, "title", read.title().or(() -> Optional.of(fileName)));
    fill(values, "number", read.number());
    fill(values, "issuer", read.issuer());
    if (!values.containsKey("date")) {
      // A page's own line of dates often holds its visit counter as well, and went with it.
      Optional<LocalDate> published =
          read.published().or(() -> PolicyMetadata.read(parts.body()).published());
      fill(values, "published", published.map(Object::toString));
    }
    fill(
        values,
        "effective",
        history.flatMap(PolicyText::inForceSince).or(read::effective).map(Object::toString));
    if (!values.containsKey("region")) {
      fill(
          values,
          "region",
          PolicyRegions.of(
              Optional.ofNullable(values.get("issuer")), Optional.ofNullable(values.get("title"))));
    }
    fill(values, "expires", read.expires().map(Object::toString));
    return new PolicyText(values, body);
  }

  /** 2000年7月19日 施行, the last one of a list of what happened to a law. */
  private static Optional<LocalDate> inForceSince(String history) {
    String[] events =
        history.substring(0, Math.min(HISTORY_CHARS, history.length())).split("\"", -1);
    Optional<LocalDate> since = Optional.empty();
    for (String event : events) {
      if (event.contains("施行")) {
        since = PolicyDates.first(event);
      }
    }
    return since;
  }

  private static void fill(Map<String, String> values, String name, Optional<String> value) {
    value.filter(said -> !said.isBlank()).ifPresent(said -> values.putIfAbsent(name, said));
  }
}
