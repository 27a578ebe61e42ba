package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteReceiptTest {

  @Test
  void count_someOutcomes_howMany() {
    WriteReceipt receipt =
        new WriteReceipt(
            List.of("a", "b", "c"),
            List.of(WriteOutcome.INSERTED, WriteOutcome.UNCHANGED, WriteOutcome.INSERTED),
            7);

    assertThat(receipt.count(WriteOutcome.INSERTED)).isEqualTo(2);
    assertThat(receipt.count(WriteOutcome.DELETED)).isZero();
  }

  @Test
  void create_listsOfDifferentLength_refused() {
    assertThatThrownBy(() -> new WriteReceipt(List.of("a"), List.of(), 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ids and outcomes must be of one length; got: 1, 0");
  }

  @ParameterizedTest
  @EnumSource
  void kindOf_tableOfEachKind_theKind(RecordKind kind) {
    assertThat(TableName.kindOf(TableName.of(kind))).isEqualTo(kind);
  }

  @Test
  void kindOf_unknownTable_refused() {
    assertThatThrownBy(() -> TableName.kindOf("person"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table must be one of a record kind; got: person");
  }
}
