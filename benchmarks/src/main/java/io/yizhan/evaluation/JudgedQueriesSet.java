package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.DistrictRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everyday queries over the records of the demo district, judged by rule from the generator's
 * truth, ranked by several configurations. Takes some seconds and builds its index in a temporary
 * directory.
 *
 * <p>Known weakness: synthetic records know no dialect and no typing errors, and the queries were
 * written by people who know the trades of the district; read differences, not heights.
 *
 * @param <T> the kind of record that is looked for
 */
abstract class JudgedQueriesSet<T extends DistrictRecord> implements EvaluationSet {

  private final String name;
  private final String title;
  private final Path directory;

  /**
   * A set.
   *
   * @param title what it asks, in Chinese
   * @param directory where its files lie
   */
  JudgedQueriesSet(String name, String title, Path directory) {
    this.name = name;
    this.title = title;
    this.directory = directory;
  }

  /** The criteria in a cell of {@code queries.tsv}. */
  abstract List<Criterion<T>> parse(String cell);

  /** What can be found in a corpus. */
  abstract Truths<T> truths(Corpus corpus);

  /** An index of a corpus, made in a directory. */
  abstract LiveIndex open(Corpus corpus, Path directory) throws IOException;

  /** Who ranks what stands in the index. */
  abstract List<Ranker> rankers(LiveIndex index, Corpus corpus);

  /**
   * What can be found.
   *
   * @param records in any order
   * @param hash pins the generated records
   * @param counted how many there are, said in Chinese
   * @param <T> their kind
   */
  record Truths<T>(List<T> records, String hash, String counted) {}

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Outcome run(Consumer<String> progress) throws IOException {
    Corpus corpus = Corpus.read(directory.resolve("corpus.tsv"));
    List<JudgedQuery<T>> queries = readQueries();
    progress.accept("判分：" + queries.size() + " 个查询");
    Truths<T> truths = truths(corpus);
    JudgedQueries<T> judged = JudgedQueries.judge(queries, truths.records(), corpus.today());
    List<Figure> figures = new ArrayList<>(judged.ofCorpus(truths.hash()));
    progress.accept("建索引：" + truths.counted());
    try (Scratch scratch = new Scratch();
        LiveIndex index = open(corpus, scratch.directory())) {
      figures.add(Figure.count(JudgedQueries.CORPUS, "documents", index.documents()));
      Outcome.Measured asked = judged.ask(rankers(index, corpus), progress);
      figures.addAll(asked.figures());
      return new Outcome.Measured(figures, asked.notes());
    }
  }

  /** The queries, ids unique. */
  final List<JudgedQuery<T>> readQueries() throws IOException {
    return JudgedQueries.read(directory.resolve("queries.tsv"), this::parse);
  }
}
