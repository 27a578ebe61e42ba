package io.yizhan.service.pages.desk;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.figures.FigureSheet;
import io.yizhan.service.pages.Choice;
import io.yizhan.store.DailyFigure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in the forms of the desk, and headings of its tables. Stateless. */
public final class Choices {

  private static final Choice OPEN = new Choice("", "没说");

  private Choices() {}

  /** What an amount is per. */
  public static List<Choice> wageUnits() {
    return withOpen(
        Arrays.stream(WagePeriod.values())
            .map(period -> new Choice(period.name(), "每" + period.label())));
  }

  /** When pay is handed over. */
  public static List<Choice> settlements() {
    return withOpen(
        Arrays.stream(SettlementCycle.values())
            .map(cycle -> new Choice(cycle.name(), cycle.label())));
  }

  /** The nature of work. */
  public static List<Choice> employmentTypes() {
    return withOpen(
        Arrays.stream(EmploymentType.values()).map(type -> new Choice(type.name(), type.label())));
  }

  private static List<Choice> withOpen(Stream<Choice> choices) {
    return Stream.concat(Stream.of(OPEN), choices).toList();
  }

  /** Over the columns of figures. */
  public static List<String> figureHeadings() {
    List<String> headings = new ArrayList<>(List.of("日期", "驿站"));
    for (DailyFigure figure : DailyFigure.values()) {
      headings.add(figure.label());
    }
    return headings;
  }

  /** Where the figures are to be had as a workbook. */
  public static String workbook(FigureSheet sheet, String station) {
    return "/api/figures.xlsx?from="
        + sheet.from()
        + "&to="
        + sheet.to()
        + (station.isEmpty()
            ? ""
            : "&station=" + URLEncoder.encode(station, StandardCharsets.UTF_8));
  }
}
