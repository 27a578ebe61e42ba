package io.yizhan.model;

import java.util.Optional;

/**
 * Something a worker can do.
 *
 * @param name 叉车, 贴砖 …; never blank
 * @param years years of practice
 */
public record Skill(String name, Optional<Integer> years) {

  /** Refuses a blank name. */
  public Skill {
    name = Texts.require("skill.name", name);
  }
}
