package io.yizhan.answers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of figure that is asked for, and how a text that says one looks. A text that leaves it to
 * others (由省、自治区、直辖市人民政府规定) has none.
 */
enum Figure {
  /** 多少钱, 几倍, 百分之几, 什么标准. */
  MONEY(
      "多少钱|多少元|多少块|(?:补|发|给|拿|赔|罚|扣|交|领|贷|补助|补贴|滞纳金|失业金|津贴|起征点)(?:一年|一个月|一天)?多少(?!天|个?月|年|小时|岁|次|人|材料|证)"
          + "|几倍|多少倍|百分之几|几折|标准|比例|上下限|最高能?[贷补领]",
      "(?:NUMERAL)(?:余|多)?\\s*(?:元|块|%|％|‰|倍|万)|[百千万]分之|(?:个月|月|年)(?:的|本人|平均|应得)*工资"),
  /** 多久, 几天, 多少年. */
  TIME(
      "多久|多长时间|几天|几个?月|几年|几个?小时|几个?钟头|多少天|多少年|多少个?月|多少小时|几个?星期|几个?周|什么时候能",
      "(?:NUMERAL)\\s*(?:个)?(?:工作)?(?:日|天|月|年|周|星期|小时)|每[年月周日天]|按[月周日]|当日|当天|即时|随时|随即"),
  /** 多大年纪, 几个人. */
  COUNT("多少岁|多大年纪|几岁|多少人|几个人|几次|多少次", "(?:NUMERAL)\\s*(?:周岁|岁|人|名|次|个)");

  private static final String NUMERAL = "[0-9０-９.〇零一二三四五六七八九十百千万两半]+";

  private final Pattern asking;
  private final Pattern said;

  Figure(String asking, String said) {
    this.asking = Pattern.compile(asking);
    this.said = Pattern.compile(said.replace("NUMERAL", NUMERAL));
  }

  /** What a question asks for; that of the word that comes first counts. */
  static Optional<Figure> askedIn(String question) {
    Optional<Figure> first = Optional.empty();
    int at = question.length();
    for (Figure figure : values()) {
      var asked = figure.asking.matcher(question);
      if (asked.find() && asked.start() < at) {
        at = asked.start();
        first = Optional.of(figure);
      }
    }
    return first;
  }

  /** Whether a text says one. */
  boolean isSaidIn(String text) {
    return said.matcher(text).find();
  }
}
