package io.yizhan.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads weekdays: 周五, 下周一, 礼拜天, 每周二四六, 周一到周五, 周二、周四, 周末, 工作日, 下周.
 *
 * <ul>
 *   <li>每, a span (周一到周五) or three days and more repeat; so does any weekday of an ad
 *   <li>周五 is the next one, today included; 下周一 is that of the next week, Monday to Sunday
 *   <li>周末 is what is left of this weekend, without days the notice makes working days
 *   <li>一周一换 is no Monday
 *   <li>周二三四个人 is 周二 and 周三 followed by a count: a character before a measure word is no day
 * </ul>
 *
 * <p>One text, one thread.
 */
final class WeekdayReader {

  private static final String DAYS = "一二三四五六日";
  private static final String MEASURES = "百千万点个天名块元人小月号位";
  private static final String[] QUALIFIERS = {
    "下下个", "下下", "下个", "下", "这个", "这", "本", "上个", "上", "每逢", "每个", "每", "逢"
  };
  private static final String[] RANGE_MARKS = {"-", "到", "至"};
  private static final String[] LIST_MARKS = {"、", "和", ",", "跟"};
  private static final String[] WEEKS = {"星期", "礼拜", "周"};
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final FoldedText text;
  private final LocalDate today;
  private final WorkCalendar calendar;
  private final UtteranceKind kind;

  WeekdayReader(FoldedText text, LocalDate today, WorkCalendar calendar, UtteranceKind kind) {
    this.text = text;
    this.today = today;
    this.calendar = calendar;
    this.kind = kind;
  }

  /** The week that goes with a weekday. */
  private enum Week {
    /** 周五: the next. */
    NEXT_SUCH_DAY,
    /** 这周五. */
    THIS,
    /** 下周五. */
    FOLLOWING,
    /** 下下周五. */
    AFTER_FOLLOWING,
    /** 上周五: over. */
    LAST,
    /** 每周五. */
    EVERY
  }

  /** The weekdays said here, or a whole week. */
  @Nullable Mention read(int from) {
    if (text.startsWith("工作日", from)) {
      return mention(from, from + 3, WORKDAYS, true, List.of());
    }
    if (text.startsWith("双休日", from)) {
      return weekend(from, from + 3, Week.NEXT_SUCH_DAY);
    }
    if (text.at(from - 1) == '一' && text.startsWith("周一", from)) {
      return null; // 一周一换: once a week
    }
    int at = afterWeekQualifier(from);
    Week week = week(from, at);
    int days = afterWeekWord(at);
    if (days == at) {
      return null;
    }
    if (text.at(days) == '末' || text.startsWith("六日", days) || text.startsWith("六天", days)) {
      int end = text.at(days) == '末' ? days + 1 : days + 2;
      return week == Week.LAST ? over(from, end) : weekend(from, end, week);
    }
    if (dayAt(days) == null || isCounted(days)) {
      return week == Week.NEXT_SUCH_DAY || week == Week.EVERY || text.at(at) == '礼'
          ? null
          : wholeWeek(from, days, week);
    }
    return days(from, days, week);
  }

  /** The date of the one weekday here, on or after {@code base}; null when there is none. */
  @Nullable LocalDate single(int from, LocalDate base) {
    int at = afterWeekQualifier(from);
    int days = afterWeekWord(at);
    DayOfWeek day = days == at ? null : dayAt(days);
    if (day == null) {
      return null;
    }
    LocalDate start = week(from, at) == Week.FOLLOWING ? monday(1) : base;
    return start.with(TemporalAdjusters.nextOrSame(day));
  }

  /** The offset after the one weekday here. */
  int singleEnd(int from) {
    return afterWeekWord(afterWeekQualifier(from)) + 1;
  }

