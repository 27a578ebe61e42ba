package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.lexicon.Occupations;
import java.util.ArrayList;
import java.util.List;

/**
 * A worker's record as lines, as far as it is shown.
 *
 * @param lines name → value
 */
public record WorkerCard(List<Line> lines) {

  /** A line of the record. */
  public record Line(String name, String value) {}

  /** Copies the list. */
  public WorkerCard {
    lines = List.copyOf(lines);
  }

  static WorkerCard of(JsonNode worker, Occupations occupations) {
    List<Line> lines = new ArrayList<>();
    add(lines, "工种", Person.trades(worker, occupations));
    add(lines, "会", names(worker.path("skills")));
    add(lines, "证书", names(worker.path("certificates")));
    add(lines, "年限", worker.path("experienceYears").asText(""));
    JsonNode wish = worker.path("wish");
    add(lines, "最低工资", wish.path("wageMin").path("amount").asText(""));
    add(lines, "最远公里", wish.path("maxDistanceKm").asText(""));
    add(lines, "每周有空", hours(worker.path("weekly")));
    add(lines, "另外有空", stretches(worker.path("intervals")));
    add(lines, "驿站", worker.path("station").asText(""));
    add(lines, "本人的话", worker.path("about").asText(""));
    return new WorkerCard(lines);
  }

  private static void add(List<Line> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(new Line(name, value));
    }
  }

  private static String names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(one -> names.add(one.path("name").asText()));
    return String.join("、", names);
  }

  private static String hours(JsonNode weekly) {
    List<String> lines = new ArrayList<>();
    for (JsonNode pattern : weekly) {
      List<String> days = new ArrayList<>();
      pattern.path("days").forEach(day -> days.add(day(day.asText())));
      lines.add(
          "周"
              + String.join("", days)
              + " "
              + pattern.path("start").asText()
              + "—"
              + pattern.path("end").asText());
    }
    return String.join("；", lines);
  }

  private static String day(String name) {
    return switch (name) {
      case "MON" -> "一";
      case "TUE" -> "二";
      case "WED" -> "三";
      case "THU" -> "四";
      case "FRI" -> "五";
      case "SAT" -> "六";
      default -> "日";
    };
  }

  private static String stretches(JsonNode intervals) {
    List<String> lines = new ArrayList<>();
    intervals.forEach(
        one ->
            lines.add(
                one.path("from").asText().replace('T', ' ')
                    + "—"
                    + one.path("until").asText().replace('T', ' ')));
    return String.join("；", lines);
  }
}
