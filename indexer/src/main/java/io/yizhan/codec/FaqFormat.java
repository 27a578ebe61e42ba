package io.yizhan.codec;

import io.yizhan.model.Faq;
import io.yizhan.model.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The JSON of a {@link Faq}. */
final class FaqFormat {

  private static final int MAX_QUESTION_CHARS = 500;
  private static final int MAX_ANSWER_CHARS = 20_000;

  private FaqFormat() {}

  static Optional<Faq> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Optional<String> question = fields.requiredText("question", MAX_QUESTION_CHARS);
    Optional<String> answer = fields.requiredText("answer", MAX_ANSWER_CHARS);
    Optional<String> source = fields.text("source", JobFormat.MAX_NAME_CHARS);
    List<String> variants = fields.texts("variants", MAX_QUESTION_CHARS);
    Optional<String> owner = fields.text("owner", JobFormat.MAX_NAME_CHARS);
    Optional<LocalDate> reviewBy = fields.parsed("reviewBy", Times.DATE_RULE, Times::date);
    if (fields.errors().size() > before || id.isEmpty() || question.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Faq(
            id.get(),
            source.orElse(Submission.LOCAL_SOURCE),
            question.get(),
            variants,
            answer.get(),
            owner,
            reviewBy));
  }

  static void write(Faq faq, FieldWriter fields) {
    fields
        .text("id", faq.id())
        .text("source", faq.source())
        .text("question", faq.question())
        .texts("variants", faq.variants())
        .text("answer", faq.answer())
        .text("owner", faq.owner())
        .date("reviewBy", faq.reviewBy());
  }
}
