package io.yizhan.scale;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import io.yizhan.synthetic.SyntheticDistrict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * The jobs and workers of a synthetic district as a truth that can be written: each record is made
 * when it is read, and of a write only the change is kept. Safe for any thread.
 */
final class DistrictRecords implements RecordSource {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SyntheticDistrict district;
  private final AtomicLong makingNanos = new AtomicLong();
  private final long start;
  // Guarded by this; change n belongs to transaction start + n + 1.
  private final List<Change> changes = new ArrayList<>();

  /**
   * The records of a district.
   *
   * @param start last transaction before the first write here: an index that followed an earlier
   *     process must not have come so far
   */
  DistrictRecords(SyntheticDistrict district, long start) {
    this.start = start;
    this.district = district;
  }

  /** Writes the record at a place anew and returns the generation to wait for. */
  synchronized long write(RecordKind kind, long place) {
    long transaction = last() + 1;
    changes.add(new Change(position(transaction), kind, prefix(kind) + (place + 1)));
    return transaction;
  }

  /** Processor time spent so far on making records, which no database would spend. */
  long makingNanos() {
    return makingNanos.get();
  }

  @Override
  public synchronized ChangeBatch changesAfter(FeedPosition position, int limit) {
    int from = Math.clamp(position.transactionId() - start, 0, changes.size());
    int to = Math.min(changes.size(), from + limit);
    return new ChangeBatch(changes.subList(from, to), start + to + 1);
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    long version = last() + 1;
    return ids.stream()
        .map(id -> new Versioned(made(kind, Long.parseLong(id.substring(1)) - 1), version))
        .toList();
  }

  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    long covered = last();
    LongStream.range(0, count(kind))
        .forEach(place -> consumer.accept(new Versioned(made(kind, place), covered + 1)));
    return position(covered);
  }

  @Override
  public long count(RecordKind kind) {
    return switch (kind) {
      case JOB -> district.size().jobs();
      case WORKER -> district.size().workers();
      case STATION, EMPLOYER, POLICY, FAQ -> 0;
    };
  }

  private synchronized long last() {
    return start + changes.size();
  }

  private DistrictRecord made(RecordKind kind, long place) {
    long before = THREADS.getCurrentThreadCpuTime();
    DistrictRecord record =
        kind == RecordKind.JOB ? district.job(place) : district.worker(place).record();
    makingNanos.addAndGet(THREADS.getCurrentThreadCpuTime() - before);
    return record;
  }

  private static String prefix(RecordKind kind) {
    return kind == RecordKind.JOB ? "J" : "W";
  }

  private static FeedPosition position(long transaction) {
    return new FeedPosition(transaction, transaction);
  }
}
