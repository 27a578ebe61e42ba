package io.yizhan.service.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageItem;
import java.util.List;
import java.util.Optional;

/**
 * A whole document, to expand a citation in.
 *
 * @param kind {@code policy} or {@code faq}
 * @param sections its passages in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyPaper(
    String id,
    String kind,
    String title,
    Optional<String> shortTitle,
    @JsonUnwrapped PolicySource source,
    List<Section> sections) {

  /** Copies the list. */
  public PolicyPaper {
    sections = List.copyOf(sections);
  }

  /**
   * A passage of a document.
   *
   * @param start where its text begins in the document, in UTF-16 units
   * @param end where it ends
   * @param items its parts that can be read alone
   */
  public record Section(
      String id,
      String path,
      String text,
      int start,
      int end,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> items) {

    /** Copies the list. */
    public Section {
      items = List.copyOf(items);
    }

    static Section of(Passage passage) {
      return new Section(
          passage.id(),
          passage.path(),
          passage.text(),
          passage.start(),
          passage.start() + passage.text().length(),
          passage.items().stream().map(item -> Item.of(passage, item)).toList());
    }
  }

  /** A part of a passage; its text begins with its lead-in. */
  public record Item(String id, String path, String text, int start, int end) {

    static Item of(Passage passage, PassageItem item) {
      return new Item(
          item.id(),
          item.path(),
          item.text(),
          passage.start() + item.start(),
          passage.start() + item.end());
    }
  }
}
