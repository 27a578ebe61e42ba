package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.calls.Assumption;
import io.yizhan.calls.Draft;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a draft: what was read of a sentence as fields to be edited, and what was edited as
 * the body that the JSON interface takes. Stateless.
 */
final class CallForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Paths of a job → fields of the form. */
  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("occupation", "occupation"),
          Map.entry("headcount", "headcount"),
          Map.entry("reserve", "reserve"),
          Map.entry("shifts", "shifts"),
          Map.entry("weekly", "shifts"),
          Map.entry("wage", "wage"),
          Map.entry("location", "address"),
          Map.entry("employmentType", "employmentType"),
          Map.entry("requires", "certificates"),
          Map.entry("requires.skills", "skills"),
          Map.entry("benefits", "benefits"));

  private CallForm() {}

  /** A draft as fields, what was assumed noted at each. */
  static FormValues of(Draft draft, String text) {
    Job job = draft.job();
    Map<String, String> values = new HashMap<>();
    values.put("text", text);
    values.put("title", job.title());
    values.put("occupation", job.occupation().orElse(""));
    values.put("headcount", draft.headcount().map(String::valueOf).orElse(""));
    values.put("shifts", shifts(job));
    values.put("wage", job.wage().bestYuan().map(BigDecimal::toPlainString).orElse(""));
    values.put("wageUnit", job.wage().period().map(WagePeriod::name).orElse(""));
    values.put("settlement", job.settlement().map(SettlementCycle::name).orElse(""));
    values.put("employmentType", job.employmentType().map(EmploymentType::name).orElse(""));
    values.put("certificates", String.join("、", job.requires().certificates()));
    values.put("skills", String.join("、", job.requires().skills()));
    values.put("benefits", String.join("、", job.benefits()));
    place(job.location(), draft, values);
    Map<String, String> notes = new HashMap<>();
    for (Assumption one : draft.assumed()) {
      notes.merge(FIELDS.getOrDefault(one.field(), one.field()), one.why(), (a, b) -> a + "；" + b);
    }
    return new FormValues(values, Map.of(), notes, List.of());
  }

  /** A place that was understood keeps its point for as long as its words are not edited. */
  private static void place(Location location, Draft draft, Map<String, String> values) {
    String said =
        draft
            .read()
            .flatMap(
                read ->
                    read.wanted().places().stream()
                        .map(place -> place.name())
                        .findFirst()
                        .or(
                            () ->
                                read.wanted().regions().stream()
                                    .map(region -> region.name())
                                    .findFirst()))
            .orElse("");
    String words = location.address().orElse(said);
    values.put("address", words);
    values.put("addressOf", words);
    location
        .point()
        .ifPresent(
            point -> {
              values.put("lat", String.valueOf(point.lat()));
              values.put("lon", String.valueOf(point.lon()));
            });
    location.region().ifPresent(region -> values.put("region", region));
  }

  private static String shifts(Job job) {
    List<String> lines = new ArrayList<>();
    for (Shift shift : job.shifts()) {
      lines.add(shift.date() + " " + shift.start() + "-" + shift.end());
    }
    for (WeeklyPattern pattern : job.weekly()) {
      lines.add(WorkLines.written(pattern));
    }
    return String.join("\n", lines);
  }

  /**
   * What was edited, as a body of {@code POST /api/calls}.
   *
   * @throws InvalidCallException naming lines that are no hours
   */
  static ObjectNode body(FormValues form) {
    ObjectNode job = JSON.objectNode();
    put(job, "title", form.given("title").or(() -> form.given("occupation")));
    put(job, "occupation", form.given("occupation"));
    put(job, "headcount", form.given("headcount"));
    put(job, "employmentType", form.given("employmentType"));
    WorkLines.read(form.lines("shifts"), job);
    if (form.given("wage").isPresent()) {
      ObjectNode wage = job.putObject("wage");
      put(wage, "min", form.given("wage"));
      put(wage, "max", form.given("wage"));
      put(wage, "unit", form.given("wageUnit"));
      put(wage, "settlement", form.given("settlement"));
    } else if (form.given("settlement").isPresent()) {
      put(job.putObject("wage"), "settlement", form.given("settlement"));
    }
    location(form, job);
    ObjectNode requires = job.putObject("requires");
    array(requires.putArray("certificates"), form.items("certificates"));
    array(requires.putArray("skills"), form.items("skills"));
    array(job.putArray("benefits"), form.items("benefits"));
    ObjectNode body = JSON.objectNode();
    body.set("job", job);
    put(body, "headcount", form.given("headcount"));
    put(body, "reserve", form.given("reserve"));
    body.put("crew", form.ticked("crew"));
    if (form.given("headcount").isEmpty()) {
      throw new InvalidCallException(List.of(new FieldError("headcount", "没写要几个人")));
    }
    return body;
  }

  private static void location(FormValues form, ObjectNode job) {
    Optional<String> words = form.given("address");
    if (words.isEmpty()) {
      return;
    }
    ObjectNode location = job.putObject("location");
    location.put("address", words.get());
    if (words.get().equals(form.value("addressOf"))) {
      put(location, "lat", form.given("lat"));
      put(location, "lon", form.given("lon"));
      put(location, "region", form.given("region"));
    }
  }

  private static void put(ObjectNode to, String field, Optional<String> value) {
    value.ifPresent(text -> to.put(field, text));
  }

  private static void array(ArrayNode to, List<String> items) {
    items.forEach(to::add);
  }

  /** The items of a list as people write them. */
  static String joined(List<String> items) {
    return String.join("、", items);
  }
}
