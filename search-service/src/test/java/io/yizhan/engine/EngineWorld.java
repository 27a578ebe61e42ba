package io.yizhan.engine;

import io.yizhan.columns.ColumnLayout;
import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Random documents in several segments, some deleted, and what they hold in plain sight. */
final class EngineWorld implements Closeable {

  static final String TEXT = "text";
  static final String UNTIL = "until";
  static final String POSTED = "posted";
  static final String PAY = "pay";
  static final String SHARE = "share";
  static final String PLACE = "place";
  static final String CODE = "code";
  static final String DAY = "day";
  static final List<String> WORDS = List.of("a", "b", "c", "d", "e");

  private static final ColumnLayout LAYOUT =
      new ColumnLayout(
          List.of(UNTIL, POSTED), List.of(PAY, SHARE), List.of(PLACE), List.of(CODE, DAY));

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<Item> items = new ArrayList<>();
  private final DirectoryReader reader;

  /** One document, as it was made. */
  record Item(
      String id,
      String text,
      Optional<Long> until,
      Optional<Long> posted,
      Optional<Double> pay,
      Optional<Double> share,
      Optional<GeoPoint> place,
      Set<String> codes,
      Set<String> days) {}

  EngineWorld(Random dice) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    config.setIndexSort(PlaceOrder.sort());
    boolean large = dice.nextInt(4) == 0;
    int documents = dice.nextInt(large ? 2_000 : 120);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < documents; i++) {
        Item item = item(dice, i);
        items.add(item);
        writer.addDocument(document(item));
        if (dice.nextInt(large ? 1_000 : 20) == 0) {
          writer.commit();
        }
      }
      for (int i = 0; i < documents / 10; i++) {
        String gone = "x" + dice.nextInt(documents);
        writer.deleteDocuments(new Term("key", gone));
        items.removeIf(item -> item.id().equals(gone));
      }
    }
    reader = DirectoryReader.open(directory);
  }

  List<Item> items() {
    return items;
  }

  IndexSearcher searcher() {
    return new IndexSearcher(reader);
  }

  Engine engine() {
    return Engine.over(ColumnStore.of(LAYOUT), "id");
  }

  /** A place within some 15 km. */
  static GeoPoint place(Random dice) {
    return new GeoPoint(30.3 + dice.nextInt(10) * 0.01, 114.8 + dice.nextInt(10) * 0.01);
  }

  /** A box, or the inside of an outline with 3 to 6 corners, on half the grid of the places. */
  static GeoArea area(Random dice) {
    while (true) {
      List<GeoPoint> corners = new ArrayList<>();
      for (int i = dice.nextInt(4) + 3; i > 0; i--) {
        corners.add(
            new GeoPoint(30.3 + dice.nextInt(22) * 0.005, 114.8 + dice.nextInt(22) * 0.005));
      }
      List<GeoPoint> outline = GeoPolygon.corners(corners);
      if (outline.size() >= 3 && GeoPolygon.meeting(outline).isEmpty()) {
        GeoPolygon polygon = new GeoPolygon(outline);
        return dice.nextBoolean() ? polygon : polygon.bounds();
      }
    }
  }

  /** A place as an index keeps it. */
  static GeoPoint rounded(GeoPoint place) {
    return new GeoPoint(
        GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(place.lat())),
        GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(place.lon())));
  }

  /** Some of x0…x3, none among them. */
  static Set<String> some(Random dice, String prefix) {
    Set<String> chosen = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      if (dice.nextInt(3) == 0) {
        chosen.add(prefix + i);
      }
    }
    return chosen;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static Item item(Random dice, int number) {
    StringBuilder text = new StringBuilder("all");
    for (int i = dice.nextInt(6); i > 0; i--) {
      text.append(' ').append(WORDS.get(dice.nextInt(WORDS.size())));
    }
    return new Item(
        "x" + number,
        text.toString(),
        maybe(dice, (long) dice.nextInt(10)),
        maybe(dice, (long) dice.nextInt(5)),
        maybe(dice, dice.nextInt(8) * 2.5),
        maybe(dice, dice.nextInt(5) / 4.0),
        maybe(dice, place(dice)),
        some(dice, "c"),
        some(dice, "d"));
  }

  private static <T> Optional<T> maybe(Random dice, T value) {
    return dice.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
  }

  private static Field number(String field, double number) {
    return new NumericDocValuesField(field, NumericUtils.doubleToSortableLong(number));
  }

  private static Document document(Item item) {
    Document document = new Document();
    document.add(new StringField("key", item.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField("id", new BytesRef(item.id())));
    document.add(new TextField(TEXT, item.text(), Field.Store.NO));
    item.until().ifPresent(n -> document.add(new NumericDocValuesField(UNTIL, n)));
    item.posted().ifPresent(n -> document.add(new NumericDocValuesField(POSTED, n)));
    item.pay().ifPresent(n -> document.add(number(PAY, n)));
    item.share().ifPresent(n -> document.add(number(SHARE, n)));
    item.place()
        .ifPresent(
            point -> {
              document.add(new LatLonDocValuesField(PLACE, point.lat(), point.lon()));
              document.add(PlaceOrder.field(point.lat(), point.lon()));
            });
    for (String code : item.codes()) {
      document.add(new StringField(CODE, code, Field.Store.NO));
      document.add(new SortedSetDocValuesField(CODE, new BytesRef(code)));
    }
    for (String day : item.days()) {
      document.add(new SortedSetDocValuesField(DAY, new BytesRef(day)));
    }
    return document;
  }
}
