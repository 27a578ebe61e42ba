package io.yizhan.extraction;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours of the clock: 早八晚五, 8:00-17:00, 下午两点到六点, 通宵10点到早上6点, 下午5点以后.
 *
 * <ul>
 *   <li>the second time takes its half of the day from the first: 下午两点到六点 is 14:00–18:00
 *   <li>8点到5点 is 08:00–17:00, because a shift of 21 hours is none; 20:00-8:00 passes midnight
 *   <li>2点到6点 may be either half of the day, and 早上八点 has no end: {@link
 *       Unresolved.Reason#UNCLEAR_HOURS}
 * </ul>
 *
 * <p>One text, one thread; remembers the last shift, so that 1点半到5点半 after 8点到12点 is the afternoon.
 */
final class ClockReader {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int NOON = 12 * 60;
  private static final int LONGEST_SHIFT = 14 * 60;
  private static final String COUNTED = "个名人块元天位岁-公米";
  private static final int PAUSE_WITHIN = 3;
  private static final String[] PAUSES = {"休息", "午休", "吃饭", "晚餐", "用餐", "面试时间", "面试"};
  private static final String[] NEXT_DAY = {"第二天", "次日", "隔天", "第二日", "翌日"};
  private static final String[] AFTER = {"以后", "之后", "过后", "后", "开始", "起"};
  private static final String[] BEFORE = {"以前", "之前", "前"};

  private final FoldedText text;
  private int lastEnd = -1;

  ClockReader(FoldedText text) {
    this.text = text;
  }

  /** The half of the day a word or what went before says. */
  enum Half {
    /** 早上, 上午. */
    MORNING,
    /** 中午. */
    NOON,
    /** 下午. */
    AFTERNOON,
    /** 晚上, and the start of a 夜班. */
    EVENING,
    /** 凌晨. */
    SMALL_HOURS,
    /** Not said. */
    UNSAID
  }

  /** Minutes of the 12- or 24-hour clock as written, and whether with a colon. */
  private record Clock(Half half, int minutes, boolean colon, boolean marked, int end) {}

  /**
   * The hours said here.
   *
   * @param before the half of the day that a word just before says
   */
  @Nullable Mention read(int from, Half before) {
    Clock start = clock(from);
    if (start == null || touchesNumber(from)) {
      return null;
    }
    if (start.half == Half.UNSAID && before != Half.UNSAID) {
      start = new Clock(before, start.minutes, start.colon, start.marked, start.end);
    }
    Clock end = second(start);
    if (end != null) {
      return hours(from, start, end);
    }
    return start.marked ? moment(from, start) : null;
  }

  private @Nullable Clock second(Clock start) {
    int mark = skipBlank(start.end);
    while (text.at(mark) == '-' || text.at(mark) == '到' || text.at(mark) == '至') {
      mark++;
    }
    boolean morningToEvening =
        !start.marked && start.half == Half.MORNING && text.at(start.end) == '晚';
    if (mark == skipBlank(start.end) && !morningToEvening) {
      return null;
    }
    Clock end = clock(text.after(skipBlank(mark), NEXT_DAY));
    boolean plain = end != null && !start.marked && !end.marked;
    return end == null || (plain && !morningToEvening) ? null : end;
  }

  private Mention hours(int from, Clock start, Clock end) {
    int first = startMinutes(start, end);
    int last = first < 0 ? -1 : endMinutes(first, start, end);
    if (first < 0 || last < 0 || first == last) {
      return new Mention(from, end.end, new Meaning.Vague(Unresolved.Reason.UNCLEAR_HOURS));
    }
    if (isBreak(from, end.end)) {
      return new Mention(from, end.end, new Meaning.Guard());
    }
    lastEnd = last;
    HourSpan span = new HourSpan(time(first), time(last));
    return new Mention(from, end.end, new Meaning.Hours(span));
  }

  /** 中午休息12:00-14:00, 12点到1点吃饭, 面试时间9:00-17:00: hours in which nobody works. */
  private boolean isBreak(int from, int end) {
    int after = text.at(end) == ')' ? end + 1 : end;
    for (String word : PAUSES) {
      if (text.startsWith(word, after)) {
        return true;
      }
      for (int at = Math.max(0, from - PAUSE_WITHIN - word.length());
          at <= from - word.length();
          at++) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private int startMinutes(Clock start, Clock end) {
    int minutes = start.minutes;
    if (start.half != Half.UNSAID) {
      return inHalf(start.half, minutes);
    }
    if (minutes >= NOON || minutes < 60 || (start.colon && end.half == Half.UNSAID)) {
      boolean afternoon = lastEnd >= 11 * 60 && lastEnd <= NOON + 120 && minutes < 6 * 60;
      return afternoon && minutes >= 60 ? minutes + NOON : minutes;
    }
    if (end.half == Half.MORNING || end.half == Half.SMALL_HOURS) {
      return minutes >= end.minutes ? minutes + NOON : minutes;
    }
    boolean wholeDayClock = end.half == Half.UNSAID && end.minutes > NOON + 59;
    if (minutes >= 7 * 60 || wholeDayClock) {
      return minutes; // 6点到16点
    }
    boolean afternoon =
        (end.half == Half.AFTERNOON && minutes < end.minutes)
            || (lastEnd >= 11 * 60 && lastEnd <= NOON + 120);
    return afternoon ? minutes + NOON : -1;
  }

  private int endMinutes(int first, Clock start, Clock end) {
    int minutes = end.minutes;
    if (end.half != Half.UNSAID) {
      return inHalf(end.half, minutes);
    }
    if (minutes > NOON + 59 || minutes < 60) {
      return minutes % MINUTES_A_DAY;
    }
    if (minutes >= NOON) {
      return first >= 18 * 60 ? minutes - NOON : minutes;
    }
    int plain = lengthBetween(first, minutes);
    int later = lengthBetween(first, minutes + NOON);
    if (start.colon && end.colon && start.half == Half.UNSAID) {
      return plain > LONGEST_SHIFT + 120 ? minutes + NOON : minutes;
    }
    if (first >= NOON) {
      return minutes + NOON > first && later <= LONGEST_SHIFT ? minutes + NOON : minutes;
    }
    return minutes > first || plain <= later || minutes == first ? minutes : minutes + NOON;
  }

  private static int lengthBetween(int first, int last) {
    int length = (last - first + 2 * MINUTES_A_DAY) % MINUTES_A_DAY;
    return length == 0 ? MINUTES_A_DAY : length;
  }

  private static int inHalf(Half half, int minutes) {
    return switch (half) {
      case MORNING, UNSAID -> minutes % MINUTES_A_DAY;
      case NOON -> minutes < 4 * 60 ? minutes + NOON : minutes;
      case AFTERNOON -> minutes < NOON ? minutes + NOON : minutes % MINUTES_A_DAY;
      case EVENING -> {
        boolean midnight = minutes >= NOON && minutes < NOON + 60;
        yield midnight
            ? minutes - NOON
            : minutes >= 5 * 60 && minutes < NOON ? minutes + NOON : minutes % MINUTES_A_DAY;
      }
      case SMALL_HOURS -> minutes >= NOON ? minutes - NOON : minutes;
    };
  }

  /** A single time: bounded by 以后 or 前, or unclear. */
  private @Nullable Mention moment(int from, Clock clock) {
    if (clock.half == Half.UNSAID && text.startsWith("一点", from)) {
      return null; // 高一点
    }
    boolean known = clock.half != Half.UNSAID || clock.minutes > NOON + 59;
    int after = text.after(clock.end, AFTER);
    int before = text.after(clock.end, BEFORE);
    int end = Math.max(after, before);
    if (end == clock.end || !known) {
      return new Mention(from, end, new Meaning.Vague(Unresolved.Reason.UNCLEAR_HOURS));
    }
    LocalTime time = time(inHalf(clock.half, clock.minutes));
    return new Mention(
        from, end, after > clock.end ? new Meaning.NotBefore(time) : new Meaning.NotAfter(time));
  }

  private @Nullable Clock clock(int from) {
    Half half = half(from);
    int at = skipBlank(from + halfLength(from, half));
    Numeral hour = Numeral.read(text, at);
    if (hour == null || !hour.exact() || hour.low() > 24) {
      return null;
    }
    int minutes = hour.low() * 60;
    char mark = text.at(hour.end());
    if (mark == ':') {
      int first = text.digitAt(hour.end() + 1);
      int second = text.digitAt(hour.end() + 2);
      boolean valid = first >= 0 && first < 6 && second >= 0 && text.digitAt(hour.end() + 3) < 0;
      return valid
          ? new Clock(half, minutes + first * 10 + second, true, true, hour.end() + 3)
          : null;
    }
    if (mark == '点' || (mark == '时' && half != Half.UNSAID)) {
      return withMinutes(half, minutes, hour.end() + 1);
    }
    return new Clock(half, minutes, false, false, hour.end());
  }

  private Clock withMinutes(Half half, int minutes, int at) {
    if (text.at(at) == '半') {
      return new Clock(half, minutes + 30, false, true, at + 1);
    }
    if (text.startsWith("一刻", at)) {
      return new Clock(half, minutes + 15, false, true, at + 2);
    }
    if (text.startsWith("三刻", at)) {
      return new Clock(half, minutes + 45, false, true, at + 2);
    }
    Numeral more = Numeral.read(text, text.at(at) == '零' ? at + 1 : at);
    if (more != null && more.exact() && more.low() < 60) {
      boolean said = text.at(more.end()) == '分';
      boolean twoDigits =
          text.at(at) == '零'
              || (more.end() - at == 2 && COUNTED.indexOf(text.at(more.end())) < 0)
              || (more.low() >= 10 && COUNTED.indexOf(text.at(more.end())) < 0);
      if (said || twoDigits) {
        return new Clock(half, minutes + more.low(), false, true, more.end() + (said ? 1 : 0));
      }
    }
    boolean filled = text.at(at) == '钟' || text.at(at) == '整';
    return new Clock(half, minutes, false, true, filled ? at + 1 : at);
  }

  private Half half(int from) {
    return switch (text.at(from)) {
      case '早', '朝', '清' -> Half.MORNING;
      case '上' -> text.at(from + 1) == '午' ? Half.MORNING : Half.UNSAID;
      case '中' -> text.at(from + 1) == '午' ? Half.NOON : Half.UNSAID;
      case '下' -> text.at(from + 1) == '午' ? Half.AFTERNOON : Half.UNSAID;
      case '傍' -> text.at(from + 1) == '晚' ? Half.AFTERNOON : Half.UNSAID;
      case '晚', '夜' -> Half.EVENING;
      case '凌', '半' ->
          text.at(from + 1) == '晨' || text.at(from + 1) == '夜' ? Half.SMALL_HOURS : Half.UNSAID;
      default -> Half.UNSAID;
    };
  }

  private int halfLength(int from, Half half) {
    if (half == Half.UNSAID) {
      return 0;
    }
    char next = text.at(from + 1);
    return "上晨早午晚间夜里".indexOf(next) >= 0 ? 2 : 1;
  }

  private boolean touchesNumber(int from) {
    return text.digitAt(from) >= 0
        && (text.digitAt(from - 1) >= 0 || text.at(from - 1) == '.' || isMinutes(from));
  }

  /** The 30 of 8:30. */
  private boolean isMinutes(int from) {
    return text.at(from - 1) == ':' && text.digitAt(from - 2) >= 0;
  }

  private int skipBlank(int from) {
    return text.at(from) == ' ' ? from + 1 : from;
  }

  private static LocalTime time(int minutes) {
    return LocalTime.ofSecondOfDay((minutes % MINUTES_A_DAY) * 60L);
  }
}
