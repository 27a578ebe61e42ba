package io.yizhan.service.pages.seeker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameters of a search as the address of a page holds them; {@link #with} and {@link
 * #without} lead to neighbouring searches, always to their first page. Immutable.
 */
final class SearchAddress {

  private static final String CURSOR = "cursor";

  private final Map<String, List<String>> parameters;

  private SearchAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** The search that a query string asks for; blank values are dropped. */
  static SearchAddress of(Map<String, List<String>> given) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
          if (!said.isEmpty()) {
            kept.put(name, said);
          }
        });
    return new SearchAddress(kept);
  }

  /** The values of a parameter. */
  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The names and values beside some, for the hidden fields of a form. */
  List<Map.Entry<String, String>> beside(String... names) {
    List<String> left = new ArrayList<>(List.of(names));
    left.add(CURSOR);
    return parameters.entrySet().stream()
        .filter(entry -> !left.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
        .toList();
  }

  /** With one more value. */
  SearchAddress with(String name, String value) {
    Map<String, List<String>> changed = firstPage();
    List<String> values = new ArrayList<>(values(name));
    values.add(value);
    changed.put(name, values);
    return new SearchAddress(changed);
  }

  /** With this value alone; blank takes the parameter away. */
  SearchAddress set(String name, String value) {
    Map<String, List<String>> changed = firstPage();
    changed.remove(name);
    if (!value.isBlank()) {
      changed.put(name, List.of(value.strip()));
    }
    return new SearchAddress(changed);
  }

  /** Without one value. */
  SearchAddress without(String name, String value) {
    Map<String, List<String>> changed = firstPage();
    List<String> values = values(name).stream().filter(other -> !other.equals(value)).toList();
    changed.remove(name);
    if (!values.isEmpty()) {
      changed.put(name, values);
    }
    return new SearchAddress(changed);
  }

  /** Path and query. */
  String href() {
    return parameters.isEmpty()
        ? "/"
        : parameters.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&", "/?", ""));
  }

  private Map<String, List<String>> firstPage() {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    copy.remove(CURSOR);
    return copy;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
