package io.yizhan.extraction;

import io.yizhan.lexicon.Lexicon;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes an extraction as the {@code slot=value} items of the judged tables. */
final class SlotItems {

  private static final int YEAR = 2026;

  private final Lexicon lexicon;

  SlotItems(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The items an extraction holds. */
  Set<String> of(Extraction extraction) {
    Set<String> items = new TreeSet<>();
    add(extraction.wanted(), "", items);
    add(extraction.excluded(), "-", items);
    extraction.unresolved().forEach(piece -> items.add("?=" + piece.text().replace(" ", "")));
    return items;
  }

  /** The items a row of the table expects, trades and benefits by their one name. */
  Set<String> expected(String cell) {
    Set<String> items = new TreeSet<>();
    if (cell.equals("-")) {
      return items;
    }
    for (String item : cell.split(" ", -1)) {
      int value = item.indexOf("occ=") + "occ=".length();
      items.add(
          item.startsWith("occ=") || item.startsWith("-occ=")
              ? item.substring(0, value) + code(item.substring(value))
              : item);
    }
    return items;
  }

  private String code(String trade) {
    return lexicon.occupations().find(trade).orElseThrow(() -> new AssertionError(trade)).code();
  }

  private static void add(Slots slots, String sign, Set<String> items) {
    slots.occupations().forEach(each -> items.add(sign + "occ=" + each.code()));
    slots.skills().forEach(each -> items.add(sign + "skill=" + each));
    slots.certificates().forEach(each -> items.add(sign + "cert=" + each));
    slots.employmentTypes().forEach(each -> items.add(sign + "type=" + each));
    slots.settlements().forEach(each -> items.add(sign + "settle=" + each));
    slots.wage().ifPresent(wage -> items.add(sign + "wage=" + wage(wage)));
    slots.rates().forEach(each -> items.add(sign + "rate=" + each.of() + ":" + wage(each.wage())));
    Map<String, List<LocalDate>> shifts = new LinkedHashMap<>();
    for (Shift shift : slots.shifts()) {
      String hours = shift.start() + "-" + shift.end();
      shifts.computeIfAbsent(hours, h -> new ArrayList<>()).add(shift.date());
    }
    shifts.forEach(
        (hours, dates) ->
            runs(dates).forEach(run -> items.add(sign + "shift=" + run + "@" + hours)));
    slots.hours().forEach(each -> items.add(sign + "hours=" + each.start() + "-" + each.end()));
    slots.weekly().forEach(each -> items.add(sign + "weekly=" + weekly(each)));
    if (!slots.weekdays().isEmpty()) {
      items.add(sign + "weekday=" + digits(slots.weekdays()));
    }
    runs(slots.dates()).forEach(run -> items.add(sign + "date=" + run));
    slots.period().ifPresent(range -> items.add(sign + "period=" + range(range)));
    slots.dayParts().forEach(each -> items.add(sign + "part=" + each));
    slots.from().ifPresent(time -> items.add(sign + "from=" + time));
    slots.until().ifPresent(time -> items.add(sign + "until=" + time));
    slots.length().ifPresent(length -> items.add(sign + "length=" + length));
    slots.regions().forEach(each -> items.add(sign + "region=" + each.name()));
    slots.places().forEach(each -> items.add(sign + "place=" + each.name()));
    slots.radiusKm().ifPresent(km -> items.add(sign + "radius=" + plain(BigDecimal.valueOf(km))));
    slots
        .anchor()
        .filter(anchor -> anchor == Anchor.SELF)
        .ifPresent(anchor -> items.add(sign + "anchor=" + anchor));
    slots.headcount().ifPresent(count -> items.add(sign + "head=" + headcount(count)));
    slots.benefits().forEach(each -> items.add(sign + "benefit=" + each));
    slots.experience().ifPresent(each -> items.add(sign + "exp=" + experience(each)));
  }

  private static String wage(Wage wage) {
    String low = wage.minYuan().map(SlotItems::plain).orElse("");
    String high = wage.maxYuan().map(SlotItems::plain).orElse("");
    String amounts = low.equals(high) ? low : low + "-" + high;
    return amounts + wage.period().map(period -> "/" + period).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static List<String> runs(List<LocalDate> dates) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < dates.size(); i++) {
      boolean last = i + 1 == dates.size() || !dates.get(i).plusDays(1).equals(dates.get(i + 1));
      if (last) {
        String first = day(dates.get(start));
        runs.add(start == i ? first : first + ".." + day(dates.get(i)));
        start = i + 1;
      }
    }
    return runs;
  }

  private static String day(LocalDate date) {
    return date.getYear() == YEAR ? date.toString().substring(5) : date.toString();
  }

  private static String range(DateRange range) {
    return side(range.from()) + ".." + side(range.until());
  }

  private static String side(Optional<LocalDate> date) {
    return date.map(SlotItems::day).orElse("");
  }

  private static String weekly(WeeklyPattern pattern) {
    String span =
        pattern.from().isEmpty() && pattern.until().isEmpty()
            ? ""
            : "@" + side(pattern.from()) + ".." + side(pattern.until());
    LocalTime start = pattern.start();
    return digits(pattern.days()) + "@" + start + "-" + pattern.end() + span;
  }

  private static String digits(Set<DayOfWeek> days) {
    StringBuilder digits = new StringBuilder();
    days.forEach(day -> digits.append(day.getValue()));
    return digits.toString();
  }

  private static String headcount(Headcount count) {
    return count.most().isEmpty()
        ? count.least() + "-"
        : count.most().get() == count.least()
            ? String.valueOf(count.least())
            : count.least() + "-" + count.most().get();
  }

  private static String experience(Experience experience) {
    String need =
        experience.need() == Experience.Need.NEEDED && experience.years().isPresent()
            ? ""
            : experience.need().name();
    String years = experience.years().map(String::valueOf).orElse("");
    return years.isEmpty() || need.isEmpty() ? years + need : years + "/" + need;
  }
}
