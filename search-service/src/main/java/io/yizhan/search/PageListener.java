package io.yizhan.search;

/**
 * Is told what each page took that was read from the index, so that an operator sees it; pages from
 * the cache are not told. Called on the threads that search: safe for any, and quick.
 */
@FunctionalInterface
public interface PageListener {

  /** For those who do not want to know. */
  PageListener NONE = (_, _) -> {};

  /**
   * Takes one page.
   *
   * @param budgetShare how much of the time that it might take it took; above 1 where that was not
   *     enough, 0 where there is no limit
   * @param isPartial whether it is not whole
   */
  void read(double budgetShare, boolean isPartial);
}
