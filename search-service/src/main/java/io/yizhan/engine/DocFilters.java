package io.yizhan.engine;

import java.util.List;

/**
 * Filters on one state of an index. What one of them finds out about a set of values the others
 * need not. One thread; as long as the state is lent.
 */
public final class DocFilters {

  private final BoundConditions bound;

  DocFilters(BoundConditions bound) {
    this.bound = bound;
  }

  /** Which documents meet some conditions. */
  public DocFilter of(List<Condition> conditions) {
    return new DocFilter(bound, conditions);
  }
}
