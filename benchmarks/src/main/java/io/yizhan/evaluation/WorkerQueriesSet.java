package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Worker;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.search.WorkerSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What staff type while an employer is on the line, over the demo district's workers, judged by
 * rule from their records, ranked by several configurations. Takes some seconds and builds its
 * index in a temporary directory.
 *
 * <p>Known weakness: as {@code job-queries}; and the records are synthetic, so a worker's own words
 * never contradict the form.
 */
final class WorkerQueriesSet implements EvaluationSet {

  static final String NAME = "worker-queries";

  private static final List<String> WORDS =
      List.of(
          DocumentFields.TITLE,
          DocumentFields.TRADE,
          DocumentFields.DESCRIPTION,
          DocumentFields.DETAILS);
  private static final List<String> PAIRS =
      List.of(DocumentFields.TITLE_BIGRAM, DocumentFields.BODY_BIGRAM);

  private final Path directory;

  /** The set whose files lie in a directory. */
  WorkerQueriesSet(Path directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "驿站工作人员的日常说法，在虚构的区县里找人";
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    Corpus corpus = Corpus.read(directory.resolve("corpus.tsv"));
    List<JudgedQuery<Worker>> queries = readQueries();
    progress.accept("判分：" + queries.size() + " 个查询");
    JudgedQueries<Worker> judged =
        JudgedQueries.judge(queries, corpus.activeWorkers(), corpus.today());
    List<Figure> figures = new ArrayList<>(judged.ofCorpus(corpus.workersHash()));
    progress.accept("建索引：" + corpus.district().size().workers() + " 个零工");
    try (Scratch scratch = new Scratch();
        LiveIndex index =
            LiveIndex.open(
                scratch.directory(),
                WorkerSchema.of(Lexicon.shipped()),
                new DistrictSource(corpus.district()))) {
      figures.add(Figure.count(JudgedQueries.CORPUS, "documents", index.documents()));
      Outcome.Measured asked = judged.ask(rankers(index, corpus), progress);
      figures.addAll(asked.figures());
      return new Outcome.Measured(figures, asked.notes());
    }
  }

  /** The queries, ids unique. */
  List<JudgedQuery<Worker>> readQueries() throws IOException {
    return JudgedQueries.read(directory.resolve("queries.tsv"), WorkerCondition::parseAll);
  }

  private static List<Ranker> rankers(LiveIndex index, Corpus corpus) {
    TermRanker.Searched active = TermRanker.Searched.activeWorkers(index);
    return List.of(
        TermRanker.bigrams(active, PAIRS),
        TermRanker.words(active, WORDS),
        new WorkerRanker(WorkerSearch.create(index), corpus.now()));
  }
}
