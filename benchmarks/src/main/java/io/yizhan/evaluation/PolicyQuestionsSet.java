package io.yizhan.evaluation;

import io.yizhan.answers.Answer;
import io.yizhan.answers.AnswerModel;
import io.yizhan.answers.Citation;
import io.yizhan.answers.Finding;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.lexicon.Regions;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.PolicyDocument;
import io.yizhan.training.PolicyShelf;
import io.yizhan.training.StationQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Questions as people ask them at a station, answered from a folder of real policies: how many of
 * those with an answer are answered, and with the right document, and how many of the others are
 * refused, by kind. Every quote is looked for in its document. What decides was learned on the dev
 * half alone.
 */
final class PolicyQuestionsSet extends OutsideSet {

  static final String NAME = "policy-questions";

  /** Documents that ended without a newer one of theirs saying so; see SOURCE.md beside them. */
  private static final Set<String> ENDED =
      Set.of(
          "interp-094", "interp-095", "interp-096", "interp-097", "reg-138", "reg-148", "reg-171");

  private final Path questions;
  private final Path vectors;

  /**
   * The set.
   *
   * @param directory where its questions lie
   * @param home the project's directory, under which vectors are kept
   */
  PolicyQuestionsSet(Path directory, OutsideData data, Path home) {
    super(NAME, "驿站里问的政策问题：答不答、答得对不对、引文是否照录", data, List.of("policies/manifest.csv"));
    this.questions = directory.resolve("questions.tsv");
    this.vectors = PolicyShelf.vectors(home);
  }

  /** Counts of one half. */
  private static final class Tally {
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private int answerable;
    private int answered;
    private int answeredRight;
    private int documentFirst;
  }

  /** Faults that must not be, over all questions. */
  private static final class Faults {
    private int quotes;
    private int altered;
    private int superseded;
    private int elsewhere;
    private final List<String> notes = new ArrayList<>();
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    Map<Split, Tally> tallies = new EnumMap<>(Split.class);
    Faults faults = new Faults();
    try (PolicyShelf shelf = PolicyShelf.open(folder(files), vectors, progress)) {
      PolicyCollection policies = shelf.collection();
      PolicyAnswering answering =
          new PolicyAnswering(() -> policies, AnswerModel.load(), System::nanoTime);
      for (StationQuestion question : StationQuestion.read(questions)) {
        Answer answer = answering.answer(question.labelled().request());
        Split split = Split.of(question.id());
        count(tallies.computeIfAbsent(split, _ -> new Tally()), question, answer);
        check(faults, policies, question, answer);
        if (split == Split.DEV) {
          note(faults.notes, question, answer);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    tallies.forEach((split, tally) -> add(figures, split.label(), tally));
    figures.add(Figure.count("service", "quotes", faults.quotes));
    figures.add(Figure.count("service", "quotes not in the source", faults.altered));
    figures.add(Figure.count("service", "quotes of superseded documents", faults.superseded));
    figures.add(Figure.count("service", "quotes of other regions", faults.elsewhere));
    return new Outcome.Measured(figures, List.of(String.join("\n", faults.notes) + "\n"));
  }

  private static Path folder(List<Path> files) {
    return Objects.requireNonNull(files.getFirst().getParent());
  }

  private static void count(Tally tally, StationQuestion question, Answer answer) {
    boolean answered = answer.finding() instanceof Finding.Grounded;
    if (!question.isAnswerable()) {
      tally.asked.merge(question.kind(), 1, Integer::sum);
      tally.refused.merge(question.kind(), answered ? 0 : 1, Integer::sum);
      return;
    }
    tally.answerable++;
    List<Citation> citations = answer.finding().citations();
    boolean document =
        !citations.isEmpty()
            && question.labelled().answers().stream()
                .anyMatch(label -> label.documentId().equals(citations.getFirst().documentId()));
    tally.documentFirst += document ? 1 : 0;
    tally.answered += answered ? 1 : 0;
    boolean right = answered && isRight(question, citations);
    tally.answeredRight += right ? 1 : 0;
  }

  private static boolean isRight(StationQuestion question, List<Citation> citations) {
    return citations.stream()
        .anyMatch(each -> question.labelled().isAnsweredBy(each.documentId(), each.path()));
  }

  private static void check(
      Faults faults, PolicyCollection policies, StationQuestion question, Answer answer) {
    for (Citation citation : answer.finding().citations()) {
      faults.quotes++;
      String text = policies.policy(citation.documentId()).map(PolicyDocument::text).orElse("");
      boolean verbatim =
          citation.end() <= text.length()
              && text.substring(citation.start(), citation.end()).equals(citation.quote());
      faults.altered += verbatim ? 0 : 1;
      boolean ended = !citation.inForce() || ENDED.contains(citation.documentId());
      faults.superseded += ended ? 1 : 0;
      boolean foreign =
          citation
              .region()
              .filter(region -> !Regions.holds(region, question.labelled().request().region()))
              .isPresent();
      faults.elsewhere += foreign ? 1 : 0;
      if (ended || foreign || !verbatim) {
        faults.notes.add("- 违规引用 " + question.id() + " → " + citation.sectionId());
      }
    }
  }

  /** What went wrong on dev, where it may be looked at one by one. */
  private static void note(List<String> notes, StationQuestion question, Answer answer) {
    boolean answered = answer.finding() instanceof Finding.Grounded;
    boolean right =
        question.isAnswerable()
            ? answered && isRight(question, answer.finding().citations())
            : !answered;
    if (!right) {
      String said =
          answer.finding().citations().stream()
              .map(each -> each.title() + each.path())
              .distinct()
              .collect(Collectors.joining("；"));
      notes.add(
          String.format(
              Locale.ROOT,
              "- %s %s「%s」%s %.2f %s",
              question.id(),
              question.kind(),
              answer.question(),
              answer.finding().label(),
              answer.confidence(),
              said));
    }
  }

  private static void add(List<Figure> figures, String split, Tally tally) {
    figures.add(share(split, "answered", tally.answered, tally.answerable));
    figures.add(
        share(split, "answered with the right article", tally.answeredRight, tally.answerable));
    figures.add(share(split, "right document first", tally.documentFirst, tally.answerable));
    int refused = 0;
    int asked = 0;
    for (Map.Entry<String, Integer> kind : tally.asked.entrySet()) {
      int own = tally.refused.getOrDefault(kind.getKey(), 0);
      figures.add(share(split, "refused " + kind.getKey(), own, kind.getValue()));
      if (!kind.getKey().equals("off-topic")) {
        refused += own;
        asked += kind.getValue();
      }
    }
    figures.add(share(split, "refused all but off-topic", refused, asked));
  }

  private static Figure share(String split, String measure, int part, int whole) {
    return Figure.of("service", split, measure, whole == 0 ? 0 : (double) part / whole);
  }
}
