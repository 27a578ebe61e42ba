package io.yizhan.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a word of {@code words.tsv} is about. */
public enum WordKind {
  /** Amount, unit and settlement: 日结, 底薪, 计件. */
  PAY,
  /** What comes with the job: 包吃住, 五险一金. */
  BENEFIT,
  /** Nature, times and conditions of work: 小时工, 长白班, 无经验可做. */
  NATURE,
  /** Something a person can do: 开挖机, 贴砖. */
  SKILL,
  /** A paper a person holds: 叉车证, 健康证. */
  CERTIFICATE,
  /** A term of law and policy: 社保补贴, 工伤保险. */
  POLICY,
  /** A known place that is no administrative region: 花湖机场, 光谷. */
  LANDMARK,
  /** A kind of employer or site: 电子厂, 4s店. */
  COMPANY,
  /** An everyday word listed only to keep a trade from being seen inside it: 小工具 holds no 小工. */
  GUARD;

  /** The kind written in the file as {@code text}, if there is one. */
  static Optional<WordKind> parse(String text) {
    for (WordKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
