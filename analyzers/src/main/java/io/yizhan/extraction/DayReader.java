package io.yizhan.extraction;

import io.yizhan.extraction.WordTrie.Match;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one day or one named span: 明天, 28号, 十一月二十六号, 2026/12/8, 12月底, 下个月, 国庆, 腊月二十.
 *
 * <p>A day without a year is the next such day; 11月20号 said on the 24th is over and not next
 * year's, because nobody plans eleven months ahead in such words; after {@value #MOST_DAYS_OVER}
 * days it is next year's. Weekdays are {@link WeekdayReader}'s. One text, one thread.
 */
final class DayReader {

  private static final String NOT_A_DAY = "线楼门店厂仓库车机栋厅出岗桌房院路口结发";
  private static final String COUNTED = "个人名位岁元块米点时年小公斤楼";
  private static final int MOST_DAYS_OVER = 90;

  private final FoldedText text;
  private final LocalDate today;
  private final WorkCalendar calendar;
  private final LunarCalendar lunar;
  private final Vocabulary vocabulary;
  private final WeekdayReader weekdays;
  private final MonthReader months;
  private final UtteranceKind kind;

  DayReader(
      FoldedText text,
      LocalDate today,
      WorkCalendar calendar,
      LunarCalendar lunar,
      Vocabulary vocabulary,
      WeekdayReader weekdays,
      UtteranceKind kind) {
    this.text = text;
    this.today = today;
    this.calendar = calendar;
    this.lunar = lunar;
    this.vocabulary = vocabulary;
    this.weekdays = weekdays;
    this.kind = kind;
    months = new MonthReader(text, today, kind);
  }

  /** The day or span here, on or after {@code base} when it names no month. */
  @Nullable Day read(int from, LocalDate base) {
    Day named = named(from);
    if (named != null) {
      return named;
    }
    Day numeric = numeric(from, base);
    return numeric != null ? numeric : lunar(from);
  }

  /** The day that ends a span begun by another: the 10号 of 12月1号到10号, the 周五 of 明天到周五. */
  @Nullable Day readAfter(int from, Day first) {
    Day day = read(from, first.from());
    if (day != null) {
      return day;
    }
    Numeral month = Numeral.read(text, from);
    boolean marked = month != null && text.digitAt(from) >= 0 && isDateMark(text.at(month.end()));
    if (marked && month != null && isMarkBefore(from, text.at(month.end()))) {
      Numeral number = Numeral.read(text, month.end() + 1);
      return number == null
          ? null
          : dated(first.from().getYear(), month.low(), number.low(), number.end());
    }
    LocalDate weekday = weekdays.single(from, first.from());
    return weekday == null ? null : Day.of(weekday, weekdays.singleEnd(from));
  }

  private @Nullable Day named(int from) {
    if (text.startsWith("年底", from)) {
      LocalDate last = LocalDate.of(today.getYear(), 12, 31);
      return Day.span(last.minusDays(30), last, from + 2, Day.Kind.END);
    }
    Day month = months.read(from);
    if (month != null) {
      return month;
    }
    Match<Meaning> word = vocabulary.longest(text, from);
    if (word == null) {
      return null;
    }
    return switch (word.value()) {
      case Meaning.Relative(int first, int last, Optional<DayPart> part) ->
          first < 0
              ? Day.over(today, word.end())
              : new Day(
                  today.plusDays(first),
                  today.plusDays(last),
                  word.end(),
                  first == last ? Day.Kind.DAY : Day.Kind.SPAN,
                  part);
      case Meaning.FestivalName(Festival festival, boolean before) ->
          isGreeting(word.end()) ? null : festival(festival, before, word.end());
      default -> null;
    };
  }

  /** An ad's 春节 is a gift or a day off, unless 期间 or 前 makes it a time of work. */
  private boolean isGreeting(int end) {
    return kind == UtteranceKind.AD && text.after(end, "期间", "前", "之前", "当天") == end;
  }

  private @Nullable Day festival(Festival festival, boolean before, int end) {
    Optional<DateRange> days = calendar.next(festival, today);
    if (days.isEmpty()) {
      return null;
    }
    LocalDate first = days.get().from().orElseThrow();
    if (before) {
      LocalDate last = first.minusDays(1);
      return last.isBefore(today)
          ? Day.over(today, end)
          : Day.span(today, last, end, Day.Kind.SPAN);
    }
    return Day.span(first, days.get().until().orElseThrow(), end, Day.Kind.FESTIVAL);
  }

  private @Nullable Day numeric(int from, LocalDate base) {
    Numeral first = Numeral.read(text, from);
    if (first == null || !first.exact() || touchesNumber(from)) {
      return null;
    }
    char mark = text.at(first.end());
    if (first.low() >= 2000 && first.low() < 2100 && (mark == '年' || isDateMark(mark))) {
      return afterYear(first);
    }
    if (mark == '月' || ((mark == '.' || mark == '/') && text.digitAt(from) >= 0)) {
      return afterMonth(first, mark);
    }
    return dayOfMonth(from, first, base);
  }

  private @Nullable Day afterYear(Numeral year) {
    Numeral month = Numeral.read(text, year.end() + 1);
    if (month == null || (text.at(month.end()) != '月' && !isDateMark(text.at(month.end())))) {
      return null;
    }
    Numeral day = Numeral.read(text, month.end() + 1);
    return day == null ? null : dated(year.low(), month.low(), day.low(), afterSuffix(day.end()));
  }

