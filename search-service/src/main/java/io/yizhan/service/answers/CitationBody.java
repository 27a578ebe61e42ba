package io.yizhan.service.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.answers.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A quote in the body of an answer; see {@link Citation}.
 *
 * @param note what is to be known of it: that it no longer holds, that its review is overdue
 * @param owner who answers for an FAQ
 * @param reviewBy the day by which an FAQ is to be looked at again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CitationBody(
    String documentId,
    String title,
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> region,
    Optional<String> published,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean inForce,
    Optional<String> supersededBy,
    @JsonInclude(JsonInclude.Include.ALWAYS) String path,
    String sectionId,
    String quote,
    @JsonInclude(JsonInclude.Include.ALWAYS) int start,
    int end,
    Optional<String> url,
    Optional<String> owner,
    Optional<String> reviewBy,
    Optional<String> note) {

  static CitationBody of(Citation citation) {
    Optional<Citation.Review> review = citation.review();
    return new CitationBody(
        citation.documentId(),
        citation.title(),
        citation.issuer(),
        citation.number(),
        citation.region(),
        citation.published().map(LocalDate::toString),
        citation.inForce(),
        citation.supersededBy(),
        citation.path(),
        citation.sectionId(),
        citation.quote(),
        citation.start(),
        citation.end(),
        citation.url(),
        review.flatMap(Citation.Review::owner),
        review.flatMap(Citation.Review::by).map(LocalDate::toString),
        note(citation));
  }

  private static Optional<String> note(Citation citation) {
    if (!citation.inForce()) {
      return Optional.of("该文件在所问日期无效，仅供查阅");
    }
    return citation
        .review()
        .filter(Citation.Review::isOverdue)
        .map(
            review ->
                "此答复应在 " + review.by().map(LocalDate::toString).orElse("") + " 前复核，现已逾期，请以窗口答复为准");
  }
}
