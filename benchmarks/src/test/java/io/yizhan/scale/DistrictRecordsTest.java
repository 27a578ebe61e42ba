package io.yizhan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.Versioned;
import io.yizhan.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistrictRecordsTest {

  private static final long START = 1_000;

  private final DistrictRecords records = new DistrictRecords(ScaleDistrict.of(20, 10), START);

  @Test
  void snapshot_handsOverEveryRecordOfAKind() {
    List<String> ids = new ArrayList<>();
    FeedPosition covered =
        records.snapshot(RecordKind.WORKER, versioned -> ids.add(versioned.record().id()));
    assertThat(ids).hasSize(10).startsWith("W1", "W2");
    assertThat(covered).isEqualTo(new FeedPosition(START, START));
    assertThat(records.count(RecordKind.JOB)).isEqualTo(20);
    assertThat(records.count(RecordKind.POLICY)).isZero();
    assertThat(records.makingNanos()).isPositive();
  }

  @Test
  void changesAfter_writes_comeInOrderAndOnce() {
    assertThat(records.write(RecordKind.JOB, 4)).isEqualTo(START + 1);
    assertThat(records.write(RecordKind.JOB, 0)).isEqualTo(START + 2);

    ChangeBatch first = records.changesAfter(new FeedPosition(START, START), 1);
    assertThat(first.changes()).extracting(Change::id).containsExactly("J5");
    assertThat(first.horizon()).isEqualTo(START + 2);
    ChangeBatch rest = records.changesAfter(first.changes().getLast().position(), 10);
    assertThat(rest.changes()).extracting(Change::id).containsExactly("J1");
    assertThat(rest.horizon()).isEqualTo(START + 3);
  }

  /** An index that an earlier process wrote stands before everything written now. */
  @Test
  void changesAfter_earlierPosition_givesAll() {
    records.write(RecordKind.JOB, 4);
    assertThat(records.changesAfter(FeedPosition.START, 10).changes()).hasSize(1);
  }

  /** Of an index that followed another process there is nothing to catch up with. */
  @Test
  void changesAfter_positionOfAnotherProcess_givesNone() {
    records.write(RecordKind.JOB, 4);
    FeedPosition beyond = new FeedPosition(Long.MAX_VALUE / 2, 0);
    assertThat(records.changesAfter(beyond, 10).changes()).isEmpty();
  }

  @Test
  void load_writtenRecord_hasAHigherVersion() {
    long before = version();
    records.write(RecordKind.JOB, 4);
    assertThat(version()).isGreaterThan(before);
  }

  private long version() {
    Versioned loaded = records.load(RecordKind.JOB, List.of("J5")).getFirst();
    assertThat(loaded.record().id()).isEqualTo("J5");
    return loaded.version();
  }
}
