package io.yizhan.store;

import static io.yizhan.store.WriteOutcome.DELETED;
import static io.yizhan.store.WriteOutcome.INSERTED;
import static io.yizhan.store.WriteOutcome.MISSING;
import static io.yizhan.store.WriteOutcome.UNCHANGED;
import static io.yizhan.store.WriteOutcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Employer;
import io.yizhan.model.Faq;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoreExtension.class)
class RecordStoreTest {

  private RecordStore store;

  @BeforeEach
  void setUp(TestDatabase database) {
    store = database.records();
  }

  @Test
  void put_newRecord_insertedAndFoundAsItWas() {
    Job job = job("J1", "local", "保洁").toBuilder().benefits(List.of("包午餐")).build();

    WriteReceipt receipt = put(job);

    assertThat(receipt.outcomes()).containsExactly(INSERTED);
    assertThat(receipt.ids()).containsExactly("J1");
    assertThat(store.find(RecordKind.JOB, "J1")).contains(new Versioned(job, 1));
  }

  @Test
  void put_everyKind_foundAsItWas() {
    Employer employer =
        new Employer("E1", "local", "鄂州物流", none(), Location.UNKNOWN, Optional.of("S1"));
    Station station =
        new Station("S1", "local", "古楼驿站", Location.UNKNOWN, none(), none(), List.of("饮水机"));
    PolicyDocument policy = PolicyDocument.of("P1", "零工市场管理办法", "第一条 …");
    Faq faq = new Faq("Q1", "local", "怎么领补贴？", List.of(), "到驿站办。", none(), Optional.empty());
    var worker = io.yizhan.model.Worker.builder("W1").occupations(List.of("保洁员")).build();

    WriteReceipt receipt = put(faq, policy, worker, employer, station, job("J1", "local", "搬运"));

    assertThat(receipt.ids()).containsExactly("Q1", "P1", "W1", "E1", "S1", "J1");
    assertThat(receipt.count(INSERTED)).isEqualTo(6);
    assertThat(store.find(RecordKind.FAQ, "Q1")).contains(new Versioned(faq, 1));
    assertThat(store.find(RecordKind.EMPLOYER, "E1")).contains(new Versioned(employer, 1));
    assertThat(store.find(RecordKind.STATION, "S1")).contains(new Versioned(station, 1));
    assertThat(store.find(RecordKind.POLICY, "P1")).contains(new Versioned(policy, 1));
    assertThat(store.find(RecordKind.WORKER, "W1")).contains(new Versioned(worker, 1));
  }

  @Test
  void put_sameAgain_unchangedAndNotAnnounced() {
    Job job = job("J1", "51job", "保洁");
    put(job);

    WriteReceipt again = put(job);

    assertThat(again.outcomes()).containsExactly(UNCHANGED);
    assertThat(version("J1")).isEqualTo(1);
    assertThat(changes()).hasSize(1);
  }

  @Test
  void put_differentBody_updatedAndCountedUp() {
    put(job("J1", "51job", "保洁"));

    WriteReceipt receipt = put(job("J1", "51job", "家庭保洁"));

    assertThat(receipt.outcomes()).containsExactly(UPDATED);
    assertThat(store.find(RecordKind.JOB, "J1"))
        .contains(new Versioned(job("J1", "51job", "家庭保洁"), 2));
    assertThat(changes()).extracting(Change::id).containsExactly("J1", "J1");
  }

  @Test
  void put_mixedBatch_outcomesInOrderOfTheBatch() {
    put(job("J2", "local", "焊工"), job("J9", "local", "保安"));

    WriteReceipt receipt =
        put(job("J9", "local", "夜班保安"), job("J1", "local", "厨师"), job("J2", "local", "焊工"));

    assertThat(receipt.ids()).containsExactly("J9", "J1", "J2");
    assertThat(receipt.outcomes()).containsExactly(UPDATED, INSERTED, UNCHANGED);
  }

