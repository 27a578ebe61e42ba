package io.yizhan.extraction;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads for how long people work: 干三天, 做两个星期, 半个月的活.
 *
 * <p>A number of days alone tells nothing (三天 may be a wait), so a word of doing, of work or of
 * days must stand beside it, or punctuation on both sides. One text, one thread.
 */
final class LengthReader {

  private static final String BREAKS = ",。;!?，；、";
  private static final String[] DOING = {"做", "干", "搞", "上", "连续", "一共", "共", "期", "起", "开始", "连"};

  private final FoldedText text;

  LengthReader(FoldedText text) {
    this.text = text;
  }

  /** The length whose number stands from {@code from} to {@code at}. */
  @Nullable Mention read(int from, int low, int high, int at, @Nullable Mention last) {
    Period period;
    int end;
    if (text.at(at) == '天') {
      period = Period.ofDays(high);
      end = at + 1;
    } else if (text.startsWith("个月", at)) {
      period = Period.ofMonths(high);
      end = at + 2;
    } else {
      int week = text.at(at) == '个' ? at + 1 : at;
      end = text.startsWith("星期", week) || text.startsWith("礼拜", week) ? week + 2 : week;
      end = end == week && text.at(week) == '周' && text.at(at) != '个' ? week + 1 : end;
      if (end == week) {
        return null;
      }
      period = Period.ofWeeks(high);
    }
    if (high > 366 || low < 1 || "结内前后休".indexOf(text.at(end)) >= 0 || !isLength(from, end, last)) {
      return null;
    }
    return low == high
        ? new Mention(from, end, new Meaning.Length(period))
        : new Mention(from, end, new Meaning.Vague(Unresolved.Reason.VAGUE_COUNT));
  }

  /** 半个月, 半年; 半天 is a part of the day. */
  @Nullable Mention half(int from, @Nullable Mention last) {
    boolean month = text.startsWith("个月", from + 1);
    int end = from + (month ? 3 : 2);
    return (month || text.at(from + 1) == '年') && isLength(from, end, last)
        ? new Mention(from, end, new Meaning.Length(month ? Period.ofDays(15) : Period.ofMonths(6)))
        : null;
  }

  private boolean isLength(int from, int end, @Nullable Mention last) {
    boolean afterDays =
        last != null
            && (last.meaning() instanceof Meaning.Days
                || last.meaning() instanceof Meaning.Weekdays)
            && last.end() >= from - 1;
    boolean ofWork =
        text.startsWith("的活", end)
            || text.startsWith("活", end)
            || text.startsWith("的短", end)
            || text.startsWith("的临", end)
            || text.startsWith("的零", end);
    int before = text.at(from - 1) == ' ' ? from - 1 : from;
    return afterDays || ofWork || text.endsWithAny(before, DOING) || isAlone(from, end);
  }

  /** Between punctuation a length stands for itself: 在东沟，三四天，管吃住. */
  private boolean isAlone(int from, int end) {
    char before = text.at(from - 1);
    char after = text.at(end);
    return BREAKS.indexOf(before) >= 0 && (after == FoldedText.END || BREAKS.indexOf(after) >= 0);
  }
}
