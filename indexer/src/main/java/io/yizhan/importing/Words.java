package io.yizhan.importing;

import io.yizhan.extraction.EmploymentType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The set phrases of form fields. Stateless. */
final class Words {

  private static final Set<String> NOTHING =
      Set.of("其他", "其它", "不限", "无", "面议", "均可", "无要求", "-", "/", "—");
  private static final Set<String> YES =
      Set.of("是", "有", "true", "1", "yes", "y", "提供", "包住", "可以");
  private static final Set<String> NO =
      Set.of("否", "无", "没有", "false", "0", "no", "n", "不提供", "不包住", "不可以");

  private Words() {}

  /** Whether a field was filled in without saying anything: 其他, 不限. */
  static boolean saysNothing(String text) {
    return NOTHING.contains(text);
  }

  /** 经验不限, 无工作经验, 应届毕业生: no years are asked. */
  static boolean asksNoExperience(String text) {
    return saysNothing(text)
        || text.contains("不限")
        || text.startsWith("无")
        || text.startsWith("不需")
        || text.contains("应届");
  }

  /** Yes or no. */
  static Optional<Boolean> flag(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    if (YES.contains(folded)) {
      return Optional.of(true);
    }
    return NO.contains(folded) ? Optional.of(false) : Optional.empty();
  }

  /** The nature of work by name, label or the word people use for it. */
  static Optional<EmploymentType> employmentType(String text) {
    for (EmploymentType type : EmploymentType.values()) {
      if (type.name().equalsIgnoreCase(text) || type.label().equals(text)) {
        return Optional.of(type);
      }
    }
    return switch (text) {
      case "日结", "日结工", "零工", "日工", "日结工人" -> Optional.of(EmploymentType.DAILY);
      case "钟点工", "小时", "计时工" -> Optional.of(EmploymentType.HOURLY);
      case "季节性用工", "季节性", "旺季工" -> Optional.of(EmploymentType.SEASONAL);
      case "派遣", "派遣工" -> Optional.of(EmploymentType.DISPATCH);
      case "包工", "计件", "计件工", "承包" -> Optional.of(EmploymentType.PROJECT);
      case "长期工", "长工", "全职", "正式工", "合同工" -> Optional.of(EmploymentType.LONG_TERM);
      default -> Optional.empty();
    };
  }
}