  private @Nullable Day afterMonth(Numeral month, char mark) {
    int dayStart = month.end() + 1;
    if (month.low() < 1 || month.low() > 12 || text.at(dayStart) == ' ') {
      return null;
    }
    Numeral day = Numeral.read(text, dayStart);
    if (day == null || !day.exact() || day.low() < 1 || day.low() > 31) {
      return null;
    }
    int end = afterSuffix(day.end());
    boolean said = mark == '月' || end > day.end() || isFollowedByDate(day.end(), mark);
    if (!said || COUNTED.indexOf(text.at(end)) >= 0) {
      return null;
    }
    int year = today.getYear();
    Day thisYear = dated(year, month.low(), day.low(), end);
    if (thisYear.over() && !isLongOver(year, month.low(), day.low())) {
      return thisYear;
    }
    return thisYear.over() ? dated(year + 1, month.low(), day.low(), end) : thisYear;
  }

  /** 12.1-12.5 and 12/3-12/6 are days because both ends look like one; so does the second end. */
  private boolean isFollowedByDate(int at, char mark) {
    if (text.at(at) != '-') {
      return false;
    }
    Numeral month = Numeral.read(text, at + 1);
    if (month == null || text.at(month.end()) != mark) {
      return false;
    }
    Numeral day = Numeral.read(text, month.end() + 1);
    return month.low() <= 12 && day != null && day.low() <= 31;
  }

  /** Whether the span's first end was written with the same mark: the 12.1 of 12.1-12.5. */
  private boolean isMarkBefore(int from, char mark) {
    for (int at = from - 2; at >= from - 4; at--) {
      if (text.at(at) == mark) {
        return true;
      }
    }
    return false;
  }

  /** 28号; 28到30号, 26-28号 and 28、29号 borrow the 号. */
  private @Nullable Day dayOfMonth(int from, Numeral day, LocalDate base) {
    boolean everyMonth = "月路道街巷弄线站园厦栋座阁".indexOf(text.at(from - 1)) >= 0; // or 华景路1号
    if (day.low() < 1 || day.low() > 31 || everyMonth) {
      return null;
    }
    char mark = text.at(day.end());
    int end = afterSuffix(day.end());
    if (end == day.end()) {
      return "-到至、,".indexOf(mark) >= 0 && borrowsSuffix(day.end() + 1) ? list(day, base) : null;
    }
    if (NOT_A_DAY.indexOf(text.at(end)) >= 0 || (mark == '日' && text.digitAt(day.end() - 1) < 0)) {
      return null;
    }
    return onOrAfter(day.low(), base, end);
  }

  private boolean borrowsSuffix(int at) {
    Numeral next = Numeral.read(text, at);
    return next != null
        && next.low() >= 1
        && next.low() <= 31
        && text.at(next.end()) == '号'
        && NOT_A_DAY.indexOf(text.at(next.end() + 1)) < 0;
  }

  private @Nullable Day list(Numeral day, LocalDate base) {
    Numeral next = Numeral.read(text, day.end() + 1);
    if (next == null) {
      return null;
    }
    Day first = onOrAfter(day.low(), base, day.end());
    if (text.at(day.end()) != '、' && text.at(day.end()) != ',') {
      return first; // DateReader joins 28 到 30号
    }
    Day last = onOrAfter(next.low(), first.from(), next.end() + 1);
    boolean neighbours = first.from().plusDays(1).equals(last.from());
    return neighbours ? Day.span(first.from(), last.from(), last.end(), Day.Kind.SPAN) : null;
  }

  private Day onOrAfter(int dayOfMonth, LocalDate base, int end) {
    YearMonth month = YearMonth.from(base);
    if (dayOfMonth < base.getDayOfMonth()) {
      month = month.plusMonths(1);
    }
    return dated(month.getYear(), month.getMonthValue(), dayOfMonth, end);
  }

  /** 正月初八, 腊月二十, 冬月十五. */
  private @Nullable Day lunar(int from) {
    int month =
        switch (text.at(from)) {
          case '正' -> 1;
          case '冬' -> 11;
          case '腊' -> 12;
          default -> 0;
        };
    if (month == 0 || text.at(from + 1) != '月') {
      return null;
    }
    int at = from + 2;
    if (text.at(at) == '底') {
      return lunar
          .next(month, 29, today)
          .map(last -> Day.span(last.minusDays(9), last, at + 1, Day.Kind.END))
          .orElse(null);
    }
    int digits = text.at(at) == '初' ? at + 1 : at;
    boolean twenties = text.at(digits) == '廿';
    Numeral day = Numeral.read(text, twenties ? digits + 1 : digits);
    if (day == null) {
      return null;
    }
    int number = day.low() + (twenties ? 20 : 0);
    int end = afterSuffix(day.end());
    return lunar
        .next(month, number, today)
        .map(date -> Day.of(date, end))
        .orElseGet(() -> Day.over(today, end));
  }

  private boolean isLongOver(int year, int month, int day) {
    return exists(year, month, day)
        && LocalDate.of(year, month, day).plusDays(MOST_DAYS_OVER).isBefore(today);
  }

  private Day dated(int year, int month, int day, int end) {
    if (!exists(year, month, day)) {
      return Day.over(today, end);
    }
    LocalDate date = LocalDate.of(year, month, day);
    return date.isBefore(today) ? Day.over(today, end) : Day.of(date, end);
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
  }

  private int afterSuffix(int at) {
    return text.at(at) == '号' || text.at(at) == '日' ? at + 1 : at;
  }

  private boolean touchesNumber(int from) {
    char before = text.at(from - 1);
    return FoldedText.isDigit(before)
        || (before == '.' && text.digitAt(from - 2) >= 0)
        || (text.digitAt(from) < 0 && text.anyDigitAt(from - 1) >= 0);
  }

  private static boolean isDateMark(char c) {
    return c == '-' || c == '/' || c == '.';
  }
}
