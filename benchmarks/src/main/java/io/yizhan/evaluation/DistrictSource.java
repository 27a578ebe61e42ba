package io.yizhan.evaluation;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import io.yizhan.synthetic.SyntheticDistrict;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The jobs and workers of a synthetic district as a truth that never changes: nothing is kept, each
 * record is made when it is read. Safe for any thread.
 */
public final class DistrictSource implements RecordSource {

  private static final long VERSION = 1;

  private final SyntheticDistrict district;

  /** The records of a district. */
  public DistrictSource(SyntheticDistrict district) {
    this.district = district;
  }

  @Override
  public ChangeBatch changesAfter(FeedPosition position, int limit) {
    return new ChangeBatch(List.of(), 1);
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    return kind == RecordKind.JOB || kind == RecordKind.WORKER
        ? ids.stream().map(id -> new Versioned(record(kind, id), VERSION)).toList()
        : List.of();
  }

  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    if (kind == RecordKind.JOB) {
      district.jobs().map(job -> new Versioned(job, VERSION)).forEachOrdered(consumer);
    }
    if (kind == RecordKind.WORKER) {
      district
          .workers()
          .map(worker -> new Versioned(worker.record(), VERSION))
          .forEachOrdered(consumer);
    }
    return FeedPosition.START;
  }

  @Override
  public long count(RecordKind kind) {
    return kind == RecordKind.JOB
        ? district.size().jobs()
        : kind == RecordKind.WORKER ? district.size().workers() : 0;
  }

  /** J1 is the job at place 0, W1 the worker. */
  private DistrictRecord record(RecordKind kind, String id) {
    long place = Long.parseLong(id.substring(1)) - 1;
    return kind == RecordKind.JOB ? district.job(place) : district.worker(place).record();
  }
}
