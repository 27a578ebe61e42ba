package io.yizhan.service.records;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.yizhan.ranking.ScorePart;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A hit of a page: the record as it stands in the index, with what the search adds. The record is
 * copied into the answer and neither read nor written anew.
 *
 * @param recordJson a JSON object of ours with at least one field
 * @param score relevance; 0 when another order was asked for
 * @param distanceMeters shown as {@code distanceM}
 * @param parts what makes up the score; none is left out
 * @param highlights field → HTML; none is left out
 */
@JsonSerialize(using = ShownHit.Splice.class)
public record ShownHit(
    String recordJson,
    float score,
    OptionalLong distanceMeters,
    List<ScorePart> parts,
    Map<String, String> highlights) {

  /** Copies the map, in its order; refuses a record that is no object. */
  public ShownHit {
    if (!recordJson.startsWith("{\"") || !recordJson.endsWith("}")) {
      throw new IllegalArgumentException("record must be a JSON object; got: " + recordJson);
    }
    parts = List.copyOf(parts);
    highlights = Collections.unmodifiableMap(new LinkedHashMap<>(highlights));
  }

  /** Writes the fields of the record as they are, and further ones after them. */
  static final class Splice extends JsonSerializer<ShownHit> {

    @Override
    public void serialize(ShownHit hit, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject(hit);
      json.writeRaw(hit.recordJson, 1, hit.recordJson.length() - 2);
      // What is raw does not count as a field, so the first field brings no comma.
      json.writeRaw(',');
      json.writeNumberField("score", hit.score);
      if (hit.distanceMeters.isPresent()) {
        json.writeNumberField("distanceM", hit.distanceMeters.getAsLong());
      }
      if (!hit.parts.isEmpty()) {
        json.writeObjectField("parts", hit.parts);
      }
      if (!hit.highlights.isEmpty()) {
        json.writeObjectField("highlights", hit.highlights);
      }
      json.writeEndObject();
    }
  }
}
