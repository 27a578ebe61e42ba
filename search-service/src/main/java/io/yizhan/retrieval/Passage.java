package io.yizhan.retrieval;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a policy that can be quoted by itself: an article, a numbered paragraph, an FAQ's
 * answer. {@link Passages} makes them.
 *
 * @param id unique among all passages
 * @param document what it is a piece of
 * @param path where in the document it stands, 第四章 第三十八条; empty when it has no parts
 * @param text its words, exactly as they stand in the document
 * @param start where its text begins in the document's, in UTF-16 units
 * @param items its parts that can answer by themselves, in their order; none of a short one
 * @param asked how people ask for it, where that is known
 */
public record Passage(
    String id,
    PassageDocument document,
    String path,
    String text,
    int start,
    List<PassageItem> items,
    List<String> asked) {

  /**
   * Copies the lists; refuses what cannot be cited.
   *
   * @throws IllegalArgumentException when id or text is blank, or an item ends outside the text
   */
  public Passage {
    require("id", id);
    require("text of " + id, text);
    items = List.copyOf(items);
    asked = List.copyOf(asked);
    for (PassageItem item : items) {
      if (item.end() > text.length()) {
        throw new IllegalArgumentException(
            "item must end within the " + text.length() + " chars of " + id + "; got: " + item);
      }
    }
  }

  /** A passage without parts. */
  public static Passage of(String id, PassageDocument document, String path, String text) {
    return new Passage(id, document, path, text, 0, List.of(), List.of());
  }

  /** The id of the document. */
  public String documentId() {
    return document.id();
  }

  /** The document's title. */
  public String title() {
    return document.title();
  }

  /** Where and when it applies. */
  public PassageScope scope() {
    return document.scope();
  }

  /** Every text of it that has a vector: its own, those of its items, and how it is asked for. */
  public Stream<String> texts() {
    return Stream.concat(
        Stream.of(text), Stream.concat(items.stream().map(PassageItem::text), asked.stream()));
  }

  private static void require(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank; got: \"" + value + '"');
    }
  }
}
