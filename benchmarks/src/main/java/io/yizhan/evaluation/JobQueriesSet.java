package io.yizhan.evaluation;

import io.yizhan.model.Job;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everyday job queries over the demo district, judged by rule from the generator's truth, ranked by
 * several configurations. Takes some seconds and builds its index in a temporary directory.
 *
 * <p>Known weakness: synthetic ads know no dialect and no typing errors, and the queries were
 * written by people who know the trades of the district; read differences, not heights.
 */
final class JobQueriesSet implements EvaluationSet {

  static final String NAME = "job-queries";

  private static final List<String> WORDS =
      List.of(
          JobFields.TITLE,
          JobFields.TRADE,
          JobFields.DESCRIPTION,
          JobFields.EMPLOYER,
          JobFields.DETAILS);
  private static final List<String> PAIRS =
      List.of(DocumentFields.TITLE_BIGRAM, DocumentFields.BODY_BIGRAM);

  private final Path directory;

  /** The set whose files lie in a directory. */
  JobQueriesSet(Path directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "求职者的日常说法，在虚构的区县里找岗位";
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    Corpus corpus = Corpus.read(directory.resolve("corpus.tsv"));
    List<JudgedQuery<Job>> queries = readQueries();
    progress.accept("判分：" + queries.size() + " 个查询");
    JudgedQueries<Job> judged = JudgedQueries.judge(queries, corpus.openTruths(), corpus.today());
    List<Figure> figures = new ArrayList<>(judged.ofCorpus(corpus.jobsHash()));
    progress.accept("建索引：" + corpus.district().size().jobs() + " 个岗位");
    try (Scratch scratch = new Scratch();
        DistrictIndex district = DistrictIndex.open(corpus.district(), scratch.directory())) {
      figures.add(Figure.count(JudgedQueries.CORPUS, "documents", district.index().documents()));
      Outcome.Measured asked = judged.ask(rankers(district, corpus), progress);
      figures.addAll(asked.figures());
      return new Outcome.Measured(figures, asked.notes());
    }
  }

  /** The queries, ids unique. */
  List<JudgedQuery<Job>> readQueries() throws IOException {
    return JudgedQueries.read(directory.resolve("queries.tsv"), Condition::parseAll);
  }

  private static List<Ranker> rankers(DistrictIndex district, Corpus corpus) {
    TermRanker.Searched open = TermRanker.Searched.openJobs(district, corpus.now());
    return List.of(
        TermRanker.bigrams(open, PAIRS),
        TermRanker.words(open, WORDS),
        new ServiceRanker(district.search(), corpus.now()));
  }
}
