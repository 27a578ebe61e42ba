package io.yizhan.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a line begins with: 第二章, 第十条之一, 一、, （三）, 2., (1), ①, 附件2.
 *
 * @param level its rank
 * @param number its value; 0 for an appendix without one
 * @param label the number as it is cited, in half width: 第十条之一, 一、, (三), 2.
 * @param start offset of it
 * @param end offset after it
 */
record Marker(Level level, int number, String label, int start, int end) {

  /** The ranks of numbering, from the widest to the narrowest. */
  enum Level {
    /** 附件, 附表, 附录. */
    APPENDIX(0, "附\\s?[件表录]\\s?([" + HanNumber.CHARS + "]{0,3})(?=[\\s　:：.．、]|$)"),
    /** 第一编, 第一分编. */
    PART(10, "第\\s?([" + HanNumber.CHARS + "]{1,5})\\s?分?编(?=[\\s　:：]|[^的规所和、，,]|$)"),
    /** 第一章. */
    CHAPTER(20, "第\\s?([" + HanNumber.CHARS + "]{1,5})\\s?章(?=[\\s　:：]|[^的规所和、，,]|$)"),
    /** 第一节. */
    SECTION(30, "第\\s?([" + HanNumber.CHARS + "]{1,5})\\s?节(?=[\\s　:：]|[^的规所和、，,]|$)"),
    /** 第一条, 第一条之一. */
    ARTICLE(50, "第\\s?([" + HanNumber.CHARS + "]{1,7})\\s?条(?:之[一二三四五六七八九十]{1,2})?"),
    /** 一、. */
    HAN(60, "([一二三四五六七八九十]{1,3})[、.．](?![一二三四五六七八九十]+[、是])"),
    /** （一）. */
    HAN_BRACKET(70, "[(（]\\s?([一二三四五六七八九十]{1,3})\\s?[)）]"),
    /** 1. and 1、. */
    DIGIT(80, "([0-9０-９]{1,2})\\s?(?:[.．](?![0-9０-９])|、(?![0-9０-９]+[、.．年月日]))"),
    /** (1) and 1). */
    DIGIT_BRACKET(90, "[(（]?([0-9０-９]{1,2})[)）]"),
    /** ①. */
    CIRCLED(100, "([①-⑳])");

    /** Where a heading without a number stands: below 节, above 条. */
    static final int NAMED = 40;

    private final int depth;
    private final Pattern pattern;

    Level(int depth, String pattern) {
      this.depth = depth;
      this.pattern = Pattern.compile(pattern);
    }

    /** How deep it stands; ten apart. */
    int depth() {
      return depth;
    }

    /** 编, 章, 节: what stands behind is a title and nothing else. */
    boolean isChapter() {
      return this == PART || this == CHAPTER || this == SECTION;
    }

    /** 一、 and narrower. */
    boolean isOutline() {
      return compareTo(ARTICLE) > 0;
    }
  }

  private static final Level[] LEVELS = Level.values();

  /** The marker at an offset of a text, if one begins there before {@code limit}. */
  static Optional<Marker> at(CharSequence text, int from, int limit) {
    if (from >= limit || !canBegin(text.charAt(from))) {
      return Optional.empty();
    }
    for (Level level : LEVELS) {
      Matcher found = level.pattern.matcher(text).region(from, limit);
      if (found.lookingAt()) {
        String digits = found.group(1);
        int number = level == Level.CIRCLED ? digits.charAt(0) - '①' + 1 : HanNumber.read(digits);
        if (number > 0 || level == Level.APPENDIX) {
          return Optional.of(new Marker(level, number, label(found.group()), from, found.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** The label without punctuation, for ids: 一, (三), 2. */
  String key() {
    return label.endsWith("、") || label.endsWith(".")
        ? label.substring(0, label.length() - 1)
        : label;
  }

  private static boolean canBegin(char c) {
    return c == '第'
        || c == '附'
        || c == '('
        || c == '（'
        || Character.isDigit(c)
        || "一二三四五六七八九十".indexOf(c) >= 0
        || (c >= '①' && c <= '⑳');
  }

  private static String label(String written) {
    StringBuilder label = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!Character.isWhitespace(c)) {
        label.append(
            c == '（'
                ? '('
                : c == '）' ? ')' : c == '．' ? '.' : c >= '０' && c <= '９' ? (char) (c - 0xFEE0) : c);
      }
    }
    return label.toString();
  }
}
