package io.yizhan.service.pages.employer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.Shift;
import io.yizhan.lint.Finding;
import io.yizhan.model.Job;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the form of an ad holds, as typed. Immutable.
 *
 * @param values field → text; a field that is not there is empty
 */
public record AdForm(Map<String, String> values) {

  private static final RecordCodec CODEC = RecordCodec.create();
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "description",
          "employmentType",
          "headcount",
          "wage",
          "wageUnit",
          "settlement",
          "date",
          "start",
          "end",
          "address",
          "benefits",
          "validUntil");

  /** Which field of the form speaks of a field of the record. */
  private static final Map<String, String> FIELD_OF =
      Map.ofEntries(
          Map.entry("wage.min", "wage"),
          Map.entry("wage.max", "wage"),
          Map.entry("wage.unit", "wage"),
          Map.entry("wage.settlement", "settlement"),
          Map.entry("weekly", "date"),
          Map.entry("location", "address"),
          Map.entry("location.address", "address"));

  /** Copies the map. */
  public AdForm {
    values = Map.copyOf(values);
  }

  /** What a browser sent; anything that is no field of the form is passed over. */
  static AdForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = sent.getFirst(field);
      if (value != null) {
        values.put(field, value.strip());
      }
    }
    return new AdForm(values);
  }

  /** The form of an ad, to be changed. */
  static AdForm of(Job job) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", job.title());
    values.put("description", job.description());
    job.employmentType().ifPresent(type -> values.put("employmentType", type.name()));
    job.headcount().ifPresent(count -> values.put("headcount", count.toString()));
    job.wage()
        .bestYuan()
        .ifPresent(yuan -> values.put("wage", yuan.stripTrailingZeros().toPlainString()));
    job.wage().period().ifPresent(unit -> values.put("wageUnit", unit.name()));
    job.settlement().ifPresent(cycle -> values.put("settlement", cycle.name()));
    if (job.shifts().size() == 1) {
      Shift shift = job.shifts().getFirst();
      values.put("date", shift.date().toString());
      values.put("start", shift.start().toString());
      values.put("end", shift.end().toString());
    }
    job.location().address().ifPresent(address -> values.put("address", address));
    values.put("benefits", String.join("、", job.benefits()));
    job.validUntil()
        .ifPresent(
            until ->
                values.put(
                    "validUntil",
                    until.minusSeconds(1).atZone(RecordCodec.ZONE).toLocalDate().toString()));
    return new AdForm(values);
  }

  /** The text of a field; empty when nothing was typed. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The same with another text in a field. */
  AdForm with(String field, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(field, value);
    return new AdForm(changed);
  }

  /** Which field of the form a finding or fault of the record belongs to. */
  static String fieldOf(String recordField) {
    return FIELD_OF.getOrDefault(
        recordField, recordField.startsWith("shifts") ? "date" : recordField);
  }

  /** The words of a finding taken out of their field; unchanged where they do not stand there. */
  AdForm without(Finding finding) {
    String text = value(finding.field());
    if (finding.end() <= finding.start() || finding.end() > text.length()) {
      return this;
    }
    String rest = text.substring(0, finding.start()) + text.substring(finding.end());
    return with(
        finding.field(), rest.replaceAll("[，,、]{2,}", "，").replaceAll("^[，,、。；;]+|[，,、；;]+$", ""));
  }

  /**
   * The ad in the format of records. What the form does not show stays as it was.
   *
   * @param former the ad that is changed; empty: a new one
   */
  ObjectNode record(Optional<Job> former) {
    ObjectNode record = former.map(CODEC::encode).orElseGet(JsonNodeFactory.instance::objectNode);
    text(record, "title", value("title"));
    text(record, "description", value("description"));
    text(record, "employmentType", value("employmentType"));
    number(record, "headcount", value("headcount"), WHOLE);
    ObjectNode wage = record.putObject("wage");
    number(wage, "min", value("wage"), DECIMAL);
    number(wage, "max", value("wage"), DECIMAL);
    text(wage, "unit", value("wage").isEmpty() ? "" : value("wageUnit"));
    text(wage, "settlement", value("settlement"));
    boolean isSimple = former.stream().allMatch(job -> job.shifts().size() <= 1);
    if (isSimple) {
      record.remove("shifts");
    }
    if (isSimple && !value("date").isEmpty()) {
      ObjectNode shift = record.putArray("shifts").addObject();
      text(shift, "date", value("date"));
      text(shift, "start", value("start"));
      text(shift, "end", value("end"));
    }
    address(record);
    record.remove("benefits");
    for (String benefit : value("benefits").split("[、，,\\s]+", -1)) {
      if (!benefit.isBlank()) {
        record.withArray("benefits").add(benefit);
      }
    }
    text(record, "validUntil", value("validUntil"));
    return record;
  }

  private void address(ObjectNode record) {
    String former = record.path("location").path("address").asText("");
    if (!former.equals(value("address"))) {
      record.remove("location");
    }
    if (!value("address").isEmpty()) {
      record.withObject("/location").put("address", value("address"));
    }
  }

  private static void text(ObjectNode record, String field, String value) {
    if (value.isEmpty()) {
      record.remove(field);
    } else {
      record.put(field, value);
    }
  }

  private static void number(ObjectNode record, String field, String value, Pattern form) {
    if (form.matcher(value).matches()) {
      record.put(field, new BigDecimal(value));
    } else {
      text(record, field, value);
    }
  }
}
