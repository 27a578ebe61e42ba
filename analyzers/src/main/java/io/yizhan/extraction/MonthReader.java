package io.yizhan.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads months and their thirds: 这个月, 下个月, 月底, 12月中旬, 12月份. 初 is the first ten days and 底 begins on
 * the 21st. 每月月底 tells no day of work. One text, one thread.
 */
final class MonthReader {

  private final FoldedText text;
  private final LocalDate today;
  private final UtteranceKind kind;

  MonthReader(FoldedText text, LocalDate today, UtteranceKind kind) {
    this.text = text;
    this.today = today;
    this.kind = kind;
  }

  /** 这个月, 下个月, 月底, 12月中旬, 12月份. */
  @Nullable Day read(int from) {
    int end = from;
    YearMonth month = YearMonth.from(today);
    if ((text.after(from, "这个月", "本月", "这月") > from)) {
      end += text.startsWith("这个月", from) ? 3 : 2;
    } else if ((text.after(from, "下个月", "下月") > from)) {
      end += text.startsWith("下个月", from) ? 3 : 2;
      month = month.plusMonths(1);
    } else if ((text.after(from, "月底", "月末", "月初", "月中") > from)) {
      if (isRoutine(from)) {
        return null;
      }
      end += 1;
      if (text.at(from + 1) == '初') {
        month = month.plusMonths(1);
      }
    } else {
      Numeral number = Numeral.read(text, from);
      boolean named =
          number != null
              && number.exact()
              && number.low() >= 1
              && number.low() <= 12
              && text.at(number.end()) == '月'
              && text.anyDigitAt(number.end() + 1) < 0
              && text.at(number.end() + 1) != '十';
      if (!named
          || number == null
          || text.at(from - 1) == '年'
          || isBareInAd(number.end() + 1)
          || (text.digitAt(from) < 0 && !isThird(number.end() + 1))) {
        return null;
      }
      end = number.end() + 1;
      month = YearMonth.of(today.getYear(), number.low());
      if (month.isBefore(YearMonth.from(today))) {
        month = month.plusYears(1);
      }
      if (text.at(end) == '份') {
        end++;
      }
    }
    return third(month, end);
  }

  /** 每月月底发工资 tells no day of work. */
  private boolean isRoutine(int from) {
    boolean bounded =
        text.at(from - 1) == '到' || (text.after(from + 2, "前", "之前", "以前") > from + 2);
    return text.at(from - 1) == '月' || (kind == UtteranceKind.AD && !bounded);
  }

  /** 成立于8月 in an ad is no time of work. */
  private boolean isBareInAd(int at) {
    return kind == UtteranceKind.AD && !isThird(at);
  }

  private boolean isThird(int at) {
    return (text.after(at, "底", "末", "初", "中旬", "上旬", "下旬", "份") > at);
  }

  private Day third(YearMonth month, int at) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    if ((text.after(at, "底", "末", "下旬") > at)) {
      return span(month.atDay(21), last, at + (text.at(at) == '下' ? 2 : 1), Day.Kind.END);
    }
    if ((text.after(at, "中旬", "中") > at)) {
      return span(
          month.atDay(11), month.atDay(20), at + (text.at(at + 1) == '旬' ? 2 : 1), Day.Kind.SPAN);
    }
    if ((text.after(at, "上旬", "初") > at)) {
      return span(first, month.atDay(10), at + (text.at(at) == '上' ? 2 : 1), Day.Kind.SPAN);
    }
    return span(first, last, at, Day.Kind.SPAN);
  }

  private Day span(LocalDate first, LocalDate last, int end, Day.Kind kind) {
    LocalDate from = first.isBefore(today) ? today : first;
    return from.isAfter(last) ? Day.over(today, end) : Day.span(from, last, end, kind);
  }
}
