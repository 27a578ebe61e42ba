package io.yizhan.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnStoreTest {

  private final ColumnStore store =
      ColumnStore.of(
          new ColumnLayout(List.of("age"), List.of("pay"), List.of("place"), List.of("code")));

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    writer =
        new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  @Test
  void of_wholeDocument_hasItsValues() throws IOException {
    Document whole = new Document();
    whole.add(new LongField("age", 40, Field.Store.NO));
    whole.add(new DoubleField("pay", 22.5, Field.Store.NO));
    whole.add(new LatLonDocValuesField("place", 30.39, 114.89));
    addCodes(whole, "4-02", "4");
    writer.addDocument(whole);

    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SegmentColumns columns = store.of(segment(reader, 0));

      assertThat(columns.longs("age")).containsExactly(40);
      assertThat(columns.doubles("pay")).containsExactly(22.5);
      assertThat(columns.points("place").latDegrees(0)).isCloseTo(30.39, within(1e-6));
      assertThat(columns.points("place").lonDegrees(0)).isCloseTo(114.89, within(1e-6));
      assertThat(codes(columns.sets("code")[0])).containsExactlyInAnyOrder("4", "4-02");
    }
  }

  @Test
  void of_emptyDocument_hasWhatStandsForNothing() throws IOException {
    writer.addDocument(new Document());

    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SegmentColumns columns = store.of(segment(reader, 0));

      assertThat(columns.longs("age")).containsExactly(SegmentColumns.NO_LONG);
      assertThat(columns.doubles("pay")).containsExactly(Double.NaN);
      assertThat(columns.points("place").has(0)).isFalse();
      assertThat(columns.sets("code")).containsExactly(ValueSets.EMPTY_SET);
    }
  }

  @Test
  void of_sameSetInTwoSegments_hasOneNumber() throws IOException {
    addCodes("a", "b");
    writer.flush();
    addCodes("b");
    addCodes("b", "a");

    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      int[] first = store.of(segment(reader, 0)).sets("code");
      int[] second = store.of(segment(reader, 1)).sets("code");

      assertThat(second[1]).isEqualTo(first[0]).isNotEqualTo(second[0]);
      assertThat(store.values("code").view().values()).isEqualTo(2);
    }
  }

  @Test
  void view_takenBefore_doesNotChange() throws IOException {
    ValueSets.View before = store.values("code").view();
    addCodes("a");

    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      int[] sets = store.of(segment(reader, 0)).sets("code");

      assertThat(before.sets()).isOne();
      assertThat(store.values("code").view().sets()).isEqualTo(2);
      assertThat(codes(sets[0])).containsExactly("a");
    }
  }

  @Test
  void of_sameSegmentAgain_isReadOnce_andDroppedWithTheLastReader() throws IOException {
    addCodes("a");
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      assertThat(store.of(segment(reader, 0))).isSameAs(store.of(segment(reader, 0)));
      assertThat(store.segments()).isOne();
    }
    writer.deleteAll();
    writer.commit();

    assertThat(store.segments()).isZero();
  }

  @Test
  void columns_unknownField_isRefusedByName() throws IOException {
    addCodes("a");
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SegmentColumns columns = store.of(segment(reader, 0));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> columns.longs("pay"))
          .withMessageContaining("pay");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> store.values("age"))
          .withMessageContaining("age");
    }
  }

  private void addCodes(String... codes) throws IOException {
    Document document = new Document();
    addCodes(document, codes);
    writer.addDocument(document);
  }

  private static void addCodes(Document document, String... codes) {
    for (String code : codes) {
      document.add(new SortedSetDocValuesField("code", new BytesRef(code)));
    }
  }

  private List<String> codes(int set) {
    ValueSets.View view = store.values("code").view();
    return Arrays.stream(view.members(set))
        .mapToObj(view::value)
        .map(BytesRef::utf8ToString)
        .toList();
  }

  private static LeafReader segment(DirectoryReader reader, int ordinal) {
    return reader.leaves().get(ordinal).reader();
  }
}
