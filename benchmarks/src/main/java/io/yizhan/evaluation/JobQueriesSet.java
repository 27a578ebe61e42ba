package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What seekers type, over the demo district's open jobs. */
final class JobQueriesSet extends JudgedQueriesSet<Job> {

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

  /** The set whose files lie in a directory. */
  JobQueriesSet(Path directory) {
    super(NAME, "求职者的日常说法，在虚构的区县里找岗位", directory);
  }

  @Override
  List<Criterion<Job>> parse(String cell) {
    return Condition.parseAll(cell);
  }

  @Override
  Truths<Job> truths(Corpus corpus) {
    return new Truths<>(
        corpus.openTruths(), corpus.jobsHash(), corpus.district().size().jobs() + " 个岗位");
  }

  @Override
  LiveIndex open(Corpus corpus, Path directory) throws IOException {
    return LiveIndex.open(
        directory, JobSchema.of(Lexicon.shipped()), new DistrictSource(corpus.district()));
  }

  @Override
  List<Ranker> rankers(LiveIndex index, Corpus corpus) {
    TermRanker.Searched open = TermRanker.Searched.openJobs(index, corpus.now());
    return List.of(
        TermRanker.bigrams(open, PAIRS),
        TermRanker.words(open, WORDS),
        new JobRanker(JobSearch.create(index), corpus.now()));
  }
}
