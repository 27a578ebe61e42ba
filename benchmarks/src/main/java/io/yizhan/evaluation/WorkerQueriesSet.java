package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Worker;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.search.WorkerSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What staff type while an employer is on the line, over the demo district's workers.
 *
 * <p>Known weakness beside those of every such set: a worker's own words never contradict the form.
 */
final class WorkerQueriesSet extends JudgedQueriesSet<Worker> {

  static final String NAME = "worker-queries";

  private static final List<String> WORDS =
      List.of(
          DocumentFields.TITLE,
          DocumentFields.TRADE,
          DocumentFields.DESCRIPTION,
          DocumentFields.DETAILS);
  private static final List<String> PAIRS =
      List.of(DocumentFields.TITLE_BIGRAM, DocumentFields.BODY_BIGRAM);

  /** The set whose files lie in a directory. */
  WorkerQueriesSet(Path directory) {
    super(NAME, "驿站工作人员的日常说法，在虚构的区县里找人", directory);
  }

  @Override
  List<Criterion<Worker>> parse(String cell) {
    return WorkerCondition.parseAll(cell);
  }

  @Override
  Truths<Worker> truths(Corpus corpus) {
    return new Truths<>(
        corpus.activeWorkers(), corpus.workersHash(), corpus.district().size().workers() + " 个零工");
  }

  @Override
  LiveIndex open(Corpus corpus, Path directory) throws IOException {
    return LiveIndex.open(
        directory, WorkerSchema.of(Lexicon.shipped()), new DistrictSource(corpus.district()));
  }

  @Override
  List<Ranker> rankers(LiveIndex index, Corpus corpus) {
    TermRanker.Searched active = TermRanker.Searched.activeWorkers(index);
    return List.of(
        TermRanker.bigrams(active, PAIRS),
        TermRanker.words(active, WORDS),
        new WorkerRanker(WorkerSearch.create(index), corpus.now()));
  }
}
