package io.yizhan.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a row, whatever its headings, into the record format: {@code {"职位":"保洁","salary":"日结200"}}
 * becomes {@code {"title":"保洁","wage":{"min":200,"max":200,"unit":"DAY","settlement":"DAILY"}}}.
 *
 * <p>Objects and lists of JSON go to their place untouched, for the codec to judge. Of two columns
 * that fill one field the first wins; the other counts as a value that was not read. What is left
 * over goes to the {@link FileTally}. One thread.
 */
final class RowShaper {

  private static final String WHOLE_CITY = "全市";

  private final ColumnMapping columns;
  private final FileTally tally;
  private final Map<String, Optional<Column>> known = new HashMap<>();

  RowShaper(ColumnMapping columns, FileTally tally) {
    this.columns = columns;
    this.tally = tally;
  }

  /** The record of a row; the row is not changed. */
  ObjectNode shape(ObjectNode row) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    row.properties().forEach(entry -> place(record, entry.getKey(), entry.getValue()));
    joinCityAndDistrict(record);
    return record;
  }

  private void place(ObjectNode record, String heading, JsonNode value) {
    boolean blank =
        value.isNull()
            || (value.isTextual() && value.asText().isBlank())
            || (value.isContainerNode() && value.isEmpty());
    if (blank) {
      return;
    }
    Optional<Column> column = column(heading);
    if (column.isEmpty()) {
      tally.unknownColumn(heading);
    } else if (value.isArray() && column.get().shape() == FieldShape.REQUIREMENT) {
      value.forEach(element -> read(record, heading, column.get(), element));
    } else if (value.isContainerNode()) {
      merge(record, column.get().path(), value, heading);
    } else {
      read(record, heading, column.get(), value);
    }
  }

  private void read(ObjectNode record, String heading, Column column, JsonNode value) {
    String text = value.asText().strip();
    Optional<JsonNode> read = column.shape().read(text, column.hint());
    if (read.isEmpty()) {
      tally.unreadable(heading, text);
    } else {
      merge(record, column.path(), read.get(), heading);
    }
  }

  private Optional<Column> column(String heading) {
    Optional<Column> cached = known.get(heading);
    if (cached != null) {
      return cached;
    }
    Optional<Column> found = columns.column(heading);
    if (known.size() < FileTally.MOST_COLUMNS) {
      known.put(heading, found);
    }
    return found;
  }

  /** Puts a value at a path, object into object, without overwriting anything. */
  private void merge(ObjectNode target, List<String> path, JsonNode value, String heading) {
    if (path.isEmpty() && value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(entry -> merge(target, List.of(entry.getKey()), entry.getValue(), heading));
      return;
    }
    JsonNode present = path.isEmpty() ? target : target.get(path.getFirst());
    List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
    boolean deeper = !rest.isEmpty() || value.isObject();
    if (present instanceof ObjectNode inner && deeper && !path.isEmpty()) {
      merge(inner, rest, value, heading);
    } else if (present == null && deeper) {
      ObjectNode inner = JsonNodeFactory.instance.objectNode();
      merge(inner, rest, value, heading);
      if (!inner.isEmpty()) {
        target.set(path.getFirst(), inner);
      }
    } else if (present == null) {
      target.set(path.getFirst(), value);
    } else if (!present.equals(value)) {
      tally.unreadable(heading, value.isValueNode() ? value.asText() : value.toString());
    }
  }

  /** Two columns that only together are an address. */
  private static void joinCityAndDistrict(ObjectNode record) {
    if (!(record.get("location") instanceof ObjectNode location)) {
      return;
    }
    JsonNode city = location.remove("city");
    JsonNode district = location.remove("district");
    if (!location.has("address")) {
      String joined = text(city) + (text(district).equals(WHOLE_CITY) ? "" : text(district));
      if (!joined.isEmpty()) {
        location.put("address", joined);
      }
    }
  }

  private static String text(@Nullable JsonNode node) {
    return node == null ? "" : node.asText();
  }
}
