package io.yizhan.service.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a caller sees of policies and FAQs. Stateless. */
final class PolicyBodies {

  private PolicyBodies() {}

  /**
   * A page of passages.
   *
   * @param total number of hits: passages are ranked and not counted
   * @param hits best first
   * @param byWordsAlone present and true while no passage has a vector
   * @param tookMs time the service took, in milliseconds
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Page(
      @JsonInclude(JsonInclude.Include.ALWAYS) int total,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<Hit> hits,
      boolean byWordsAlone,
      @JsonInclude(JsonInclude.Include.ALWAYS) double tookMs) {}

  /**
   * A passage that was found.
   *
   * @param kind {@code policy} or {@code faq}
   * @param highlights HTML of {@code text} with what was asked in {@code em}
   * @param score to be compared within one page only
   * @param named present and true for what the question names: an article, a title, a 文号
   * @param source of the document
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Hit(
      String documentId,
      String sectionId,
      String kind,
      String title,
      @JsonInclude(JsonInclude.Include.ALWAYS) String path,
      String text,
      @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> highlights,
      @JsonInclude(JsonInclude.Include.ALWAYS) double score,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean named,
      @JsonUnwrapped Source source) {}

  /**
   * Where a text comes from, and whether it holds.
   *
   * @param region code of the place it holds for; absent: the whole country
   * @param inForce on the asked day
   * @param supersededBy what took its place: a document's id, or what the document says
   * @param owner who answers for an FAQ
   * @param reviewBy the day by which an FAQ is to be looked at again
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Source(
      Optional<String> issuer,
      Optional<String> number,
      Optional<String> level,
      Optional<String> region,
      Optional<String> published,
      Optional<String> effective,
      Optional<String> expires,
      boolean inForce,
      Optional<String> supersededBy,
      Optional<String> url,
      Optional<String> owner,
      Optional<String> reviewBy) {

    /** Of the document that a passage is a piece of. */
    static Source of(PolicyCollection policies, String documentId, LocalDate asOf) {
      Optional<PolicyDocument> policy = policies.policy(documentId);
      if (policy.isPresent()) {
        PolicyDocument document = policy.get();
        return new Source(
            document.issuer(),
            document.number(),
            document.level(),
            document.region(),
            document.published().map(LocalDate::toString),
            document.effective().map(LocalDate::toString),
            document.expires().map(LocalDate::toString),
            policies.versions().inForce(document, asOf),
            policies.versions().supersededBy(document),
            document.url(),
            Optional.empty(),
            Optional.empty());
      }
      Optional<Faq> faq = policies.faq(documentId);
      return new Source(
          faq.map(Faq::source),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.empty(),
          Optional.empty(),
          faq.flatMap(Faq::owner),
          faq.flatMap(Faq::reviewBy).map(LocalDate::toString));
    }
  }

  /**
   * A whole document.
   *
   * @param sections its passages in order
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Document(
      String id,
      String kind,
      String title,
      Optional<String> shortTitle,
      @JsonUnwrapped Source source,
      List<Section> sections) {}

  /**
   * A passage of a document.
   *
   * @param start where its text begins in the document, in UTF-16 units
   * @param end where it ends
   * @param items its parts that can be read alone
   */
  record Section(
      String id,
      String path,
      String text,
      int start,
      int end,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> items) {

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
  record Item(String id, String path, String text, int start, int end) {

    static Item of(Passage passage, PassageItem item) {
      return new Item(
          item.id(),
          item.path(),
          item.text(),
          passage.start() + item.start(),
          passage.start() + item.end());
    }
  }

  /** {@code policy} or {@code faq}. */
  static String kind(PolicyCollection policies, String documentId) {
    return policies.faq(documentId).isPresent() ? "faq" : "policy";
  }
}
