package io.yizhan.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads a text out of a record's JSON without reading what comes after it. Safe for any thread. */
final class RecordTexts {

  private static final JsonFactory JSON = new JsonFactory();

  private RecordTexts() {}

  /** The text of a field of the record itself; empty when it has none. */
  static String text(String recordJson, String field) throws IOException {
    try (JsonParser parser = JSON.createParser(recordJson)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (name.equals(field)) {
          return value == JsonToken.VALUE_STRING ? parser.getText() : "";
        }
        parser.skipChildren();
      }
      return "";
    }
  }
}
