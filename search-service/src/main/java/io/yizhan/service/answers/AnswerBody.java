package io.yizhan.service.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.answers.Answer;
import io.yizhan.answers.Citation;
import io.yizhan.answers.Finding;
import io.yizhan.answers.Rewriting;
import io.yizhan.answers.Shortfall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The body of an answer.
 *
 * @param id names it for votes, for an hour
 * @param answered whether the quotes answer: 依据如下
 * @param level what people read of the finding
 * @param answer the quoted sentences and nothing else; absent unless answered
 * @param skippedReason why it is not answered
 * @param notCovered what the question names and the quotes do not cover
 * @param handOff whom to turn to; whenever it is not answered
 * @param region code of the place it is answered for; empty: the whole country
 * @param asOf the day it is answered for
 * @param rewriting how a follow-up was understood
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerBody(
    String id,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean answered,
    String level,
    Optional<Text> answer,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<CitationBody> citations,
    double confidence,
    Optional<String> skippedReason,
    List<String> notCovered,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> related,
    Optional<HandOff> handOff,
    @JsonInclude(JsonInclude.Include.ALWAYS) String region,
    String asOf,
    Optional<Rewriting> rewriting,
    double tookMs) {

  private static final HandOff STATION = new HandOff("可以到就近的零工驿站窗口问工作人员，或拨打人社服务热线 12333。", "12333");

  /** Copies the lists. */
  public AnswerBody {
    citations = List.copyOf(citations);
    notCovered = List.copyOf(notCovered);
    related = List.copyOf(related);
  }

  /** Text that is made of quoted sentences alone. */
  public record Text(String text) {}

  /**
   * Whom to turn to.
   *
   * @param message what people read
   * @param phone a number to call
   */
  public record HandOff(String message, String phone) {}

  /** The body of an answer under an id. */
  static AnswerBody of(String id, Answer answer, double tookMs) {
    Finding finding = answer.finding();
    boolean answered = finding instanceof Finding.Grounded;
    return new AnswerBody(
        id,
        answered,
        finding.label(),
        answered ? Optional.of(new Text(text(finding.citations()))) : Optional.empty(),
        finding.citations().stream().map(CitationBody::of).toList(),
        Math.round(answer.confidence() * 1e3) / 1e3,
        reason(finding),
        notCovered(finding),
        answer.related(),
        answered ? Optional.empty() : Optional.of(STATION),
        answer.region(),
        answer.asOf().toString(),
        answer.rewriting(),
        tookMs);
  }

  private static String text(List<Citation> citations) {
    return citations.stream().map(Citation::quote).collect(Collectors.joining("\n"));
  }

  private static Optional<String> reason(Finding finding) {
    return switch (finding) {
      case Finding.Grounded _ -> Optional.empty();
      case Finding.Possible possible ->
          Optional.of(
              possible.shortfalls().isEmpty()
                  ? "找到的内容只是可能相关，不能确定回答了您的问题"
                  : possible.shortfalls().getFirst().message());
      case Finding.NotFound notFound -> Optional.of(notFound.reason().label());
    };
  }

  private static List<String> notCovered(Finding finding) {
    return switch (finding) {
      case Finding.Grounded _ -> List.of();
      case Finding.NotFound _ -> List.of();
      case Finding.Possible possible ->
          possible.shortfalls().stream().map(Shortfall::message).toList();
    };
  }
}
