package io.yizhan.store;

import static io.yizhan.store.WriteOutcome.INSERTED;
import static io.yizhan.store.WriteOutcome.UNCHANGED;
import static io.yizhan.store.WriteOutcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.Contact;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contact data is kept, kept apart, and never told by accident. */
@ExtendWith(StoreExtension.class)
class ContactTest {

  private static final Contact ZHANG = contact("张三", "13800000001");

  private RecordStore store;

  @BeforeEach
  void setUp(TestDatabase database) {
    store = database.records();
  }

  @Test
  void put_withContact_keptUnderWorkerId() {
    put("W1", ZHANG);

    assertThat(store.contact("W1")).contains(ZHANG);
    assertThat(store.contact("W2")).isEmpty();
  }

  @Test
  void put_withContact_bodyHasNoneOfIt(TestDatabase database) throws SQLException {
    put("W1", ZHANG);

    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT body::text, worker::text FROM worker")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).contains("W1").doesNotContain("张三", "138", "contact");
      assertThat(rows.getString(2)).doesNotContain("张三", "138");
    }
  }

  @Test
  void put_otherContact_updated() {
    put("W1", ZHANG);

    WriteReceipt receipt = put("W1", contact("张三", "13900000002"));

    assertThat(receipt.outcomes()).containsExactly(UPDATED);
    assertThat(store.contact("W1")).contains(contact("张三", "13900000002"));
    assertThat(store.find(RecordKind.WORKER, "W1").orElseThrow().version()).isEqualTo(2);
    assertThat(store.changesAfter(FeedPosition.START, 10).changes()).hasSize(2);
  }

  @Test
  void put_sameContact_unchanged() {
    put("W1", ZHANG);

    assertThat(put("W1", contact(" 张三 ", "13800000001")).outcomes()).containsExactly(UNCHANGED);
  }

  @Test
  void put_withoutContact_leavesItAlone() {
    put("W1", ZHANG);

    WriteReceipt receipt = store.put(List.of(Submission.of(Worker.builder("W1").build())));

    assertThat(receipt.outcomes()).containsExactly(UNCHANGED);
    assertThat(store.contact("W1")).contains(ZHANG);
  }

  @Test
  void put_emptyContact_erasesIt() {
    put("W1", ZHANG);
    Contact empty = contact("", " ");

    assertThat(put("W1", empty).outcomes()).containsExactly(UPDATED);
    assertThat(store.contact("W1")).isEmpty();
    assertThat(put("W1", empty).outcomes()).containsExactly(UNCHANGED);
  }

  @Test
  void put_phoneAlone_nameStaysUnknown() {
    Contact phone = new Contact(Optional.empty(), Optional.of("13800000001"));

    put("W1", phone);

    assertThat(store.contact("W1")).contains(phone);
  }

  @Test
  void put_clashingIds_eachHasItsOwn() {
    Contact li = contact("李四", "13700000003");
    put("1", ZHANG);

    WriteReceipt receipt =
        store.put(
            List.of(new Submission(Worker.builder("1").source("人社局").build(), Optional.of(li))));

    assertThat(receipt.outcomes()).containsExactly(INSERTED);
    assertThat(store.contact("1")).contains(ZHANG);
    assertThat(store.contact("人社局:1")).contains(li);
  }

  @Test
  void delete_worker_contactGoesToo(TestDatabase database) throws SQLException {
    put("W1", ZHANG);

    store.delete(RecordKind.WORKER, "W1");

    assertThat(store.contact("W1")).isEmpty();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM worker_contact")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void put_contactWithAJob_refused() {
    Submission job = new Submission(Job.builder("J1", "保洁").build(), Optional.of(ZHANG));

    assertThatThrownBy(() -> store.put(List.of(job)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contact must come with a worker; got one with JOB J1");
  }

  @Test
  void put_unstorableContact_errorDoesNotQuoteIt() {
    assertThatThrownBy(() -> put("W1", contact("张三\0", "13800000001")))
        .isInstanceOf(UnstorableRecordException.class)
        .hasMessageContaining("零工 W1")
        .hasMessageNotContainingAny("张三", "138");
  }

  @Test
  void put_databaseRefusesContact_errorDoesNotQuoteIt(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "ALTER TABLE worker_contact ADD CONSTRAINT no_phones CHECK (phone_digest IS NULL)");
      try {
        assertThatThrownBy(() -> put("W1", ZHANG))
            .isInstanceOf(UnableToWriteRecordsException.class)
            .satisfies(
                failure ->
                    assertThat(said(failure))
                        .contains("no_phones")
                        .doesNotContain("张三", "13800000001"));
      } finally {
        statement.execute("ALTER TABLE worker_contact DROP CONSTRAINT no_phones");
      }
    }
    assertThat(store.count(RecordKind.WORKER)).isZero();
  }

  private WriteReceipt put(String id, Contact contact) {
    return store.put(List.of(new Submission(Worker.builder(id).build(), Optional.of(contact))));
  }

  private static Contact contact(String name, String phone) {
    return new Contact(Optional.of(name), Optional.of(phone));
  }

  /** Everything that a failure and its causes say. */
  private static String said(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining("\n"));
  }
}
