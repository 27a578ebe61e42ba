package io.yizhan.extraction;

import io.yizhan.extraction.ClockReader.Half;
import io.yizhan.extraction.WordTrie.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text: at each place every grammar and the dictionary try, the longest reading
 * wins, and the pass goes on behind it.
 *
 * <p>Among equally long ones days win over hours, hours over counts, counts over pay, pay over
 * words; a bare number never wins over anything. A grammar is asked only where its first character
 * may stand. Every attempt is bounded, so the pass is linear. One text, one thread.
 */
final class MentionScanner {

  private static final String DATE_STARTS = "周星礼下这本上每逢双工月年正腊冬从做干截直一";
  private static final String CLOCK_STARTS = "早朝清上中下傍晚夜凌半";
  private static final String PAY_STARTS = "¥￥每一";

  private final FoldedText text;
  private final Vocabulary vocabulary;
  private final DateReader dates;
  private final ClockReader clocks;
  private final CountReader counts;
  private final PayReader pay;

  MentionScanner(
      FoldedText text,
      Vocabulary vocabulary,
      WorkCalendar calendar,
      LunarCalendar lunar,
      LocalDate today,
      UtteranceKind kind) {
    this.text = text;
    this.vocabulary = vocabulary;
    WeekdayReader weekdays = new WeekdayReader(text, today, calendar, kind);
    DayReader days = new DayReader(text, today, calendar, lunar, vocabulary, weekdays, kind);
    dates = new DateReader(text, today, days, weekdays);
    clocks = new ClockReader(text);
    counts = new CountReader(text, vocabulary, kind);
    pay = new PayReader(text, vocabulary, kind);
  }

  /** The mentions in order, never overlapping. */
  List<Mention> scan() {
    List<Mention> mentions = new ArrayList<>();
    Mention last = null;
    int at = 0;
    while (at < text.length()) {
      Mention found = longest(at, last);
      if (found == null) {
        at++;
        continue;
      }
      mentions.add(found);
      at = found.end();
      if (!(found.meaning() instanceof Meaning.Filler)) {
        last = found;
      }
    }
    return mentions;
  }

  private @Nullable Mention longest(int at, @Nullable Mention last) {
    char c = text.at(at);
    boolean number = text.anyDigitAt(at) >= 0 || AmountReader.multiplierAt(text, at).signum() > 0;
    Match<Meaning> word = vocabulary.longest(text, at);
    Mention best = null;
    if (number || DATE_STARTS.indexOf(c) >= 0 || isDay(word)) {
      best = longer(best, dates.read(at));
    }
    if (number || CLOCK_STARTS.indexOf(c) >= 0) {
      best = longer(best, clocks.read(at, halfBefore(at, last)));
    }
    Mention amount = null;
    if (number || PAY_STARTS.indexOf(c) >= 0 || mayLead(word, at)) {
      amount = pay.read(at);
      if (amount != null && !(amount.meaning() instanceof Meaning.BareAmount)) {
        best = longer(best, amount);
      }
    }
    if (number || c == '方' || c == '半') {
      best = longer(best, counts.read(c == '方' ? at + 2 : at, last));
    }
    if (word != null && (best == null || word.end() > best.end())) {
      best = new Mention(at, word.end(), inText(word.value()));
    }
    return best == null ? amount : best;
  }

  private boolean mayLead(@Nullable Match<Meaning> word, int at) {
    return (word != null
            && (word.value() instanceof Meaning.Settled || word.value() instanceof Meaning.Benefit))
        || PayWords.lead(text, at) != null
        || PayWords.otherMoneyEnd(text, at) > 0;
  }

  private static boolean isDay(@Nullable Match<Meaning> word) {
    return word != null
        && (word.value() instanceof Meaning.Relative
            || word.value() instanceof Meaning.FestivalName);
  }

  /** Words for days that the grammar did not take say nothing by themselves. */
  private static Meaning inText(Meaning meaning) {
    boolean day = meaning instanceof Meaning.Relative || meaning instanceof Meaning.FestivalName;
    return day ? new Meaning.Guard() : meaning;
  }

  private static @Nullable Mention longer(@Nullable Mention one, @Nullable Mention other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** The half of the day that the words just before say: 今晚 before 7点, 夜班 before 10点. */
  private Half halfBefore(int at, @Nullable Mention last) {
    if (last == null || last.end() < at - 1 || (last.end() == at - 1 && text.at(at - 1) != ' ')) {
      return Half.UNSAID;
    }
    Optional<DayPart> part =
        switch (last.meaning()) {
          case Meaning.Part(DayPart said, boolean _) -> Optional.of(said);
          case Meaning.Days(DateRange _, Optional<DayPart> said) -> said;
          default -> Optional.empty();
        };
    return part.map(MentionScanner::half).orElse(Half.UNSAID);
  }

  private static Half half(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON -> Half.MORNING;
      case NOON -> Half.NOON;
      case AFTERNOON -> Half.AFTERNOON;
      case EVENING, NIGHT -> Half.EVENING;
      case DAYTIME, HALF_DAY -> Half.UNSAID;
    };
  }
}
