package io.yizhan.service.records;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** Lets a read wait until a write can be found in an index. Immutable; safe for any thread. */
public final class WriteWait {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final LiveIndex index;

  /** Waits for this index. */
  public WriteWait(LiveIndex index) {
    this.index = index;
  }

  /**
   * Waits for a write, if there is one to wait for.
   *
   * @param generation what the write returned
   * @throws ProblemException when it cannot be found after five seconds
   */
  public void until(Optional<Long> generation) {
    try {
      if (generation.isPresent() && !index.await(generation.get(), LONGEST_WAIT)) {
        throw new ProblemException(
            ProblemCode.NOT_YET_VISIBLE,
            "等了 "
                + LONGEST_WAIT.toSeconds()
                + " 秒，generation="
                + generation.get()
                + " 的写入仍未生效，请稍后再试");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new ProblemException(ProblemCode.NOT_YET_VISIBLE, "服务正在停止");
    }
  }
}