  @Test
  void put_sameRecordThriceInABatch_appliedInOrder() {
    WriteReceipt receipt =
        put(job("J1", "local", "一"), job("J1", "local", "二"), job("J1", "local", "二"));

    assertThat(receipt.outcomes()).containsExactly(INSERTED, UPDATED, UNCHANGED);
    assertThat(store.find(RecordKind.JOB, "J1"))
        .contains(new Versioned(job("J1", "local", "二"), 2));
  }

  @Test
  void put_emptyBatch_nothing() {
    WriteReceipt receipt = store.put(List.of());

    assertThat(receipt.outcomes()).isEmpty();
    assertThat(receipt.generation()).isPositive();
  }

  @Test
  void put_idOfAnotherSource_getsItsSourceInFront() {
    put(job("7", "local", "保洁"));

    WriteReceipt receipt = put(job("7", "51job", "电工"));

    assertThat(receipt.ids()).containsExactly("51job:7");
    assertThat(receipt.outcomes()).containsExactly(INSERTED);
    assertThat(store.find(RecordKind.JOB, "51job:7"))
        .contains(new Versioned(job("51job:7", "51job", "电工"), 1));
    assertThat(store.find(RecordKind.JOB, "7")).contains(new Versioned(job("7", "local", "保洁"), 1));
  }

  @Test
  void put_clashedRecordAgain_foundBySourceId() {
    put(job("7", "local", "保洁"));
    put(job("7", "51job", "电工"));

    assertThat(put(job("7", "51job", "电工")).outcomes()).containsExactly(UNCHANGED);
    WriteReceipt changed = put(job("7", "51job", "高压电工"));

    assertThat(changed.ids()).containsExactly("51job:7");
    assertThat(changed.outcomes()).containsExactly(UPDATED);
    assertThat(store.count(RecordKind.JOB)).isEqualTo(2);
  }

  @Test
  void put_clashedRecordUnderItsKeptId_isTheSameRecord() {
    put(job("7", "local", "保洁"));
    put(job("7", "51job", "电工"));

    WriteReceipt receipt = put(job("51job:7", "51job", "高压电工"));

    assertThat(receipt.ids()).containsExactly("51job:7");
    assertThat(receipt.outcomes()).containsExactly(UPDATED);
    assertThat(put(job("7", "51job", "高压电工")).outcomes()).containsExactly(UNCHANGED);
  }

  @Test
  void put_bothNamesOfOneRecordInABatch_appliedInOrder() {
    put(job("7", "local", "保洁"), job("7", "51job", "电工"));

    WriteReceipt receipt = put(job("7", "51job", "二"), job("51job:7", "51job", "三"));

    assertThat(receipt.outcomes()).containsExactly(UPDATED, UPDATED);
    assertThat(store.find(RecordKind.JOB, "51job:7"))
        .contains(new Versioned(job("51job:7", "51job", "三"), 3));
  }

  @Test
  void put_clashWithinABatch_firstKeepsTheId() {
    WriteReceipt receipt =
        put(job("7", "local", "保洁"), job("7", "51job", "电工"), job("7", "58", "焊工"));

    assertThat(receipt.ids()).containsExactly("7", "51job:7", "58:7");
    assertThat(receipt.count(INSERTED)).isEqualTo(3);
  }

  @Test
  void put_prefixedIdTakenToo_prefixedAgain() {
    put(job("7", "local", "保洁"), job("51job:7", "local", "厨师"));

    assertThat(put(job("7", "51job", "电工")).ids()).containsExactly("51job:51job:7");
  }

  @Test
  void put_sameIdOfTwoKinds_noClash() {
    WriteReceipt receipt =
        put(
            job("1", "local", "保洁"),
            new Employer("1", "local", "鄂州物流", none(), Location.UNKNOWN, none()));

    assertThat(receipt.ids()).containsExactly("1", "1");
  }

