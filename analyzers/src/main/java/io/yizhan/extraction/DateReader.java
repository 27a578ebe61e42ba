package io.yizhan.extraction;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and spans of days: 12月1号到10号, 明天到周五, 28、29号, 月底前, 12月1号起, 做到腊月二十.
 *
 * <p>The single days come from {@link DayReader}; here they are joined to spans and opened by 前 and
 * 后. "前" of a day holds the day itself (12月10号之前), that of a festival does not. A day that is over,
 * or that does not exist, is {@link Unresolved.Reason#UNCLEAR_DAYS}. One text, one thread.
 */
final class DateReader {

  private static final String[] UNTIL = {"一直做到", "做到", "干到", "上到", "截止到", "截止", "直到", "截至"};
  private static final String[] BEFORE = {"以前", "之前", "前"};
  private static final String[] AFTER = {"以后", "之后", "过后", "后", "开始", "起"};
  private static final String[] AROUND = {"期间", "假期", "当天", "那天", "放假", "左右", "这天", "两天"};

  private final FoldedText text;
  private final LocalDate today;
  private final DayReader days;
  private final WeekdayReader weekdays;

  DateReader(FoldedText text, LocalDate today, DayReader days, WeekdayReader weekdays) {
    this.text = text;
    this.today = today;
    this.days = days;
    this.weekdays = weekdays;
  }

  /** The days said here, with all that belongs to them. */
  @Nullable Mention read(int from) {
    int at = text.after(from, UNTIL);
    if (at > from) {
      Day last = days.read(at, today);
      return last == null ? null : until(from, last, last.until());
    }
    if (text.at(from) == '从') {
      at = from + 1;
    }
    Day first = days.read(at, today);
    if (first == null) {
      return weekday(from, at);
    }
    Day joined = joined(first);
    if (joined.over()) {
      return new Mention(from, joined.end(), vague());
    }
    return opened(from, joined);
  }

  /** Weekdays; one that comes once may be opened as a day is: 下周一开始. */
  private @Nullable Mention weekday(int from, int at) {
    Mention said = weekdays.read(at);
    if (said != null
        && said.meaning() instanceof Meaning.Weekdays(var _, boolean repeats, var next)
        && !repeats
        && next.size() == 1) {
      LocalDate date = next.getFirst();
      Day day = joined(new Day(date, date, said.end(), Day.Kind.DAY, Optional.empty()));
      Mention opened = opened(from, day);
      return opened.end() > said.end() ? opened : said;
    }
    return said;
  }

  /** Joins 到10号 to 12月1号. */
  private Day joined(Day first) {
    int mark = first.end();
    while (text.at(mark) == '-' || text.at(mark) == '到' || text.at(mark) == '至') {
      mark++;
    }
    if (mark == first.end() || first.over()) {
      return first;
    }
    Day second = days.readAfter(mark, first);
    if (second == null || second.until().isBefore(first.from())) {
      return first;
    }
    return new Day(first.from(), second.until(), second.end(), Day.Kind.SPAN, Optional.empty());
  }

  private Mention opened(int from, Day day) {
    int end = text.after(day.end(), BEFORE);
    if (end > day.end() && !isFollowedByCount(end)) {
      boolean whole = day.kind() == Day.Kind.DAY || day.kind() == Day.Kind.END;
      LocalDate last = whole ? day.until() : day.from().minusDays(1);
      return until(from, day.endingAt(end), last);
    }
    end = text.after(day.end(), AFTER);
    if (end > day.end()) {
      boolean festival = day.kind() == Day.Kind.FESTIVAL && text.at(day.end()) != '开';
      LocalDate first = festival ? day.until().plusDays(1) : day.from();
      DateRange range = new DateRange(Optional.of(first), Optional.empty());
      return new Mention(from, end, new Meaning.Days(range, day.part()));
    }
    if (day.kind() == Day.Kind.END && day.vague()) {
      return new Mention(from, day.end(), vague());
    }
    end = day.kind() == Day.Kind.FESTIVAL ? text.after(day.end(), AROUND) : day.end();
    return new Mention(
        from, end, new Meaning.Days(DateRange.of(day.from(), day.until()), day.part()));
  }

  /** 前 of 前3名 is none of ours. */
  private boolean isFollowedByCount(int at) {
    return text.at(at - 1) == '前' && text.digitAt(at) >= 0;
  }

  private Mention until(int from, Day day, LocalDate last) {
    if (day.over() || last.isBefore(today)) {
      return new Mention(from, day.end(), vague());
    }
    int end = text.after(day.end(), BEFORE);
    return new Mention(from, end, new Meaning.DaysUntil(DateRange.of(today, last)));
  }

  private static Meaning vague() {
    return new Meaning.Vague(Unresolved.Reason.UNCLEAR_DAYS);
  }
}
