package io.yizhan.service.pages.desk;

import io.yizhan.figures.FigureSheet;
import io.yizhan.store.DailyFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars of some figures by day, as numbers for an SVG picture: for each day a group of bars on one
 * scale. The table beside it says the same.
 *
 * @param width of the picture
 * @param bars all bars
 * @param labels what stands under the days that have room for it
 * @param most the figure of the highest bar
 * @param summary the picture in a sentence
 */
public record FigureChart(
    int width, List<Bar> bars, List<Label> labels, long most, String summary) {

  /** Height of the picture above the days. */
  public static final int HEIGHT = 200;

  /** What is drawn, in this order. */
  public static final List<DailyFigure> SERIES =
      List.of(DailyFigure.WANTED, DailyFigure.ACCEPTED, DailyFigure.ARRIVED);

  private static final int WIDTH = 960;
  private static final int LABELS = 12;
  private static final double GAP = 0.3;

  /**
   * A bar.
   *
   * @param series place in {@link #SERIES}
   */
  public record Bar(double x, double y, double width, double height, int series, String title) {}

  /** A day under its bars. */
  public record Label(double x, String text) {}

  /** Copies the lists. */
  public FigureChart {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  static FigureChart of(FigureSheet sheet) {
    Map<LocalDate, Map<DailyFigure, Long>> days = sheet.byDay();
    long most =
        days.values().stream()
            .flatMap(day -> SERIES.stream().map(figure -> day.getOrDefault(figure, 0L)))
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    double slot = (double) WIDTH / days.size();
    double bar = slot * (1 - GAP) / SERIES.size();
    int every = Math.ceilDiv(days.size(), LABELS);
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int at = 0;
    for (Map.Entry<LocalDate, Map<DailyFigure, Long>> day : days.entrySet()) {
      double left = at * slot + slot * GAP / 2;
      for (int series = 0; series < SERIES.size(); series++) {
        DailyFigure figure = SERIES.get(series);
        long count = day.getValue().getOrDefault(figure, 0L);
        double height = most == 0 ? 0 : (double) HEIGHT * count / most;
        bars.add(
            new Bar(
                left + series * bar,
                HEIGHT - height,
                bar,
                height,
                series,
                day.getKey() + " " + figure.label() + " " + count));
      }
      if (at % every == 0) {
        labels.add(
            new Label(
                at * slot + slot / 2,
                day.getKey().getMonthValue() + "/" + day.getKey().getDayOfMonth()));
      }
      at++;
    }
    return new FigureChart(WIDTH, bars, labels, most, summary(sheet));
  }

  private static String summary(FigureSheet sheet) {
    Map<DailyFigure, Long> totals = sheet.totals();
    StringBuilder text = new StringBuilder(sheet.from() + " 至 " + sheet.to() + " 共：");
    for (DailyFigure figure : SERIES) {
      text.append(figure.label()).append(' ').append(totals.getOrDefault(figure, 0L)).append("，");
    }
    text.setCharAt(text.length() - 1, '。');
    return text.toString();
  }
}
