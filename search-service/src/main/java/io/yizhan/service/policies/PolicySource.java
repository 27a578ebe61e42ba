package io.yizhan.service.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import java.time.LocalDate;
import java.util.Optional;

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
public record PolicySource(
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> level,
    Optional<String> region,
    Optional<String> published,
    Optional<String> effective,
    Optional<String> expires,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean inForce,
    Optional<String> supersededBy,
    Optional<String> url,
    Optional<String> owner,
    Optional<String> reviewBy) {

  /** {@code policy} or {@code faq}. */
  static String kind(PolicyCollection policies, String documentId) {
    return policies.faq(documentId).isPresent() ? "faq" : "policy";
  }

  /** Of the document that a passage is a piece of. */
  static PolicySource of(PolicyCollection policies, String documentId, LocalDate asOf) {
    Optional<Faq> faq = policies.faq(documentId);
    Optional<PolicyDocument> policy = policies.policy(documentId);
    return new PolicySource(
        policy.flatMap(PolicyDocument::issuer).or(() -> faq.map(Faq::source)),
        policy.flatMap(PolicyDocument::number),
        policy.flatMap(PolicyDocument::level),
        policy.flatMap(PolicyDocument::region),
        policy.flatMap(PolicyDocument::published).map(LocalDate::toString),
        policy.flatMap(PolicyDocument::effective).map(LocalDate::toString),
        policy.flatMap(PolicyDocument::expires).map(LocalDate::toString),
        policy.stream().allMatch(document -> policies.versions().inForce(document, asOf)),
        policy.flatMap(policies.versions()::supersededBy),
        policy.flatMap(PolicyDocument::url),
        faq.flatMap(Faq::owner),
        faq.flatMap(Faq::reviewBy).map(LocalDate::toString));
  }
}
