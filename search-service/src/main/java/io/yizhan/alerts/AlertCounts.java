package io.yizhan.alerts;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What alerts have come to since the process began. Safe for any thread. */
public final class AlertCounts {

  private final AtomicLong records = new AtomicLong();
  private final AtomicLong candidates = new AtomicLong();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong retried = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong searches = new AtomicLong();
  private final AtomicReference<Instant> caughtUp = new AtomicReference<>(Instant.EPOCH);

  AlertCounts() {}

  void looked(int candidatesOfRecord) {
    records.incrementAndGet();
    candidates.addAndGet(candidatesOfRecord);
  }

  void wrote(int alerts, int heldBack) {
    written.addAndGet(alerts);
    held.addAndGet(heldBack);
  }

  void sentOne() {
    sent.incrementAndGet();
  }

  void retriedOne() {
    retried.incrementAndGet();
  }

  void failedOne() {
    failed.incrementAndGet();
  }

  void watches(int savedSearches) {
    searches.set(savedSearches);
  }

  void caughtUp(Instant now) {
    caughtUp.set(now);
  }

  /** Records that searches were asked of. */
  public long records() {
    return records.get();
  }

  /** Searches that anchors led to, over all records. */
  public long candidates() {
    return candidates.get();
  }

  /** Alerts written. */
  public long written() {
    return written.get();
  }

  /** Of these, those held back by quiet hours or the cap. */
  public long held() {
    return held.get();
  }

  /** Deliveries that were accepted. */
  public long sent() {
    return sent.get();
  }

  /** Attempts in vain after which another comes. */
  public long retried() {
    return retried.get();
  }

  /** Deliveries given up. */
  public long failed() {
    return failed.get();
  }

  /** Saved searches in memory. */
  public long searches() {
    return searches.get();
  }

  /** When the change feed was last read to its end. */
  public Instant caughtUp() {
    return caughtUp.get();
  }
}
