package io.yizhan.service;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a service has opened, closed in the opposite order. The server closes it when it stops; one
 * that never started stops nothing, so that case has to be told. Closing again does nothing. Safe
 * for any thread.
 */
final class OpenParts implements Closeable {

  // Guarded by this.
  private final Deque<Closeable> parts = new ArrayDeque<>();

  /** Keeps a part until {@link #close}. */
  synchronized <T extends Closeable> T keep(T part) {
    parts.push(part);
    return part;
  }

  /** Closes every part, also when one fails; the last failure is thrown at the end. */
  @Override
  public synchronized void close() throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    try {
      parts.pop().close();
    } finally {
      close();
    }
  }
}
