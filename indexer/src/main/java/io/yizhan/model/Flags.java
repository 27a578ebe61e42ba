package io.yizhan.model;

import java.util.List;

/**
 * What a check of a record found that a person has to look at.
 *
 * @param rules ids of the rules that speak, in the order of their names; empty when there is
 *     nothing to look at
 * @param isUnlawful whether one of them forbids publication
 * @param digest of the words that were found: what a person decided of them stands while they stay
 *     the same
 */
public record Flags(List<String> rules, boolean isUnlawful, String digest) {

  /** Checked, and nothing to look at. */
  public static final Flags NONE = new Flags(List.of(), false, "");

  /** Copies the list. */
  public Flags {
    rules = List.copyOf(rules);
  }
}
