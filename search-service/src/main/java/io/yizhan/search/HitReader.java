package io.yizhan.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads what a hit shows out of the stored fields of its document. */
final class HitReader {

  private static final Set<String> SHOWN_FIELDS = Set.of(JobFields.ID, JobFields.RECORD);
  private static final int DESCRIPTION_SENTENCES = 2;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Analyzer analyzer;

  /** A reader of documents of this schema. */
  HitReader(JobSchema schema) {
    this.analyzer = schema.indexAnalyzer();
  }

  /** What marks the words of a query in its hits. */
  Highlighter highlighter(TextQuery text) {
    return new Highlighter(analyzer, text.words());
  }

  /**
   * The hit of a document; highlights only with a highlighter.
   *
   * @param near where distances are measured from
   */
  JobHit read(
      StoredFields stored,
      int doc,
      float score,
      Optional<GeoPoint> near,
      Optional<Highlighter> highlighter)
      throws IOException {
    Document document = stored.document(doc, SHOWN_FIELDS);
    String recordJson = recordJson(document);
    boolean needsRecord = highlighter.isPresent() || near.isPresent();
    JsonNode tree = needsRecord ? json.readTree(recordJson) : json.createObjectNode();
    return new JobHit(
        document.get(JobFields.ID),
        Float.isNaN(score) ? 0 : score,
        distance(tree.path("location"), near),
        recordJson,
        highlighter.isPresent() ? highlights(tree, highlighter.get()) : Map.of());
  }

  /** The record of a document, in the contract's format. */
  String recordJson(StoredFields stored, int doc) throws IOException {
    return recordJson(stored.document(doc, SHOWN_FIELDS));
  }

  private static String recordJson(Document document) {
    BytesRef record = document.getBinaryValue(JobFields.RECORD);
    return new String(record.bytes, record.offset, record.length, StandardCharsets.UTF_8);
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
