package io.yizhan.service.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * The body of an answer to {@code GET /api/policies}.
 *
 * @param total number of hits: passages are ranked and not counted
 * @param hits best first
 * @param byWordsAlone present and true while no passage has a vector
 * @param tookMs time the service took, in milliseconds
 */
public record PolicyPage(
    int total,
    List<Hit> hits,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byWordsAlone,
    double tookMs) {

  /** Copies the list. */
  public PolicyPage {
    hits = List.copyOf(hits);
  }

  /**
   * A passage that was found.
   *
   * @param kind {@code policy} or {@code faq}
   * @param highlights HTML of {@code text} with what was asked in {@code em}
   * @param score to be compared within one page only
   * @param named present and true for what the question names: an article, a title, a 文号
   * @param source of the document
   */
  public record Hit(
      String documentId,
      String sectionId,
      String kind,
      String title,
      String path,
      String text,
      Map<String, String> highlights,
      double score,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean named,
      @JsonUnwrapped PolicySource source) {

    /** Copies the map. */
    public Hit {
      highlights = Map.copyOf(highlights);
    }
  }
}
