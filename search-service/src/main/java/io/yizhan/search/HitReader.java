package io.yizhan.search;

import io.yizhan.engine.Hit;
import io.yizhan.ranking.ScorePart;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.analysis.Analyzer;

/** Reads what a hit shows out of the record in its document. */
final class HitReader {

  private static final int DESCRIPTION_SENTENCES = 2;

  private final Analyzer analyzer;

  /** A reader of documents of this schema. */
  HitReader(DocumentSchema schema) {
    this.analyzer = schema.indexAnalyzer();
  }

  /** What marks the words of a query in its hits. */
  Highlighter highlighter(TextQuery text) {
    return new Highlighter(analyzer, text.words());
  }

  /** A hit of the page; highlights only with a highlighter. */
  JobHit read(
      ShownRecords records,
      HitPlaces places,
      Hit hit,
      TypedQuestion question,
      List<ScorePart> parts,
      Optional<Highlighter> highlighter)
      throws IOException {
    String recordJson = records.json(hit.doc());
    return new JobHit(
        hit.key().id().utf8ToString(),
        question.request().sort() == JobSort.RELEVANCE ? (float) hit.key().first() : 0,
        question.near().isPresent()
            ? places.meters(hit, question.near().get())
            : OptionalDouble.empty(),
        recordJson,
        parts,
        highlighter.isPresent() ? highlights(recordJson, highlighter.get()) : Map.of());
  }

  private static Map<String, String> highlights(String recordJson, Highlighter highlighter)
      throws IOException {
    Map<String, String> highlights = new LinkedHashMap<>();
    highlighter
        .whole(JobFields.TITLE, RecordTexts.text(recordJson, "title"))
        .ifPresent(html -> highlights.put("title", html));
    highlighter
        .sentences(
            JobFields.DESCRIPTION,
            RecordTexts.text(recordJson, "description"),
            DESCRIPTION_SENTENCES)
        .ifPresent(html -> highlights.put("description", html));
    return highlights;
  }
}
