package io.yizhan.scale;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** The heap of this process. */
final class Heap {

  private Heap() {}

  /** Bytes in use after a collection of garbage. */
  static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Milliseconds spent on collections so far. */
  static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
