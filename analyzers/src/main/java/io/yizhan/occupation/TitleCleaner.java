package io.yizhan.occupation;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import java.util.List;

/**
 * Parts a job title into what names the trade and what stands around it.
 *
 * <ul>
 *   <li>方安招聘氩弧焊工 becomes 氩弧焊工, around it 方安
 *   <li>数据线打包坐班26/小时 becomes 数据线打包, around it 坐班
 *   <li>销售主管（河南驻马店岗位）(J10016) becomes 销售主管
 *   <li>急招【人事专员】五险+包住宿 becomes 人事专员
 *   <li>招聘专员 stays: there recruiting is the trade
 *   <li>网约车司机招聘有补贴 keeps 网约车司机, for what follows names no trade
 * </ul>
 *
 * <p>Parts of the core are kept apart by one space. A title of nothing but noise keeps its words as
 * core. Reads at most {@value #LONGEST} characters; one pass and no backtracking. Stateless but for
 * the words; any thread.
 *
 * <p>Weakness: an employer's name that no recruiting word ends (顺德物流 in 顺德物流装卸) stays in the core.
 */
final class TitleCleaner {

  static final int LONGEST = 120;

  private static final String OPENING = "(（[〔{<《";
  private static final String CLOSING = ")）]〕}>》";

  /** What separates an employer from the trade it hires for. */
  private static final List<String> HIRES = List.of("招聘", "急招", "诚聘", "急聘", "诚招", "直招");

  /** After these, 招聘 is no cry but the trade itself, or a part of it. */
  private static final List<String> RECRUITERS =
      List.of(
          "专员", "主管", "经理", "助理", "师", "顾问", "专家", "总监", "负责", "运营", "实习", "老师", "客服", "数据", "生",
          "商");

  /** After a leading 招 these make another word: 招商, 招生, 招标, 招待. */
  private static final String HIRING_TRADES = "聘商生标待募投牌";

  /** Units that close a number: 26/小时, 8k, 300元, 3名. */
  private static final String UNITS = "元块千万百kw/+-~至到个名人天日时月年薪岁%.以上";

  private static final String HOUR = "小时";

  private final CharFolding folding;
  private final NoiseWords noise;

  TitleCleaner(Lexicon lexicon) {
    folding = lexicon.folding();
    noise = new NoiseWords(lexicon);
  }

  /** The parts of a title; both are empty only for a title without letters. */
  CleanTitle clean(String title) {
    StringBuilder core = new StringBuilder();
    StringBuilder around = new StringBuilder();
    unbracket(title, core, around);
    splitHiring(core, around);
    String named = core.toString();
    int aside = around.length();
    core.setLength(0);
    dropNoise(named, core, around);
    trim(core);
    if (core.isEmpty()) {
      StringBuilder all = new StringBuilder(named).append(' ').append(around, 0, aside);
      trim(all);
      return new CleanTitle(namesSomething(all) ? all.toString() : "", "");
    }
    trim(around);
    return new CleanTitle(core.toString(), around.toString());
  }

  /** Folds, turns signs to spaces, and moves what is in brackets, other than 【】, aside. */
  private void unbracket(String title, StringBuilder core, StringBuilder around) {
    int depth = 0;
    int end = Math.min(LONGEST, title.length());
    for (int i = 0; i < end; i++) {
      char c = folding.fold(title.charAt(i));
      if (OPENING.indexOf(c) >= 0) {
        depth++;
        space(around);
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
        space(depth == 0 ? core : around);
      } else {
        append(depth == 0 ? core : around, c);
      }
    }
    if (core.isEmpty() || core.toString().isBlank()) {
      core.setLength(0);
      core.append(around);
      around.setLength(0);
    }
  }

  private void splitHiring(StringBuilder core, StringBuilder around) {
    for (String hires : HIRES) {
      int at = core.lastIndexOf(hires);
      int after = at + hires.length();
      if (at >= 0 && namesTrade(core, after) && !namesRecruiter(core, after)) {
        space(around);
        around.append(core, 0, at);
        core.delete(0, after);
        return;
      }
    }
    if (core.length() > 2 && core.charAt(0) == '招' && HIRING_TRADES.indexOf(core.charAt(1)) < 0) {
      core.deleteCharAt(0);
    }
  }

  private static boolean namesRecruiter(StringBuilder core, int after) {
    for (String recruiter : RECRUITERS) {
      if (core.indexOf(recruiter, after) == after) {
        return true;
      }
    }
    return false;
  }

  /** Whether two Chinese letters that are no noise follow. */
  private boolean namesTrade(StringBuilder core, int from) {
    StringBuilder left = new StringBuilder();
    dropNoise(core.substring(from), left, new StringBuilder());
    return left.chars().filter(c -> isHan((char) c)).count() >= 2;
  }

  private void dropNoise(String text, StringBuilder core, StringBuilder around) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = noise.lengthAt(text, at, text.length());
      int name = noise.nameLengthAt(text, at);
      if (name > length) {
        core.append(text, at, at + name);
        at += name;
      } else if (length > 0) {
        space(around);
        around.append(text, at, at + length);
        space(core);
        at += length;
      } else if (isDigit(c) && (at == 0 || !isLatin(text.charAt(at - 1)))) {
        at = numberEnd(text, at);
        space(core);
      } else {
        append(core, c);
        at++;
      }
    }
  }

  /** End of a number with its units; letters that go on a name (3d, 4s店) end it at once. */
  private static int numberEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length()) {
      if (isDigit(text.charAt(end)) || UNITS.indexOf(text.charAt(end)) >= 0) {
        end++;
      } else if (text.startsWith(HOUR, end)) {
        end += HOUR.length();
      } else {
        break;
      }
    }
    return end;
  }

  private static void append(StringBuilder to, char c) {
    if (isHan(c) || isLatin(c) || isDigit(c) || (c < 128 && "+#/.-".indexOf(c) >= 0)) {
      to.append(c);
    } else {
      space(to);
    }
  }

  private static void space(StringBuilder to) {
    if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
      to.append(' ');
    }
  }

  /** Leaves words of Chinese or Latin letters and digits with single spaces between. */
  private static void trim(StringBuilder text) {
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = (c == '+' || c == '#') && kept > 0 && text.charAt(kept - 1) != ' ';
      boolean letter = isHan(c) || isLatin(c) || isDigit(c) || sign;
      char plain = letter ? c : ' ';
      if (plain != ' ' || (kept > 0 && text.charAt(kept - 1) != ' ')) {
        text.setCharAt(kept++, plain);
      }
    }
    if (kept > 0 && text.charAt(kept - 1) == ' ') {
      kept--;
    }
    text.setLength(kept);
  }

  private static boolean namesSomething(CharSequence text) {
    return text.chars().anyMatch(c -> isHan((char) c) || isLatin((char) c));
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A title in two parts.
   *
   * @param core the words that name the trade, single spaces between
   * @param around employer, places, pay and conditions that were taken out
   */
  record CleanTitle(String core, String around) {}
}