  private Mention days(int from, int firstDay, Week week) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    DayOfWeek last = dayAt(firstDay);
    int end = firstDay;
    while (last != null && !days.contains(last)) {
      days.add(last);
      end++;
      DayOfWeek next = dayAt(end);
      last = next != null && follows(next, days) && !isCounted(end) ? next : null;
    }
    int mark = text.after(skipBlank(end), RANGE_MARKS);
    mark = mark == skipBlank(end) ? end : skipBlank(mark);
    int rangeDay = mark == end ? end : afterWeekWord(mark);
    DayOfWeek until = mark == end ? null : dayAt(rangeDay);
    boolean span = days.size() == 1 && until != null && !isCounted(rangeDay);
    if (span && until != null) {
      for (DayOfWeek day = days.iterator().next(); day != until; day = day.plus(1)) {
        days.add(day);
      }
      days.add(until);
      end = rangeDay + 1;
    } else {
      end = listed(end, days);
    }
    boolean named = week != Week.NEXT_SUCH_DAY && week != Week.EVERY;
    boolean repeats =
        week == Week.EVERY || (!named && (span || days.size() > 2 || kind == UtteranceKind.AD));
    return mention(from, end, days, repeats, repeats ? List.of() : dates(days, week));
  }

  /** 、周四、六 after 周二. */
  private int listed(int from, EnumSet<DayOfWeek> days) {
    int end = from;
    while (true) {
      int mark = text.after(end, LIST_MARKS);
      int at = mark == end ? end : afterWeekWord(mark);
      DayOfWeek day = mark == end ? null : dayAt(at);
      boolean said = at > mark || text.at(end) == '、';
      if (day == null || !said || isCounted(at) || !follows(day, days)) {
        return end;
      }
      days.add(day);
      end = at + 1;
    }
  }

  private static boolean follows(DayOfWeek day, EnumSet<DayOfWeek> days) {
    for (DayOfWeek earlier : days) {
      if (earlier.compareTo(day) >= 0) {
        return false;
      }
    }
    return true;
  }

  private Mention weekend(int from, int end, Week week) {
    if (week == Week.EVERY || (week == Week.NEXT_SUCH_DAY && kind == UtteranceKind.AD)) {
      return mention(from, end, WEEKEND, true, List.of());
    }
    LocalDate monday = monday(ahead(week));
    List<LocalDate> free = new ArrayList<>(2);
    for (int i = 5; i < 7; i++) {
      LocalDate day = monday.plusDays(i);
      if (!day.isBefore(today) && !calendar.isWorkingDay(day)) {
        free.add(day);
      }
    }
    return free.isEmpty() ? over(from, end) : mention(from, end, WEEKEND, false, free);
  }

  private Mention wholeWeek(int from, int end, Week week) {
    if (week == Week.LAST) {
      return over(from, end);
    }
    LocalDate monday = monday(ahead(week));
    LocalDate first = monday.isBefore(today) ? today : monday;
    return new Mention(
        from, end, new Meaning.Days(DateRange.of(first, monday.plusDays(6)), Optional.empty()));
  }

  private List<LocalDate> dates(Set<DayOfWeek> days, Week week) {
    List<LocalDate> dates = new ArrayList<>(days.size());
    for (DayOfWeek day : days) {
      LocalDate date =
          week == Week.NEXT_SUCH_DAY
              ? today.with(TemporalAdjusters.nextOrSame(day))
              : monday(ahead(week)).with(TemporalAdjusters.nextOrSame(day));
      if (!date.isBefore(today)) {
        dates.add(date);
      }
    }
    return dates;
  }

  private static int ahead(Week week) {
    return switch (week) {
      case NEXT_SUCH_DAY, THIS, EVERY -> 0;
      case FOLLOWING -> 1;
      case AFTER_FOLLOWING -> 2;
      case LAST -> -1;
    };
  }

  private LocalDate monday(int weeksAhead) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeksAhead);
  }

  private static Mention mention(
      int from, int end, Set<DayOfWeek> days, boolean repeats, List<LocalDate> next) {
    if (!repeats && next.isEmpty()) {
      return over(from, end);
    }
    return new Mention(from, end, new Meaning.Weekdays(days, repeats, next));
  }

  private static Mention over(int from, int end) {
    return new Mention(from, end, new Meaning.Vague(Unresolved.Reason.UNCLEAR_DAYS));
  }

  private int afterWeekQualifier(int from) {
    return text.after(from, QUALIFIERS);
  }

  private Week week(int from, int afterQualifier) {
    if (afterQualifier == from) {
      return Week.NEXT_SUCH_DAY;
    }
    return switch (text.at(from)) {
      case '下' -> text.at(from + 1) == '下' ? Week.AFTER_FOLLOWING : Week.FOLLOWING;
      case '上' -> Week.LAST;
      case '每', '逢' -> Week.EVERY;
      default -> Week.THIS;
    };
  }

  private int afterWeekWord(int from) {
    return text.after(from, WEEKS);
  }

  private int skipBlank(int from) {
    return text.at(from) == ' ' ? from + 1 : from;
  }

  private @Nullable DayOfWeek dayAt(int at) {
    char c = text.at(at);
    if (c == '天') {
      return DayOfWeek.SUNDAY;
    }
    int index = c >= '1' && c <= '6' ? c - '1' : DAYS.indexOf(c);
    return index < 0 ? null : DayOfWeek.of(index + 1);
  }

  /** Whether the character here counts what follows, or names the pay: 四 in 四个人, 日 in 日结. */
  private boolean isCounted(int at) {
    char next = text.at(at + 1);
    return MEASURES.indexOf(next) >= 0
        && !(next == '小' && text.at(at + 2) != '时')
        && !(text.at(at) == '天' || text.at(at) == '日');
  }
}
