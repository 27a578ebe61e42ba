package io.yizhan.indexing;

/** Another rebuild of the same index is under way, in this or another process. */
public final class IndexBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexBusyException(Throwable cause) {
    super("索引正在重建，请等它结束后再试", cause);
  }
}
