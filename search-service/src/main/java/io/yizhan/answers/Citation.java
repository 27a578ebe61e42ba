package io.yizhan.answers;

import io.yizhan.library.PolicyCollection;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words of a document or FAQ, exactly as they stand there.
 *
 * @param documentId id of the document; of an FAQ, {@code faq:} and its own
 * @param title full title; of an FAQ, its question
 * @param issuer who published it; of an FAQ, where the answer was taken from
 * @param number its 文号
 * @param region code of the place it holds for; empty: the whole country
 * @param published day of publication
 * @param inForce whether it holds on the asked day
 * @param supersededBy id of what took its place
 * @param path where in the document it stands: 第四章 第三十八条
 * @param sectionId of the quoted passage or item
 * @param quote the words
 * @param start where they begin in the document's text, in UTF-16 units; of an FAQ, in its answer
 * @param end where they end
 * @param url where it was published
 * @param review who answers for an FAQ, and until when
 */
public record Citation(
    String documentId,
    String title,
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> region,
    Optional<LocalDate> published,
    boolean inForce,
    Optional<String> supersededBy,
    String path,
    String sectionId,
    String quote,
    int start,
    int end,
    Optional<String> url,
    Optional<Review> review) {

  /**
   * Who answers for an FAQ.
   *
   * @param owner who it is
   * @param by the day by which it is to be looked at again
   * @param isOverdue whether that day is past on the asked day
   */
  public record Review(Optional<String> owner, Optional<LocalDate> by, boolean isOverdue) {

    static Review of(Faq faq, LocalDate asOf) {
      return new Review(
          faq.owner(), faq.reviewBy(), faq.reviewBy().filter(asOf::isAfter).isPresent());
    }
  }

  /** A part of a passage, as it stands from {@code from} to {@code to} in the passage's text. */
  static Citation of(
      PolicyCollection policies,
      Passage passage,
      String sectionId,
      String path,
      int from,
      int to,
      LocalDate asOf) {
    Optional<PolicyDocument> policy = policies.policy(passage.documentId());
    Optional<Faq> faq = policies.faq(passage.documentId());
    return new Citation(
        passage.documentId(),
        policy.map(PolicyDocument::title).orElse(passage.title()),
        policy.flatMap(PolicyDocument::issuer).or(() -> faq.map(Faq::source)),
        policy.flatMap(PolicyDocument::number),
        policy.flatMap(PolicyDocument::region),
        policy.flatMap(PolicyDocument::published),
        policy.stream().allMatch(document -> policies.versions().inForce(document, asOf)),
        policy.flatMap(policies.versions()::supersededBy),
        path,
        sectionId,
        passage.text().substring(from, to),
        passage.start() + from,
        passage.start() + to,
        policy.flatMap(PolicyDocument::url),
        faq.map(each -> Review.of(each, asOf)));
  }
}
