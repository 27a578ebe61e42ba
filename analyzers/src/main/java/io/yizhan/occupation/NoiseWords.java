package io.yizhan.occupation;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.WordKind;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a title that say nothing of the trade: pay, benefits, conditions, places, and the
 * cries of recruiting such as 急招 and 高薪诚聘.
 *
 * <p>Longest match at a position, at most {@value #LONGEST} characters; one hash read a length.
 * Immutable.
 *
 * <p>Never noise is what stands in a name of an occupation: 点工 goes, but 钟点工 stays, for it is
 * 家政服务员.
 */
final class NoiseWords {

  private static final int LONGEST = 8;
  private static final int SHORTEST = 2;

  private static final Set<WordKind> KINDS =
      EnumSet.of(WordKind.PAY, WordKind.BENEFIT, WordKind.NATURE, WordKind.LANDMARK);

  /** What boards and shouting employers put around a trade; own list. */
  private static final List<String> RECRUITING =
      List.of(
          "急招", "急聘", "诚聘", "诚招", "高薪", "直招", "招收", "聘请", "火热", "热招", "大量", "若干", "多名", "月薪", "底薪",
          "无责", "提成", "包吃", "包住", "食宿", "住宿", "包食宿", "包住宿", "包吃住", "提供住宿", "提供", "五险", "社保", "双休",
          "单休", "月休", "大小周", "朝九晚五", "朝九晚六", "长白班", "白班", "夜班", "坐班", "坐岗", "早班", "晚班", "兼职", "全职",
          "短期", "长期", "实习", "实习生", "应届", "应届生", "零基础", "无经验", "有经验", "可实习", "小白", "接受", "包教", "包会",
          "带薪", "就近", "分配", "轻松", "稳定", "保底", "月入", "过万", "上万", "日结", "周结", "月结", "现结", "工资", "待遇",
          "福利", "补贴", "晋升", "急需", "附近", "本地", "周边", "岗位", "职位", "返费", "不加班", "离家近");

  /** Words of the lexicon that stand across the words of trades: 测试工程师, 打包工, 晚班车. */
  private static final List<String> INSIDE_TRADES = List.of("试工", "包工");

  private final Set<String> words = new HashSet<>();

  /** Names of occupations that hold a noise word, and how they may begin. */
  private final Set<String> protectedNames = new HashSet<>();

  private final BitSet protectedFirstChars = new BitSet();

  private final BitSet firstChars = new BitSet();

  NoiseWords(Lexicon lexicon) {
    for (LexiconWord word : lexicon.words()) {
      if (KINDS.contains(word.kind())) {
        add(word.text());
      }
    }
    lexicon.regions().names().forEach(this::add);
    RECRUITING.forEach(this::add);
    lexicon.occupations().names().forEach(entry -> words.remove(entry.getKey()));
    INSIDE_TRADES.forEach(words::remove);
    words.forEach(word -> firstChars.set(word.charAt(0)));
    lexicon.occupations().names().stream()
        .map(Map.Entry::getKey)
        .filter(name -> name.length() <= LONGEST && holdsNoise(name))
        .forEach(protectedNames::add);
    protectedNames.forEach(name -> protectedFirstChars.set(name.charAt(0)));
  }

  private boolean holdsNoise(String name) {
    return IntStream.range(0, name.length())
        .anyMatch(from -> lengthAt(name, from, name.length()) > 0);
  }

  /** Length of the longest name of an occupation at {@code from} that holds noise, or 0. */
  int nameLengthAt(String text, int from) {
    if (!protectedFirstChars.get(text.charAt(from))) {
      return 0;
    }
    return longest(protectedNames, text, from, text.length());
  }

  private void add(String word) {
    if (word.length() >= SHORTEST && word.length() <= LONGEST) {
      words.add(word);
    }
  }

  /** Length of the longest noise word at {@code from}, or 0. */
  int lengthAt(String text, int from, int end) {
    if (!firstChars.get(text.charAt(from))) {
      return 0;
    }
    return longest(words, text, from, end);
  }

  private static int longest(Set<String> among, String text, int from, int end) {
    for (int length = Math.min(LONGEST, end - from); length >= SHORTEST; length--) {
      if (among.contains(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }
}
