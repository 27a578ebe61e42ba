package io.yizhan.answers;

import com.github.benmanes.caffeine.cache.Ticker;
import io.yizhan.answers.Shortfall.Kind;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.library.PolicyCollection;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.PolicyQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers questions with sentences of the documents that hold where and when they are asked, or
 * says that none was found; see the package.
 *
 * <p>Safe for any thread. A question takes one collection and asks nothing but that one; it reads
 * no database. Some 8 ms at 58,000 articles, most of it the retrieval. Of a conversation the last
 * question is kept for some minutes, contacts replaced; nothing else is.
 */
public final class PolicyAnswering {

  /** How many passages the retrieval is asked for. */
  static final int FOUND = 10;

  private static final int MOST_CITATIONS = 3;

  /** How likely another passage must be beside the likeliest, to be quoted with it. */
  private static final double NEXT_SHARE = 0.8;

  private static final int MOST_RELATED = 3;

  private final Supplier<PolicyCollection> library;
  private final AnswerModel model;
  private final PassageJudge judge;
  private final QuestionReader reader = QuestionReader.load();
  private final Sessions sessions;

  /**
   * Answers from a library.
   *
   * @param library gives the documents as they are now
   * @param ticker ages conversations
   */
  public PolicyAnswering(Supplier<PolicyCollection> library, AnswerModel model, Ticker ticker) {
    this.library = library;
    this.model = model;
    this.judge = new PassageJudge(model);
    this.sessions = new Sessions(ticker);
  }

  /** What the documents say to a question. */
  public Answer answer(AnswerRequest request) throws IOException {
    String put = ContactRedactor.redact(request.text());
    Optional<Rewriting> rewriting =
        request.session().flatMap(sessions::last).flatMap(last -> FollowUps.complete(put, last));
    String question = rewriting.map(Rewriting::to).orElse(put);
    request.session().ifPresent(session -> sessions.keep(session, question));
    PolicyCollection policies = library.get();
    if (policies.documents() == 0) {
      return new Answer(
          question,
          rewriting,
          request.region(),
          request.asOf(),
          new Finding.NotFound(Finding.Reason.NO_DOCUMENTS),
          0,
          List.of());
    }
    PolicyQuestion asked = asked(request, question);
    QuestionReading reading = reader.read(asked.text(), request.asOf());
    Optional<SentenceVector> sense = policies.retrieval().sense(asked);
    List<FoundPassage> found = policies.retrieval().find(asked, sense);
    List<Judgement> judgements = judge.judge(policies, request, asked.text(), reading, found);
    Finding finding = finding(policies, request, asked.text(), sense, reading, judgements);
    return new Answer(
        question,
        rewriting,
        request.region(),
        request.asOf(),
        finding,
        judgements.isEmpty() ? 0 : judgements.getFirst().likelihood(),
        related(policies, found, judgements, finding));
  }

  private static PolicyQuestion asked(AnswerRequest request, String question) {
    return new PolicyQuestion(
        question,
        Optional.of(request.region()),
        request.superseded() ? Optional.empty() : Optional.of(request.asOf()),
        FOUND);
  }

  private Finding finding(
      PolicyCollection policies,
      AnswerRequest request,
      String question,
      Optional<SentenceVector> sense,
      QuestionReading reading,
      List<Judgement> judgements) {
    if (judgements.isEmpty() || judgements.getFirst().likelihood() < model.possible()) {
      return new Finding.NotFound(Finding.Reason.NOTHING_NEAR);
    }
    List<Shortfall> shortfalls = new ArrayList<>(judgements.getFirst().shortfalls());
    if (policies.retrieval().isByWordsAlone()) {
      shortfalls.add(new Shortfall(Kind.WORDS_ALONE, "句意还在计算，目前只按字词查找"));
    }
    boolean grounded =
        shortfalls.isEmpty() && judgements.getFirst().likelihood() >= model.grounded();
    List<Citation> citations =
        citations(
            policies,
            request,
            question,
            sense,
            reading,
            grounded ? judgements : judgements.subList(0, 1));
    return grounded ? new Finding.Grounded(citations) : new Finding.Possible(citations, shortfalls);
  }

  /**
   * Those of the likeliest passage, and of others that answer by themselves while there is room.
   */
  private List<Citation> citations(
      PolicyCollection policies,
      AnswerRequest request,
      String question,
      Optional<SentenceVector> sense,
      QuestionReading reading,
      List<Judgement> judgements) {
    QuotePicker picker = new QuotePicker(policies);
    List<Citation> citations = new ArrayList<>();
    double least = Math.max(model.grounded(), NEXT_SHARE * judgements.getFirst().likelihood());
    for (Judgement judgement : judgements) {
      if (!citations.isEmpty()
          && (judgement.likelihood() < least || !judgement.shortfalls().isEmpty())) {
        continue;
      }
      List<Citation> own =
          picker.pick(
              question, sense, reading.figure(), judgement.found().passage(), request.asOf());
      if (citations.size() + own.size() <= MOST_CITATIONS) {
        citations.addAll(own);
      }
    }
    return citations;
  }

  /** FAQs and articles found beside those cited, by names that find them. */
  private List<String> related(
      PolicyCollection policies,
      List<FoundPassage> found,
      List<Judgement> judgements,
      Finding finding) {
    if (judgements.isEmpty() || judgements.getFirst().likelihood() < model.possible()) {
      return List.of();
    }
    Set<String> cited = new LinkedHashSet<>();
    finding.citations().forEach(citation -> cited.add(citation.documentId() + citation.path()));
    Set<String> related = new LinkedHashSet<>();
    for (FoundPassage one : found) {
      boolean isCited =
          cited.stream()
              .anyMatch(id -> id.startsWith(one.passage().documentId() + one.passage().path()));
      if (!isCited && related.size() < MOST_RELATED) {
        related.add(
            policies.faq(one.passage().documentId()).isPresent()
                ? one.passage().title()
                : one.passage().title() + ArticleNames.last(one.passage().path()));
      }
    }
    return List.copyOf(related);
  }
}
