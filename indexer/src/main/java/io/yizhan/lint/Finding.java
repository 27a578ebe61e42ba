package io.yizhan.lint;

/**
 * Something in an ad that a rule speaks of.
 *
 * @param rule id of the rule
 * @param severity what follows
 * @param field of the record: {@code title}, {@code description}, {@code wage} …
 * @param start first character within the field, 0 where the whole field is meant
 * @param end offset after the last, 0 where the whole field is meant
 * @param quote the words found; contact data replaced by what it was, empty where there are none
 * @param message what is wrong, in Chinese
 * @param article what says so
 * @param suggestion how to mend it, in Chinese
 */
public record Finding(
    String rule,
    Severity severity,
    String field,
    int start,
    int end,
    String quote,
    String message,
    String article,
    String suggestion) {

  /** In one line: 「限男性」限定了性别（妇女权益保障法 第四十三条）。删去性别，写明要做的事和要会的技能. */
  public String sentence() {
    return (quote.isEmpty() ? "" : "「" + quote + "」") + message + "（" + article + "）。" + suggestion;
  }
}
