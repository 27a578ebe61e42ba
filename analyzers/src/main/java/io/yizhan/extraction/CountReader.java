package io.yizhan.extraction;

import io.yizhan.extraction.WordTrie.Match;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number and what it counts: 15名, 3-5人, 要三四个小工, 三男两女, 18-45岁, 三年以上经验, 干三天, 5公里以内.
 *
 * <p>个 counts people only beside a trade or after a word that wants them (要3个, 钢筋工八个), since it
 * counts everything else too; a length of time needs a word of doing (做三天, 三天的活). Each attempt
 * looks at a bounded number of characters. One text, one thread.
 */
final class CountReader {

  private static final int MOST_PEOPLE = 5_000;
  private static final int MOST_YEARS = 40;
  private static final int TRADE_WITHIN = 8;
  private static final int TRADE_WITHIN_IN_ADS = 3;
  private static final int ASKED_WITHIN = 6;
  private static final String WANTING = "要招找缺差来需剩有请";
  private static final String BREAKS = ",。;!?，；、";

  private final FoldedText text;
  private final Vocabulary vocabulary;
  private final UtteranceKind kind;
  private final LengthReader lengths;
  private int lastTradeEnd = -1;

  CountReader(FoldedText text, Vocabulary vocabulary, UtteranceKind kind) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.kind = kind;
    lengths = new LengthReader(text);
  }

  /**
   * The count here.
   *
   * @param last what was read before, if anything
   */
  @Nullable Mention read(int from, @Nullable Mention last) {
    lastTradeEnd = last != null && last.meaning() instanceof Meaning.Trade ? last.end() : -1;
    if (text.at(from) == '半') {
      return lengths.half(from, last);
    }
    Numeral first = Numeral.read(text, from);
    if (first == null || touchesNumber(from)) {
      return null;
    }
    int low = first.low();
    int high = first.high();
    int at = first.end();
    if (isRangeMark(at)) {
      Numeral second = Numeral.read(text, at + 1);
      if (second == null || second.low() < low) {
        return null;
      }
      high = second.high();
      at = second.end();
    }
    if (isRough(at)) {
      return rough(from, at + 1);
    }
    return counted(from, low, high, text.at(at) == ' ' ? at + 1 : at, last);
  }

  private @Nullable Mention counted(int from, int low, int high, int at, @Nullable Mention last) {
    return switch (text.at(at)) {
      case '人', '名', '位', '男', '女' -> people(from, low, high, at + 1);
      case '个' -> {
        Mention length = lengths.read(from, low, high, at, last);
        yield length != null ? length : things(from, low, high, at + 1);
      }
      case '岁', '周' -> {
        Mention age = age(from, at);
        yield age != null ? age : lengths.read(from, low, high, at, last);
      }
      case '年' -> years(from, low, at + 1);
      case '天', '星', '礼' -> lengths.read(from, low, high, at, last);
      case '公', '千', 'k', '里', '米', 'm' -> distance(from, high, at);
      default -> null;
    };
  }

  private @Nullable Mention people(int from, int low, int high, int at) {
    char before = text.at(from - 1);
    boolean each = before == '每' || before == '第' || before == '前';
    boolean other = "间份次字额均群工团左".indexOf(text.at(at)) >= 0 || text.startsWith("一", at);
    boolean unasked = kind == UtteranceKind.AD && !isAskedFor(from, at);
    if (each || other || unasked || low < 1 || high > MOST_PEOPLE) {
      return null;
    }
    int end =
        text.startsWith("以上", at) || text.startsWith("起", at)
            ? at + (text.at(at) == '起' ? 1 : 2)
            : at;
    Headcount count =
        end > at ? new Headcount(low, Optional.empty()) : new Headcount(low, Optional.of(high));
    return new Mention(from, end, new Meaning.People(count));
  }

  /** An ad also tells how many the firm has: only a count beside 招, 人数 or a trade is wanted. */
  private boolean isAskedFor(int from, int end) {
    for (int at = from - 1; at >= from - ASKED_WITHIN && BREAKS.indexOf(text.at(at)) < 0; at--) {
      if ("招聘需要缺差".indexOf(text.at(at)) >= 0
          || text.startsWith("人数", at)
          || text.startsWith("名额", at)) {
        return true;
      }
    }
    return lastTradeEnd == from
        || (lastTradeEnd == from - 1 && " :".indexOf(text.at(from - 1)) >= 0)
        || isBeforeTrade(end);
  }

  /** 个: people when a trade or a wish for people stands beside it. */
  private @Nullable Mention things(int from, int low, int high, int at) {
    if (text.at(at) == '人') {
      return people(from, low, high, at + 1);
    }
    if ((text.at(at) == '小' && text.at(at + 1) == '时') || "月点钟半星礼多".indexOf(text.at(at)) >= 0) {
      return null;
    }
    boolean afterTrade =
        lastTradeEnd == from || (lastTradeEnd == from - 1 && text.at(from - 1) == ' ');
    boolean wanted = WANTING.indexOf(text.at(text.at(from - 1) == ' ' ? from - 2 : from - 1)) >= 0;
    int named = text.startsWith("名额", at) ? at + 2 : at;
    return afterTrade || named > at || isBeforeTrade(at) || (wanted && isEndOfWish(at))
        ? people(from, low, high, named)
        : null;
  }

  private boolean isBeforeTrade(int from) {
    int within = kind == UtteranceKind.AD ? TRADE_WITHIN_IN_ADS : TRADE_WITHIN;
    for (int at = from; at < from + within && BREAKS.indexOf(text.at(at)) < 0; at++) {
      Match<Meaning> word = vocabulary.longest(text, at);
      if (word != null && word.value() instanceof Meaning.Trade) {
        return true;
      }
      if (word != null && !(word.value() instanceof Meaning.Filler)) {
        at = word.end() - 1;
      }
    }
    return false;
  }

  /** 要3个。 and 要3个男的: nothing else is counted. */
  private boolean isEndOfWish(int at) {
    char next = text.at(at);
    return next == FoldedText.END
        || next == ' '
        || next == '男'
        || next == '女'
        || next == '会'
        || BREAKS.indexOf(next) >= 0;
  }

  private @Nullable Mention age(int from, int at) {
    int end = text.startsWith("周岁", at) ? at + 2 : text.at(at) == '岁' ? at + 1 : at;
    if (end == at) {
      return null;
    }
    for (String tail : new String[] {"以下", "以上", "以内", "之间", "左右"}) {
      if (text.startsWith(tail, end)) {
        return new Mention(from, end + 2, new Meaning.Person());
      }
    }
    return new Mention(from, end, new Meaning.Person());
  }

  /** 三年以上经验, 干过五年, 经验3年以上, 三年以上. */
  private @Nullable Mention years(int from, int years, int afterYear) {
    if (years < 1 || years > MOST_YEARS) {
      return null;
    }
    int at = afterYear;
    boolean orMore = text.startsWith("以上", at) || text.startsWith("及以上", at);
    if (orMore) {
      at += text.at(at) == '及' ? 3 : 2;
    }
    int end = at;
    if (text.at(at) == '的') {
      at++;
    }
    for (String word : new String[] {"相关工作", "相关", "工作", "从业", "以上", "施工", "操作"}) {
      if (text.startsWith(word, at)) {
        at += word.length();
        break;
      }
    }
    boolean said = text.startsWith("经验", at);
    if (said) {
      end = at + 2;
    }
    boolean done =
        text.endsWithAny(from, "干过", "做过", "做了", "干了", "搞了", "搞过", "从事", "经验", "有", "要有")
            && !text.startsWith("级", at);
    if (!said && !orMore && !(done && text.at(from - 1) != '有')) {
      return null;
    }
    Experience.Need need =
        text.startsWith("优先", end) || text.startsWith("者优先", end)
            ? Experience.Need.PREFERRED
            : Experience.Need.NEEDED;
    Experience experience = new Experience(need, Optional.of(years));
    return new Mention(from, end, new Meaning.Practice(experience));
  }

  private @Nullable Mention distance(int from, int amount, int at) {
    double metres;
    int end;
    if (text.startsWith("公里", at) || text.startsWith("千米", at) || text.startsWith("km", at)) {
      metres = 1000;
      end = at + 2;
    } else if (text.at(at) == '里' || text.at(at) == '米') {
      metres = text.at(at) == '里' ? 500 : 1;
      end = at + 1;
    } else {
      return null;
    }
    int within = end;
    for (String word : new String[] {"以内", "之内", "范围内", "范围", "内", "以里", "左右"}) {
      if (text.startsWith(word, end)) {
        within = end + word.length();
        break;
      }
    }
    boolean near = text.endsWithAny(from, "附近", "方圆", "周边", "周围", "半径", "离我");
    if ((within == end && !near) || amount < 1 || (metres == 1 && amount < 100)) {
      return null;
    }
    double km = amount * metres / 1000;
    int start = text.startsWith("方圆", from - 2) ? from - 2 : from;
    return new Mention(start, within, new Meaning.Radius(km));
  }

  /** 十几个, 十来个人, 三十多人. */
  private boolean isRough(int at) {
    return "来几多余".indexOf(text.at(at)) >= 0 && "个人名位".indexOf(text.at(at + 1)) >= 0;
  }

  private Mention rough(int from, int at) {
    int end = text.startsWith("个人", at) ? at + 2 : at + 1;
    return new Mention(from, end, new Meaning.Vague(Unresolved.Reason.VAGUE_COUNT));
  }

  private boolean isRangeMark(int at) {
    return (text.at(at) == '-' || text.at(at) == '到' || text.at(at) == '至')
        && text.anyDigitAt(at + 1) >= 0;
  }

  private boolean touchesNumber(int from) {
    return text.digitAt(from - 1) >= 0
        || (text.at(from - 1) == '.' && text.digitAt(from - 2) >= 0)
        || (text.digitAt(from) < 0 && text.anyDigitAt(from - 1) >= 0);
  }
}