  @Test
  void put_nulCharacter_refusedByNameAndNothingWritten() {
    Job bad = job("J2", "51job", "保洁").toBuilder().description("夜\0班").build();

    assertThatThrownBy(() -> put(job("J1", "51job", "电工"), bad))
        .isInstanceOf(UnstorableRecordException.class)
        .hasMessage("岗位 J2（来源 51job）含有数据库无法保存的字符：空字符 U+0000 或残缺的代理对");
    assertThat(store.count(RecordKind.JOB)).isZero();
  }

  @Test
  void put_fiveThousandRecords_secondsAtMost() {
    List<Submission> batch = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      batch.add(
          Submission.of(
              job("J" + i, "51job", "装卸工").toBuilder().description("鄂城区 ".repeat(40)).build()));
    }

    long start = System.nanoTime();
    WriteReceipt first = store.put(batch);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(first.count(INSERTED)).isEqualTo(5_000);
    assertThat(took).isLessThan(Duration.ofSeconds(5));
    assertThat(store.put(batch).count(UNCHANGED)).isEqualTo(5_000);
    assertThat(changes()).hasSize(5_000);
  }

  @Test
  void delete_present_goneAndAnnounced() {
    put(job("J1", "local", "保洁"));

    WriteReceipt receipt = store.delete(RecordKind.JOB, "J1");

    assertThat(receipt.outcomes()).containsExactly(DELETED);
    assertThat(store.find(RecordKind.JOB, "J1")).isEmpty();
    assertThat(changes()).extracting(Change::id).containsExactly("J1", "J1");
  }

  @Test
  void delete_absent_missingAndNotAnnounced() {
    assertThat(store.delete(RecordKind.JOB, "J1").outcomes()).containsExactly(MISSING);
    assertThat(changes()).isEmpty();
  }

  @Test
  void put_afterDelete_startsAnew() {
    put(job("J1", "local", "保洁"));
    put(job("J1", "local", "家庭保洁"));
    store.delete(RecordKind.JOB, "J1");

    assertThat(put(job("J1", "local", "保洁")).outcomes()).containsExactly(INSERTED);
    assertThat(version("J1")).isEqualTo(1);
  }

  @Test
  void load_someIds_thoseThatAreThereInIdOrder() {
    put(job("b", "local", "乙"), job("a", "local", "甲"), job("c", "local", "丙"));

    assertThat(store.load(RecordKind.JOB, List.of("c", "x", "a")))
        .containsExactly(
            new Versioned(job("a", "local", "甲"), 1), new Versioned(job("c", "local", "丙"), 1));
    assertThat(store.load(RecordKind.JOB, List.of())).isEmpty();
  }

  @Test
  void snapshot_manyRecords_allInByteOrderOfIds() {
    put(
        IntStream.range(0, 1_200)
            .mapToObj(i -> job((i % 2 == 0 ? "a" : "B") + i, "local", "保洁"))
            .toArray(Job[]::new));

    List<String> ids = new ArrayList<>();
    FeedPosition position =
        store.snapshot(RecordKind.JOB, versioned -> ids.add(versioned.record().id()));

    assertThat(ids).hasSize(1_200).isSorted();
    assertThat(ids.getFirst()).startsWith("B");
    assertThat(store.changesAfter(position, 10).changes()).isEmpty();
  }

  @Test
  void ping_runningServer_returns() {
    store.ping();
  }

  private List<Change> changes() {
    ChangeBatch batch = store.changesAfter(FeedPosition.START, 100_000);
    return batch.changes();
  }

  private long version(String id) {
    return store.find(RecordKind.JOB, id).orElseThrow().version();
  }

  private WriteReceipt put(io.yizhan.model.DistrictRecord... records) {
    return store.put(List.of(records).stream().map(Submission::of).toList());
  }

  private static Job job(String id, String source, String title) {
    return Job.builder(id, title).source(source).build();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
