package io.yizhan.search;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobSchema;

/** What searches the documents of one schema, with its analyzers and its lexicon. Immutable. */
record SearchParts(
    JobSchema schema,
    TextReader texts,
    JobQueryBuilder queries,
    DidYouMean didYouMean,
    FacetCounts facetCounts,
    HitReader hits) {

  /** The parts for one schema. Takes some tens of milliseconds, mostly for the speller. */
  static SearchParts of(JobSchema schema) {
    Lexicon lexicon = schema.lexicon();
    TextReader texts = new TextReader(schema, lexicon);
    JobQueryBuilder queries = new JobQueryBuilder();
    return new SearchParts(
        schema,
        texts,
        queries,
        new DidYouMean(schema, lexicon, texts, queries),
        new FacetCounts(lexicon),
        new HitReader(schema));
  }
}
