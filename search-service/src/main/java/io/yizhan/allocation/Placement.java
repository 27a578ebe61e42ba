package io.yizhan.allocation;

import java.util.List;

/**
 * A worker who is to go to a call.
 *
 * @param worker id
 * @param score of the match
 * @param crew everyone they go with, themselves too; empty for who goes alone
 */
public record Placement(String worker, double score, List<String> crew) {

  /** Copies the list. */
  public Placement {
    crew = List.copyOf(crew);
  }
}
