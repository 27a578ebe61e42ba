package io.yizhan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link PolicyMetadata} out of one text: its head, its signature and its last clauses. */
final class MetadataReader {

  private static final int HEAD_LINES = 25;
  private static final int LABEL_LINES = 80;
  private static final int TAIL_LINES = 8;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NAME = 40;

  private static final Pattern LABELLED =
      Pattern.compile(
          "^[\\[【（(]?(标题|名称|文号|发文字号|发布文号|文件编号|发布机构|发文机关|发布单位|发文单位|制发机关|来源|信息来源"
              + "|日期|发布日期|发布时间|发文日期|成文日期|公布日期|时间)[\\]】）)]?\\s*[:：]\\s*(.{1,120})$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\u4e00-\\u9fa5]{1,12}[〔\\[［【（(][12][0-9]{3}[〕\\]］】）)]\\s?第?\\s?[0-9]{1,5}\\s?号"
              + "|(?:[\\u4e00-\\u9fa5]{2,20})?令\\s?第\\s?["
              + HanNumber.CHARS
              + "]{1,6}\\s?号");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:通知|意见|办法|规定|条例|方案|公告|通告|决定|细则|措施|指南|批复|规则|法|规划|计划|规程|制度|解释|答复|纲要|目录|标准)"
              + "(?:[(（\\[【〔].{1,30}[)）\\]】〕])?$");
  private static final Pattern SIGNER =
      Pattern.compile("(?:人民政府|办公室|办公厅|委员会|[\\u4e00-\\u9fa5]{2,}(?:局|部|厅|中心|院|署|委|会|处|院长))$");
  private static final Pattern ADOPTED =
      Pattern.compile("^[（(]?\\s?" + PolicyDates.DAY + ".{0,80}?(?:通过|公布|发布|印发|颁布)");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "自\\s?(?:" + PolicyDates.DAY + "|([公发颁]布|印发|通过)之日)\\s?起(?:正式)?(?:施行|实施|执行|生效|试行)");
  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?:有效期|施行|实施|执行|试行|截止|截至)[^。；\\d一二]{0,8}(?:至|到|为)\\s?"
              + PolicyDates.DAY
              + "\\s?(?:止|[。，；]|$)");
  private static final Pattern LASTS =
      Pattern.compile("有效期(?:限)?(?:为|是)?\\s?([0-9一二三四五六七八九十]{1,2})\\s?年");
  private static final Pattern REPEALING = Pattern.compile("同时废止|予以废止|同时失效|自行废止|即行废止|停止执行");
  private static final Pattern QUOTED = Pattern.compile("《((?:[^《》]|《[^《》]*》)+)》");

  private final String text;
  private final List<String> lines;

  MetadataReader(String text) {
    this.text = text;
    this.lines = text.lines().map(MetadataReader::strip).filter(line -> !line.isEmpty()).toList();
  }

  PolicyMetadata read() {
    List<String> head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
    Optional<LocalDate> signed = signed();
    Optional<LocalDate> published =
        labelled("成文日期|发文日期|公布日期")
            .or(() -> labelled("发布日期|发布时间|日期|时间"))
            .flatMap(PolicyDates::first)
            .or(() -> adopted(head))
            .or(() -> signed);
    Optional<LocalDate> effective = effective(published);
    return new PolicyMetadata(
        labelled("标题|名称").or(() -> title(head)),
        labelled("文号|发文字号|发布文号|文件编号").or(() -> number(head)),
        labelled("发布机构|发文机关|发布单位|发文单位|制发机关").or(this::signer).or(() -> labelled("来源|信息来源")),
        published,
        effective,
        expires(effective.or(() -> published)),
        repeals());
  }

  /** What stands behind one of these labels in the head of the text: 发布机构：区人社局. */
  private Optional<String> labelled(String labels) {
    return lines.stream()
        .limit(LABEL_LINES)
        .map(LABELLED::matcher)
        .filter(Matcher::matches)
        .filter(found -> List.of(labels.split("\\|", -1)).contains(found.group(1)))
        .map(found -> found.group(2).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> title(List<String> head) {
    return head.stream()
        .map(line -> line.replaceFirst("^#+\\s*", ""))
        .filter(line -> line.length() >= 4 && line.length() <= LONGEST_TITLE)
        .filter(line -> line.indexOf('。') < 0 && line.indexOf('；') < 0 && line.indexOf('>') < 0)
        .filter(line -> Marker.at(line, 0, line.length()).isEmpty())
        .filter(line -> TITLE.matcher(line).find())
        .findFirst();
  }

  private static Optional<String> number(List<String> head) {
    return head.stream()
        .filter(line -> line.length() <= LONGEST_NAME)
        .map(NUMBER::matcher)
        .filter(Matcher::find)
        .map(found -> found.group().replaceAll("\\s", ""))
        .findFirst();
  }

  private static Optional<LocalDate> adopted(List<String> head) {
    return head.stream()
        .map(ADOPTED::matcher)
        .filter(Matcher::find)
        .flatMap(found -> PolicyDates.of(found, 1).stream())
        .findFirst();
  }

  /** The index of the line with which a document is signed: a day and nothing else; -1 if none. */
  private int signature() {
    for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - TAIL_LINES); i--) {
      String line = lines.get(i);
      if (line.length() <= 20 && line.matches(PolicyDates.DAY)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<LocalDate> signed() {
    int at = signature();
    return at < 0 ? Optional.empty() : PolicyDates.first(lines.get(at));
  }

  private Optional<String> signer() {
    int at = signature();
    if (at < 1) {
      return Optional.empty();
    }
    String line = lines.get(at - 1);
    return line.length() <= LONGEST_NAME && SIGNER.matcher(line).find()
        ? Optional.of(line)
        : Optional.empty();
  }

  /** The last day that is named: the clauses of other documents stand before our own. */
  private Optional<LocalDate> effective(Optional<LocalDate> published) {
    MatchResult last = last(EFFECTIVE, text);
    if (last == null) {
      return Optional.empty();
    }
    return last.group(4) == null ? PolicyDates.of(last, 1) : published;
  }

  private Optional<LocalDate> expires(Optional<LocalDate> from) {
    MatchResult day = last(EXPIRES, text);
    if (day != null) {
      return PolicyDates.of(day, 1);
    }
    MatchResult years = last(EFFECTIVE, text) == null ? null : last(LASTS, lastClauses());
    if (years == null) {
      return Optional.empty();
    }
    int count = HanNumber.read(years.group(1));
    return from.filter(_ -> count > 0).map(day0 -> day0.plusYears(count).minusDays(1));
  }

  /** Where a document speaks of its own validity. */
  private String lastClauses() {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
  }

  private List<String> repeals() {
    return Sentences.of(text, 0, text.length()).stream()
        .map(sentence -> sentence.of(text))
        .filter(sentence -> REPEALING.matcher(sentence).find())
        .flatMap(sentence -> named(sentence).stream())
        .distinct()
        .toList();
  }

  /** What a repealing sentence names before it says so: titles in 《》. */
  private static List<String> named(String sentence) {
    Matcher repealing = REPEALING.matcher(sentence);
    String named = repealing.find() ? sentence.substring(0, repealing.start()) : sentence;
    return QUOTED.matcher(named).results().map(title -> title.group(1)).toList();
  }

  private static @Nullable MatchResult last(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((_, later) -> later).orElse(null);
  }

  private static String strip(String line) {
    Span span = Span.trimmed(line, 0, line.length());
    return span.of(line);
  }
}
