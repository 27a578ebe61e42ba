package io.yizhan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate a worker holds.
 *
 * @param name 叉车证, 健康证 …; never blank
 * @param expires last day on which it is valid; empty when it has no end or none is known
 */
public record Certificate(String name, Optional<LocalDate> expires) {

  /** Refuses a blank name. */
  public Certificate {
    name = Texts.require("certificate.name", name);
  }
}
