package io.yizhan.benchmarks;

import io.yizhan.model.Job;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * Documents whose text fields were treated beforehand, so that the cost of analysis can be told
 * from the rest. One thread.
 *
 * @param treatment what happens to text fields
 * @param terms for each job, the text fields' terms in the order of the document's fields
 */
record PreparedJobs(TextTreatment treatment, List<List<String>> terms) {

  /** Treats nothing. */
  static final PreparedJobs NONE = new PreparedJobs(TextTreatment.SERVICE, List.of());

  /** Analyses the jobs' text fields where the treatment wants it. */
  static PreparedJobs of(List<Job> jobs, JobSchema schema, TextTreatment treatment)
      throws IOException {
    List<List<String>> terms = new ArrayList<>();
    if (treatment == TextTreatment.PRE_SEGMENTED) {
      for (Job job : jobs) {
        terms.add(terms(schema.document(job, 1), schema.indexAnalyzer()));
      }
    }
    return new PreparedJobs(treatment, terms);
  }

  /** Changes the document of a job, by its place in the list. */
  Document treat(int place, Document document) {
    return switch (treatment) {
      case SERVICE -> document;
      case PRE_SEGMENTED -> segmented(terms.get(place), document);
      case NONE -> textless(document);
    };
  }

  private static Document segmented(List<String> terms, Document document) {
    Document segmented = new Document();
    int next = 0;
    for (IndexableField field : document) {
      if (isText(field)) {
        segmented.add(new Field(field.name(), terms.get(next), field.fieldType()));
        next++;
      } else {
        segmented.add(field);
      }
    }
    return segmented;
  }

  /** Types of doc values alone call themselves tokenized, too. */
  private static boolean isText(IndexableField field) {
    return field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
  }

  private static Document textless(Document document) {
    Document rest = new Document();
    for (IndexableField field : document) {
      if (!isText(field)) {
        rest.add(field);
      }
    }
    return rest;
  }

  private static List<String> terms(Document document, Analyzer analyzer) throws IOException {
    List<String> all = new ArrayList<>();
    for (IndexableField field : document) {
      if (isText(field)) {
        all.add(String.join(" ", terms(analyzer, field.name(), field.stringValue())));
      }
    }
    return all;
  }

  private static List<String> terms(Analyzer analyzer, String field, String text)
      throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
