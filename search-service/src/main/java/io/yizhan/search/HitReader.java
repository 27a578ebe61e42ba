package io.yizhan.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.engine.Hit;
import io.yizhan.geo.GeoPoint;
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

  private final JsonMapper json = JsonMapper.builder().build();
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
      Hit hit,
      TypedQuestion question,
      List<ScorePart> parts,
      Optional<Highlighter> highlighter)
      throws IOException {
    String recordJson = records.json(hit.doc());
    boolean needsRecord = highlighter.isPresent() || question.near().isPresent();
    JsonNode tree = needsRecord ? json.readTree(recordJson) : json.createObjectNode();
    return new JobHit(
        hit.key().id().utf8ToString(),
        question.request().sort() == JobSort.RELEVANCE ? (float) hit.key().first() : 0,
        distance(tree.path("location"), question.near()),
        recordJson,
        parts,
        highlighter.isPresent() ? highlights(tree, highlighter.get()) : Map.of());
  }

  private static OptionalDouble distance(JsonNode location, Optional<GeoPoint> near) {
    if (near.isEmpty() || !location.has("lat")) {
      return OptionalDouble.empty();
    }
    GeoPoint place =
        new GeoPoint(location.get("lat").doubleValue(), location.get("lon").doubleValue());
    return OptionalDouble.of(near.get().distanceMeters(place));
  }

  private static Map<String, String> highlights(JsonNode record, Highlighter highlighter)
      throws IOException {
    Map<String, String> highlights = new LinkedHashMap<>();
    highlighter
        .whole(JobFields.TITLE, record.path("title").asText())
        .ifPresent(html -> highlights.put("title", html));
    highlighter
        .sentences(
            JobFields.DESCRIPTION, record.path("description").asText(), DESCRIPTION_SENTENCES)
        .ifPresent(html -> highlights.put("description", html));
    return highlights;
  }
}
