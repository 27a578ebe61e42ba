package io.yizhan.answers;

import io.yizhan.policy.HanNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a question names and asks for, by patterns: 武汉2025年一次性创业补贴5000元怎么领 names a place, a
 * year, a programme and an amount. Words that try to give orders are words like any other.
 * Immutable; some µs a question.
 */
final class QuestionReader {

  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])(?!元|块|号)");
  private static final String[] RELATIVE_YEARS = {"前年", "去年", "今年", "明年"};
  private static final int THIS_YEAR = 2;

  private static final String BENEFIT = "补贴|补助|津贴|贷款|返还|奖励|奖金|资助|救助金|新政|积分";

  /** A benefit with up to eight characters before it that may say which. */
  private static final Pattern PROGRAMME =
      Pattern.compile("([\\u4e00-\\u9fa5]{0,8}?)(" + BENEFIT + ")");

  /** What stands before a benefit and does not say which. */
  private static final Pattern BEFORE =
      Pattern.compile(".*(?:[的了吗呢领拿发给有个些种位人能要到是和跟请下还年市省区县月日问]|什么|哪些|多少|怎么|申请|享受|可以|一次性|每)");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "([0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十百千]+)\\s*(万|千|百)?\\s*(元|块)|([0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十]+)万");

  /** An amount that somebody is said to be given: 每人补3000元. */
  private static final Pattern GIVEN = Pattern.compile("[补奖贷]助?(?:到|了|够)?[0-9一二两三四五六七八九十]");

  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\u4e00-\\u9fa5]{1,10}[〔\\[［【（(][12][0-9]{3}[〕\\]］】）)]\\s?第?\\s?[0-9]{1,5}\\s?号"
              + "|第(?:[0-9]{1,4}|[零〇一二两三四五六七八九十百千]{1,9})条");

  /** 帮我查一下, 我的…到哪一步了: what no document can answer. */
  private static final Pattern OWN_CASE =
      Pattern.compile(
          "(?<![能会以])(?:帮我|给我|替我|帮忙|麻烦你?)(?:.{0,3})(?:查|算|写|打|安排|看看|看一下|办|催|联系|找|报|问|处理|投诉|推荐)"
              + "|^你(?:是谁|是什么|叫什么|会什么|能干什么|是不是)|你(?:帮|给|替)我|你打个?电话|你看我|你来"
              + "|我的?.{0,12}(?:到哪一步|到账|批下来|审核通过|通过没有|办好没有|办到哪|账户里|余额|还有多少钱|交了几个月|交了几年)"
              + "|我(?:昨天|前天|上周|上个月|刚才).{0,8}(?:报|交|申请|递).{0,12}(?:没有|了吗|没)$");

  private static final Pattern ASKING =
      Pattern.compile(
          "能不能|可不可以|是不是|会不会|有没有|要不要|用不用|算不算|合不合法|管不管|收不收|怎么办|怎么样|怎样|怎么|如何|为什么|什么时候|什么样|什么|哪里|哪儿|哪些|哪个|哪"
              + "|多少钱|多少天|多少年|多少|多久|多长时间|多大年纪|几个月|几个钟头|几个小时|几天|几年|几倍|几折|百分之几|几"
              + "|合法吗|合法不|可以吗|对不对|行不行|吗|呢|吧|么|啊|呀|请问|想问一下|问一下|我想|我要|我能|我|你|他|她|它|们"
              + "|可以|能够|应该|能|要|会|的话|的|了|着|过|得|地|被|把|给|让|跟|和|与|在|到|去|来|从|对|是|有|都|还|就|才|也|又|再|很|最|一下|一个|这个|那个|这|那"
              + "|说什么|讲了什么|怎么规定|规定|[\\p{P}\\p{S}\\s]+");

  private final PlaceNames placeNames;

  private QuestionReader(PlaceNames placeNames) {
    this.placeNames = placeNames;
  }

  /** A reader that knows the places that ship. */
  static QuestionReader load() {
    return new QuestionReader(PlaceNames.load());
  }

  /** Reads a question asked about a day. */
  QuestionReading read(String question, LocalDate asOf) {
    List<PlaceNames.Place> places = placeNames.in(question);
    List<String> programmes = programmes(withoutPlaces(question, places));
    return new QuestionReading(
        places,
        years(question, asOf),
        programmes,
        programmes.isEmpty() && !GIVEN.matcher(question).find() ? List.of() : amounts(question),
        all(TITLE, question, 1),
        all(NUMBER, question, 0),
        Figure.askedIn(question),
        OWN_CASE.matcher(question).find(),
        content(question));
  }

  /** The parts of a question between the words that only ask, of two characters or more. */
  static List<String> content(String question) {
    List<String> content = new ArrayList<>();
    for (String part : ASKING.split(question, -1)) {
      if (part.length() > 1) {
        content.add(part);
      }
    }
    return content;
  }

  private static String withoutPlaces(String question, List<PlaceNames.Place> places) {
    String rest = question;
    for (PlaceNames.Place place : places) {
      rest = rest.replace(place.name(), "，");
    }
    return rest;
  }

  private static List<Integer> years(String question, LocalDate asOf) {
    List<Integer> years = new ArrayList<>();
    Matcher year = YEAR.matcher(question);
    while (year.find()) {
      years.add(Integer.valueOf(year.group(1)));
    }
    for (int i = 0; i < RELATIVE_YEARS.length; i++) {
      if (question.contains(RELATIVE_YEARS[i])) {
        years.add(asOf.getYear() + i - THIS_YEAR);
      }
    }
    return years;
  }

  private static List<String> programmes(String question) {
    List<String> programmes = new ArrayList<>();
    Matcher programme = PROGRAMME.matcher(question);
    while (programme.find()) {
      String which = BEFORE.matcher(programme.group(1)).replaceFirst("");
      programmes.add(which.replace("社保", "社会保险") + programme.group(2));
    }
    return programmes;
  }

  /** The amounts in a text, in yuan; an odd one is left out. */
  static List<Long> amounts(String text) {
    List<Long> amounts = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(text);
    while (amount.find()) {
      boolean tenThousands = amount.group(1) == null;
      String numeral = tenThousands ? amount.group(4) : amount.group(1);
      double times = tenThousands ? 1e4 : times(amount.group(2) == null ? "" : amount.group(2));
      double value =
          Character.isDigit(numeral.charAt(0))
              ? Double.parseDouble(numeral)
              : HanNumber.read(numeral);
      amounts.add(Math.round(value * times));
    }
    return amounts;
  }

  private static double times(String unit) {
    return switch (unit) {
      case "万" -> 1e4;
      case "千" -> 1e3;
      case "百" -> 1e2;
      case "" -> 1;
      default -> throw new IllegalArgumentException("unit must be 万, 千 or 百; got: " + unit);
    };
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group)).toList();
  }
}
