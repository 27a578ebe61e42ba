package io.yizhan.peers.protocol;

import java.time.Duration;

/** Processor time of processes, in steps of what the system counts (10 ms on Linux). */
public final class ProcessCpu {

  private ProcessCpu() {}

  /** User and system time of all threads of a process; 0 where the system does not tell. */
  public static long nanos(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }
}
