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
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;

/** Reads what a hit shows out of the stored fields of its document. */
final class HitReader {

  private static final Set<String> SHOWN_FIELDS = Set.of(JobFields.ID, JobFields.RECORD);
  private static final int DESCRIPTION_PASSAGES = 2;
  private static final DefaultPassageFormatter FORMATTER =
      new DefaultPassageFormatter("<em>", "</em>", "…", true);

  private final JsonMapper json = JsonMapper.builder().build();
  private final UnifiedHighlighter wholeText;
  private final UnifiedHighlighter passages;

  HitReader(JobSchema schema) {
    this.wholeText =
        UnifiedHighlighter.builderWithoutSearcher(schema.indexAnalyzer())
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(FORMATTER)
            .build();
    this.passages =
        UnifiedHighlighter.builderWithoutSearcher(schema.indexAnalyzer())
            .withFormatter(FORMATTER)
            .build();
  }

  JobHit read(
      StoredFields stored, int doc, float score, JobSearchRequest request, Optional<TextQuery> text)
      throws IOException {
    Document document = stored.document(doc, SHOWN_FIELDS);
    String recordJson = recordJson(document);
    boolean needsRecord = text.isPresent() || request.near().isPresent();
    JsonNode tree = needsRecord ? json.readTree(recordJson) : json.createObjectNode();
    return new JobHit(
        document.get(JobFields.ID),
        Float.isNaN(score) ? 0 : score,
        distance(tree.path("location"), request.near()),
        recordJson,
        text.isPresent() ? highlights(tree, text.get()) : Map.of());
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

  private Map<String, String> highlights(JsonNode record, TextQuery text) throws IOException {
    Map<String, String> highlights = new LinkedHashMap<>();
    highlight(wholeText, JobFields.TITLE, 1, record, text, highlights);
    highlight(passages, JobFields.DESCRIPTION, DESCRIPTION_PASSAGES, record, text, highlights);
    return highlights;
  }

  private static void highlight(
      UnifiedHighlighter highlighter,
      String field,
      int maxPassages,
      JsonNode record,
      TextQuery text,
      Map<String, String> highlights)
      throws IOException {
    String content = record.path(field).asText();
    if (content.isEmpty()) {
      return;
    }
    Object marked =
        highlighter.highlightWithoutSearcher(field, text.on(field), content, maxPassages);
    if (marked instanceof String html && html.contains("<em>")) {
      highlights.put(field, html);
    }
  }
}
