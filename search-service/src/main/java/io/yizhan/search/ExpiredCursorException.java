package io.yizhan.search;

/**
 * A cursor of this question, on a state of the index that is kept no longer: the pages read so far
 * and the newest state would not add up to one list.
 */
public final class ExpiredCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The state of the index is gone. */
  public ExpiredCursorException() {
    super("翻页游标已过期，请从第一页重新开始");
  }
}
