package io.yizhan.search;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.ranking.Ranking;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.TermNames;
import io.yizhan.understanding.JobInterpreter;

/** What searches the documents of one schema, with its analyzers and its lexicon. Immutable. */
record SearchParts(
    DocumentSchema schema,
    QuestionReader questions,
    JobQueryBuilder queries,
    Relaxation relaxation,
    DidYouMean didYouMean,
    EmployerShortlist employers,
    FacetCounts facetCounts,
    HitReader hits,
    JobExplainer explainer) {

  /**
   * The parts for one schema and these weights. Takes some tens of milliseconds, mostly for the
   * speller.
   *
   * @param memory what was read of schedules
   */
  static SearchParts of(DocumentSchema schema, Ranking ranking, ScheduleMemory memory) {
    Lexicon lexicon = schema.lexicon();
    TermNames names = TermNames.of(lexicon);
    TextReader texts = new TextReader(schema, lexicon);
    JobQueryBuilder queries =
        new JobQueryBuilder(new AskedConditions(texts, memory), memory, names, ranking);
    QuestionReader questions = new QuestionReader(JobInterpreter.create(lexicon), texts);
    return new SearchParts(
        schema,
        questions,
        queries,
        new Relaxation(queries, lexicon.occupations()),
        new DidYouMean(schema, lexicon, questions, queries),
        new EmployerShortlist(names),
        new FacetCounts(lexicon),
        new HitReader(schema),
        new JobExplainer());
  }
}
