package io.yizhan.service.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.figures.FigureRow;
import io.yizhan.figures.FigureSheet;
import io.yizhan.store.DailyFigure;
import java.util.Map;

/** Writes figures as JSON. Immutable; safe for any thread. */
final class FigureBodies {

  private final ObjectMapper json;

  FigureBodies(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode body(FigureSheet sheet) {
    ObjectNode body = json.createObjectNode();
    body.put("from", sheet.from().toString());
    body.put("to", sheet.to().toString());
    ObjectNode labels = body.putObject("labels");
    for (DailyFigure figure : DailyFigure.values()) {
      labels.put(name(figure), figure.label());
    }
    ArrayNode rows = body.putArray("rows");
    for (FigureRow row : sheet.rows()) {
      ObjectNode one = rows.addObject();
      one.put("day", row.figures().day().toString());
      one.put("station", row.figures().station());
      one.put("stationName", row.name());
      counts(one, row.figures().counts());
    }
    counts(body.putObject("totals"), sheet.totals());
    return body;
  }

  private static void counts(ObjectNode body, Map<DailyFigure, Long> counts) {
    for (DailyFigure figure : DailyFigure.values()) {
      body.put(name(figure), counts.getOrDefault(figure, 0L));
    }
  }

  private static String name(DailyFigure figure) {
    return switch (figure) {
      case REGISTERED -> "registered";
      case JOBS -> "jobs";
      case PLACES -> "places";
      case CALLS -> "calls";
      case WANTED -> "wanted";
      case CALLED -> "called";
      case ACCEPTED -> "accepted";
      case FILLED -> "filled";
      case ARRIVED -> "arrived";
      case NO_SHOW -> "noShow";
    };
  }
}
