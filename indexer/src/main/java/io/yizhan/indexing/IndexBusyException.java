package io.yizhan.indexing;

/** Another rebuild of the same index is under way. */
public final class IndexBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexBusyException() {
    super("索引正在由另一个命令重建,请等它结束后再试");
  }

  IndexBusyException(Throwable cause) {
    super("索引正在重建,请等它结束后再试", cause);
  }
}
