package io.yizhan.codec;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.Submission;
import java.time.LocalDate;
import java.util.Optional;

/** The JSON of a {@link PolicyDocument}: whole, with {@code text}, or cut into {@code sections}. */
final class PolicyFormat {

  static final int MAX_TEXT_CHARS = 2_000_000;
  private static final int MAX_TITLE_CHARS = 500;
  private static final int MAX_REGION_CHARS = 60;
  private static final int MAX_URL_CHARS = 2_000;

  private PolicyFormat() {}

  static Optional<PolicyDocument> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Optional<String> title = fields.requiredText("title", MAX_TITLE_CHARS);
    Optional<CutText> cut = CutText.read(fields);
    Optional<String> source = fields.text("source", JobFormat.MAX_NAME_CHARS);
    Optional<String> shortTitle = fields.text("shortTitle", MAX_TITLE_CHARS);
    Optional<String> issuer = fields.text("issuer", JobFormat.MAX_NAME_CHARS);
    Optional<String> number = fields.text("number", JobFormat.MAX_NAME_CHARS);
    Optional<String> level = fields.text("level", JobFormat.MAX_NAME_CHARS);
    Optional<String> region = fields.text("region", MAX_REGION_CHARS);
    Optional<LocalDate> published = fields.parsed("published", Times.DATE_RULE, Times::date);
    Optional<LocalDate> effective = fields.parsed("effective", Times.DATE_RULE, Times::date);
    Optional<LocalDate> expires = fields.parsed("expires", Times.DATE_RULE, Times::date);
    Optional<String> supersededBy = fields.text("supersededBy", MAX_TITLE_CHARS);
    Optional<String> url = fields.text("url", MAX_URL_CHARS);
    if (fields.errors().size() > before || id.isEmpty() || title.isEmpty() || cut.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PolicyDocument.builder(id.get(), title.get(), cut.get().text())
            .source(source.orElse(Submission.LOCAL_SOURCE))
            .shortTitle(shortTitle)
            .issuer(issuer)
            .number(number)
            .level(level)
            .region(region)
            .published(published)
            .effective(effective)
            .expires(expires)
            .supersededBy(supersededBy)
            .url(url)
            .sections(cut.get().sections())
            .build());
  }

  static void write(PolicyDocument policy, FieldWriter fields) {
    fields
        .text("id", policy.id())
        .text("source", policy.source())
        .text("title", policy.title())
        .text("shortTitle", policy.shortTitle())
        .text("issuer", policy.issuer())
        .text("number", policy.number())
        .text("level", policy.level())
        .text("region", policy.region())
        .date("published", policy.published())
        .date("effective", policy.effective())
        .date("expires", policy.expires())
        .text("supersededBy", policy.supersededBy())
        .text("url", policy.url());
    CutText.write(new CutText(policy.text(), policy.sections()), fields);
  }
}
