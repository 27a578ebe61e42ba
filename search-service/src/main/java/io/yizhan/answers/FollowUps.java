package io.yizhan.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a question that cannot stand alone from the one before it.
 *
 * <ul>
 *   <li>小时工能约定试用期吗 — 那派遣的呢？ becomes 派遣能约定试用期吗: a word takes the place of one of its kind
 *   <li>工伤认定多少天出结果 — 要交什么材料 becomes 工伤认定，要交什么材料: a question without a subject takes the last one's
 *   <li>产假有多少天 — 红烧肉怎么做 stays: it has a subject of its own
 * </ul>
 *
 * Stateless.
 */
final class FollowUps {

  private static final Pattern ALSO =
      Pattern.compile("^(?:那么?|还有|另外|如果是?|换成|要是)?(.{1,12}?)(?:的)?(?:呢|怎么样|又怎么样)[?？。!！]*$");
  private static final Pattern BEGINS = Pattern.compile("^(?:那么?|还有|另外|它|这个|那个|这种|那种|其中)[，,]?");

  /** Words that ask of anything: with nothing beside them a question has no subject. */
  private static final Pattern ASPECT =
      Pattern.compile(
          "材料|手续|流程|程序|条件|时间|期限|地方|地点|部门|单位|证明|资料|申请|办理|提交|需要|准备|领取|标准|金额|依据|规定|文件|罚款|处罚|多久|多少|多长"
              + "|找谁|谁管|什么|哪里|哪些|怎么|如何|几天|几年|几个|钱|要|交|办|领|去|带|拿|给|发|算|能|可以|有|的|吗|呢|是|在|到|那|还|吧|[\\p{P}\\s]");

  /** Words of one kind, of which a follow-up may name another. */
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile(
              "小时工|钟点工|非全日制(?:用工)?|全日制|劳务派遣|派遣工|派遣|正式工|合同工|临时工|季节工|日结工?|实习生|学徒|零工|灵活就业(?:人员)?"),
          Pattern.compile("养老(?:保险)?|医疗(?:保险)?|医保|失业(?:保险)?|工伤(?:保险)?|生育(?:保险)?|公积金"),
          Pattern.compile("残疾人|退役军人|退伍军人|农民工|女职工|孕妇|未成年工|大学生|高校毕业生|失业人员|个体户|老年人"),
          Pattern.compile("国庆节?|春节|元旦|清明节?|劳动节|五一|端午节?|中秋节?|周末|星期天|周六|休息日|节假日|平时"),
          Pattern.compile("一年|两年|二年|三年|四年|五年|十年|二十年"),
          Pattern.compile("产假|婚假|丧假|年假|病假|事假|探亲假|陪产假"));

  private FollowUps() {}

  /**
   * A question completed from the one before it; empty when it stands alone or nothing fits.
   *
   * @param last the question before it, as it was understood
   */
  static Optional<Rewriting> complete(String question, String last) {
    return replaced(question, last)
        .or(() -> continued(question, last))
        .filter(to -> !to.equals(question))
        .map(to -> new Rewriting(question, to));
  }

  /** The last question with a word of the follow-up in the place of one of its kind. */
  private static Optional<String> replaced(String question, String last) {
    Matcher also = ALSO.matcher(question);
    if (!also.matches()) {
      return Optional.empty();
    }
    String other = also.group(1);
    for (Pattern kind : KINDS) {
      Matcher before = kind.matcher(last);
      if (kind.matcher(other).find() && before.find()) {
        return Optional.of(
            last.substring(0, before.start()) + other + last.substring(before.end()));
      }
    }
    return Optional.of(other + "：" + last);
  }

  /** The last question's subject before a question that has none. */
  private static Optional<String> continued(String question, String last) {
    String bare = BEGINS.matcher(question).replaceFirst("");
    if (!ASPECT.matcher(bare).replaceAll("").isEmpty()) {
      return Optional.empty();
    }
    String subject =
        QuestionReader.content(last).stream()
            .filter(part -> !ASPECT.matcher(part).replaceAll("").isEmpty())
            .findFirst()
            .orElse("");
    return subject.isEmpty() ? Optional.empty() : Optional.of(subject + "，" + bare);
  }
}
