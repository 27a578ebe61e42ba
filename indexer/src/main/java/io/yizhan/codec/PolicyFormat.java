package io.yizhan.codec;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.Submission;
import java.time.LocalDate;
import java.util.Optional;

/** The JSON of a {@link PolicyDocument}. */
final class PolicyFormat {

  private static final int MAX_TEXT_CHARS = 2_000_000;
  private static final int MAX_URL_CHARS = 2_000;

  private PolicyFormat() {}

  static Optional<PolicyDocument> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Optional<String> title = fields.requiredText("title", JobFormat.MAX_NAME_CHARS);
    Optional<String> text = fields.requiredText("text", MAX_TEXT_CHARS);
    Optional<String> source = fields.text("source", JobFormat.MAX_NAME_CHARS);
    Optional<String> issuer = fields.text("issuer", JobFormat.MAX_NAME_CHARS);
    Optional<String> number = fields.text("number", JobFormat.MAX_NAME_CHARS);
    Optional<String> region = fields.text("region", 12);
    Optional<LocalDate> published = fields.parsed("published", Times.DATE_RULE, Times::date);
    Optional<LocalDate> effective = fields.parsed("effective", Times.DATE_RULE, Times::date);
    Optional<LocalDate> expires = fields.parsed("expires", Times.DATE_RULE, Times::date);
    Optional<String> url = fields.text("url", MAX_URL_CHARS);
    if (fields.errors().size() > before || id.isEmpty() || title.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PolicyDocument(
            id.get(),
            source.orElse(Submission.LOCAL_SOURCE),
            title.get(),
            issuer,
            number,
            region,
            published,
            effective,
            expires,
            url,
            text.get()));
  }

  static void write(PolicyDocument policy, FieldWriter fields) {
    fields
        .text("id", policy.id())
        .text("source", policy.source())
        .text("title", policy.title())
        .text("issuer", policy.issuer())
        .text("number", policy.number())
        .text("region", policy.region())
        .date("published", policy.published())
        .date("effective", policy.effective())
        .date("expires", policy.expires())
        .text("url", policy.url())
        .text("text", policy.text());
  }
}
