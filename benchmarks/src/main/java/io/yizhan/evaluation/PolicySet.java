package io.yizhan.evaluation;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.VectorFile;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.retrieval.PolicyRetrieval;
import io.yizhan.retrieval.QuoteFinder;
import io.yizhan.retrieval.RetrievalMethod;
import io.yizhan.retrieval.RetrievalModel;
import io.yizhan.training.AskedQuestion;
import io.yizhan.training.PolicyCorpus;
import io.yizhan.training.PolicyVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Questions on law and on notices, answered by each {@link RetrievalMethod} over the same passages.
 * The model learned from the training half of the questions on law; its figures there say nothing,
 * those of the check half do. Skipped without the outside data or its vectors.
 */
final class PolicySet implements EvaluationSet {

  private static final int DEPTH = 10;

  private final Subject subject;
  private final OutsideData data;
  private final Path vectors;

  /** What is asked, and of which passages. */
  enum Subject {
    /** Laymen's questions on law: the articles that answer. */
    STARD("stard", "外行人的法律问题 → 法条（58,586 条）"),
    /** Questions on notices, mixed into the law: the notice, and the words that answer. */
    NCP("ncp", "公告问题 → 公告与答案片段（599 篇混在法条中）");

    private final String label;
    private final String title;

    Subject(String label, String title) {
      this.label = label;
      this.title = title;
    }
  }

  /**
   * A set.
   *
   * @param home the project's directory, under which the vectors lie
   */
  PolicySet(Subject subject, OutsideData data, Path home) {
    this.subject = subject;
    this.data = data;
    this.vectors = PolicyVectors.file(home);
  }

  @Override
  public String name() {
    return subject.label;
  }

  @Override
  public String title() {
    return subject.title;
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    Path directory = data.directory().resolve("policy_qa");
    if (!PolicyCorpus.isIn(directory)) {
      return new Outcome.Skipped("没有外部数据 " + directory);
    }
    if (!Files.isReadable(vectors)) {
      return new Outcome.Skipped(
          "没有句向量 " + vectors + "。先运行 ./yizhan train policy-vectors " + directory);
    }
    PolicyCorpus corpus = PolicyCorpus.read(directory);
    try (SentenceEmbedder embedder = SentenceEmbedder.load();
        VectorFile file = VectorFile.read(vectors)) {
      List<Passage> passages = subject == Subject.STARD ? corpus.articles() : corpus.passages();
      if (passages.stream().anyMatch(passage -> file.get(passage.text()).isEmpty())) {
        return new Outcome.Skipped("句向量不全。先运行 ./yizhan train policy-vectors " + directory);
      }
      progress.accept("建立索引：" + passages.size() + " 段");
      Analyzers analyzers = Analyzers.create(Lexicon.load());
      PolicyRetrieval retrieval =
          PolicyRetrieval.of(
              passages, analyzers, Optional.of(embedder), file::get, RetrievalModel.load());
      QuoteFinder quotes = new QuoteFinder(Optional.of(embedder), file::get, analyzers);
      return new Outcome.Measured(figures(corpus, retrieval, quotes, progress), List.of());
    }
  }

  private List<Figure> figures(
      PolicyCorpus corpus, PolicyRetrieval retrieval, QuoteFinder quotes, Consumer<String> progress)
      throws IOException {
    List<AskedQuestion> questions = subject == Subject.STARD ? corpus.lay() : corpus.noticed();
    List<Figure> figures = new ArrayList<>();
    for (RetrievalMethod method : RetrievalMethod.values()) {
      progress.accept(method.label());
      PolicyScores train = new PolicyScores();
      PolicyScores check = new PolicyScores();
      for (AskedQuestion question : questions) {
        List<FoundPassage> found =
            retrieval.find(PolicyQuestion.of(question.text(), DEPTH), method);
        PolicyScores scores = question.isForTraining() ? train : check;
        switch (subject) {
          case STARD ->
              scores.addRanking(
                  found.stream().map(each -> each.passage().id()).toList(), question.answers());
          case NCP -> {
            scores.addRanking(
                found.stream().map(each -> each.passage().documentId()).distinct().toList(),
                question.answers());
            scores.addQuote(
                found.isEmpty()
                    ? ""
                    : quotes.find(question.text(), found.getFirst().passage()).text(),
                question.words());
          }
        }
      }
      figures.addAll(train.figures(method.label(), Split.DEV, subject == Subject.NCP));
      figures.addAll(check.figures(method.label(), Split.CHECK, subject == Subject.NCP));
    }
    return figures;
  }
}
