package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a registration, as the body that the JSON interface takes. Contact data stands in a
 * block of its own. Stateless.
 */
final class WorkerForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Paths of a worker → fields of the form. */
  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("occupations", "occupations"),
          Map.entry("skills", "skills"),
          Map.entry("certificates", "certificates"),
          Map.entry("birthYear", "birthYear"),
          Map.entry("experienceYears", "experienceYears"),
          Map.entry("wish.employmentTypes", "employmentTypes"),
          Map.entry("wish.settlements", "settlements"),
          Map.entry("wish.wageMin", "wage"),
          Map.entry("wish.wageMin.amount", "wage"),
          Map.entry("wish.wageMin.unit", "wageUnit"),
          Map.entry("wish.maxDistanceKm", "maxDistanceKm"),
          Map.entry("shifts", "times"),
          Map.entry("weekly", "times"),
          Map.entry("intervals", "times"),
          Map.entry("location", "address"),
          Map.entry("station", "station"),
          Map.entry("about", "about"),
          Map.entry("contact", "phone"),
          Map.entry("contact.name", "name"),
          Map.entry("contact.phone", "phone"));

  private WorkerForm() {}

  /**
   * What was edited, as a body of {@code POST /api/workers}.
   *
   * @throws io.yizhan.calls.InvalidCallException naming lines that are no hours
   */
  static ObjectNode body(FormValues form) {
    ObjectNode worker = JSON.objectNode();
    array(worker.putArray("occupations"), form.items("occupations"));
    array(worker.putArray("skills"), form.items("skills"));
    array(worker.putArray("certificates"), form.items("certificates"));
    put(worker, "birthYear", form.given("birthYear"));
    put(worker, "experienceYears", form.given("experienceYears"));
    put(worker, "station", form.given("station"));
    put(worker, "about", form.given("about"));
    wish(form, worker.putObject("wish"));
    times(form.lines("times"), worker);
    location(form, worker);
    if (form.given("name").isPresent() || form.given("phone").isPresent()) {
      ObjectNode contact = worker.putObject("contact");
      put(contact, "name", form.given("name"));
      put(contact, "phone", form.given("phone"));
    }
    return worker;
  }

  private static void wish(FormValues form, ObjectNode wish) {
    array(wish.putArray("employmentTypes"), form.items("employmentTypes"));
    array(wish.putArray("settlements"), form.items("settlements"));
    put(wish, "maxDistanceKm", form.given("maxDistanceKm"));
    if (form.given("wage").isPresent()) {
      ObjectNode floor = wish.putObject("wageMin");
      put(floor, "amount", form.given("wage"));
      put(floor, "unit", form.given("wageUnit"));
    }
  }

  /** Hours on a day are a stretch in which somebody is free. */
  private static void times(List<String> lines, ObjectNode worker) {
    ObjectNode read = JSON.objectNode();
    WorkLines.read(lines, read);
    if (read.has("weekly")) {
      worker.set("weekly", read.get("weekly"));
    }
    for (var shift : read.path("shifts")) {
      LocalDate day = LocalDate.parse(shift.get("date").asText());
      LocalTime start = LocalTime.parse(shift.get("start").asText());
      LocalTime end = LocalTime.parse(shift.get("end").asText());
      worker
          .withArray("intervals")
          .addObject()
          .put("from", day.atTime(start).toString())
          .put("until", (end.isAfter(start) ? day : day.plusDays(1)).atTime(end).toString());
    }
  }

  private static void location(FormValues form, ObjectNode worker) {
    if (form.given("lat").isPresent() || form.given("region").isPresent()) {
      ObjectNode location = worker.putObject("location");
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
}
