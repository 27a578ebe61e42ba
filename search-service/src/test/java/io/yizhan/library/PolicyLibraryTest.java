package io.yizhan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.RecordKind;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.search.InMemoryRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLibraryTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());

  @TempDir Path directory;

  private final InMemoryRecords records = new InMemoryRecords();

  @Test
  void current_atOpening_hasWhatIsStored() throws Exception {
    records.put(rule("rule", "2025-01-01", "驿站为零工免费登记。"));
    records.put(faq("f1", "在哪里登记？", "到最近的驿站登记。"));

    try (PolicyLibrary library = open()) {
      PolicyCollection now = library.current();

      assertThat(now.documents()).isEqualTo(2);
      assertThat(now.policy("rule").orElseThrow().title()).isEqualTo("零工驿站登记办法");
      assertThat(now.faq("faq:f1").orElseThrow().answer()).isEqualTo("到最近的驿站登记。");
      assertThat(now.passages("rule")).hasSize(1);
      assertThat(now.passage("faq:f1").orElseThrow().asked()).containsExactly("在哪里登记？");
    }
  }

  @Test
  void await_writtenAndDeleted_collectionIsSwappedAsAWhole() throws Exception {
    try (PolicyLibrary library = open()) {
      PolicyCollection empty = library.current();
      assertThat(library.await(records.put(rule("rule", "", "驿站免费登记。")), PATIENCE)).isTrue();
      PolicyCollection one = library.current();
      assertThat(library.await(records.delete(RecordKind.POLICY, "rule"), PATIENCE)).isTrue();

      assertThat(empty.documents()).isZero();
      assertThat(one.documents()).isEqualTo(1);
      assertThat(first(one, "免费登记").passage().documentId()).isEqualTo("rule");
      assertThat(library.current().documents()).isZero();
    }
  }

  @Test
  void vectors_afterImport_areComputedInTheBackgroundAndKept() throws Exception {
    records.put(rule("pay", "", "用人单位应当按月足额支付劳动报酬，不得无故拖欠。"));
    records.put(rule("other", "", "申请商标注册，应当按照商品分类表填报商品类别。"));

    try (PolicyLibrary library = open()) {
      until(() -> library.current().vectors().isComplete());

      assertThat(library.vectors()).isEqualTo(new VectorCoverage(2, 2));
      assertThat(library.current().retrieval().isByWordsAlone()).isFalse();
      assertThat(first(library.current(), "老板不给钱怎么办").passage().documentId()).isEqualTo("pay");
    }
    try (PolicyLibrary again = open()) {
      assertThat(again.current().vectors().isComplete()).isTrue();
    }
  }

  @Test
  void open_beforeVectors_answersByWords() throws Exception {
    records.put(rule("pay", "", "用人单位应当按月足额支付劳动报酬。"));

    try (PolicyLibrary library = open()) {
      assertThat(first(library.current(), "支付劳动报酬").passage().documentId()).isEqualTo("pay");
    }
  }

  @Test
  void current_newerOfTheSameTitle_theOlderOneAnswersForItsOwnDaysOnly() throws Exception {
    records.put(rule("old", "2024-01-01", "每服务一人次补贴十元。"));
    records.put(rule("new", "2026-01-01", "每服务一人次补贴二十元。"));

    try (PolicyLibrary library = open()) {
      assertThat(documents(library, "2025-06-01")).containsExactly("old");
      assertThat(documents(library, "2026-06-01")).containsExactly("new");
      assertThat(
              library
                  .current()
                  .versions()
                  .supersededBy(library.current().policy("old").orElseThrow()))
          .contains("new");
    }
  }

  @Test
  void faq_asOneOfItsVariants_isFound() throws Exception {
    records.put(rule("rule", "", "驿站为零工免费登记，并公示服务时间。"));
    records.put(
        new Faq(
            "f1",
            "测试",
            "周末驿站开门吗？",
            List.of("礼拜天有人上班没有"),
            "各站每天八点到十八点有人值守。",
            Optional.empty(),
            Optional.empty()));

    try (PolicyLibrary library = open()) {
      until(() -> library.current().vectors().isComplete());

      assertThat(first(library.current(), "礼拜天有没有人上班").passage().documentId()).isEqualTo("faq:f1");
    }
  }

  @Test
  void open_whileAnotherHasIt_isRefused() throws Exception {
    try (PolicyLibrary _ = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("being written");
    }
  }

  private PolicyLibrary open() throws IOException {
    return PolicyLibrary.open(directory, records, () -> ANALYZERS, 1);
  }

  private static FoundPassage first(PolicyCollection policies, String question) throws IOException {
    return policies.retrieval().find(PolicyQuestion.of(question, 1)).getFirst();
  }

  private static List<String> documents(PolicyLibrary library, String day) throws IOException {
    return library
        .current()
        .retrieval()
        .find(new PolicyQuestion("补贴多少", Optional.empty(), Optional.of(LocalDate.parse(day)), 10))
        .stream()
        .map(found -> found.passage().documentId())
        .toList();
  }

  private static PolicyDocument rule(String id, String published, String text) {
    return PolicyDocument.builder(id, "零工驿站登记办法", text)
        .published(Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .build();
  }

  private static Faq faq(String id, String question, String answer) {
    return new Faq(id, "测试", question, List.of(), answer, Optional.empty(), Optional.empty());
  }

  private interface Check {
    boolean holds() throws Exception;
  }

  private static void until(Check check) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!check.holds()) {
      assertThat(Instant.now()).as("patience").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
