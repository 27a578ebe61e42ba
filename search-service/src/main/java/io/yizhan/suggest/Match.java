package io.yizhan.suggest;

import java.util.List;

/** How what was typed meets a value, the best first. Shown with 仓库装卸工. */
enum Match {
  /** The value begins so: 仓库. */
  TEXT,
  /** A later word of it begins so: 装卸. */
  LATER_TEXT,
  /** Its sound begins so: cangku. */
  SOUND,
  /** The sound of a later word begins so: zhuangxie. */
  LATER_SOUND,
  /** The first letters of its sound begin so: ckzx. */
  INITIALS,
  /** The first letters of a later word begin so: zxg. */
  LATER_INITIALS;

  /** All, the best first. */
  static final List<Match> ALL = List.of(values());

  /** Its place in {@link #ALL}. */
  int place() {
    return ALL.indexOf(this);
  }
}
