package io.yizhan.peers;

import io.yizhan.columns.ColumnLayout;
import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Hit;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.SetCondition;
import io.yizhan.geo.GeoPoint;
import io.yizhan.peers.protocol.DirectorySize;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.PeerWindow;
import io.yizhan.peers.protocol.SearchPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Our own engine on the documents and questions of the others. */
public final class YizhanPeer implements SearchPeer {

  private static final ColumnLayout COLUMNS =
      new ColumnLayout(
          List.of(
              PeerFields.VALID_UNTIL,
              PeerFields.POSTED_AT,
              PeerFields.START_MINUTE,
              PeerFields.END_MINUTE),
          List.of(PeerFields.WAGE_PER_HOUR),
          List.of(PeerFields.LOCATION),
          Stream.concat(
                  Arrays.stream(PeerFacet.values()).map(PeerFacet::field),
                  Stream.of(PeerFields.DAY))
              .toList());

  private final Path path;
  private final Directory directory;
  private final ColumnStore columns = ColumnStore.of(COLUMNS);
  private final Engine engine = Engine.over(columns, PeerFields.ID);
  private Optional<IndexSearcher> opened = Optional.empty();

  private YizhanPeer(Path path) throws IOException {
    this.path = path;
    this.directory = new MMapDirectory(path);
  }

  /** An index in an empty directory. */
  public static YizhanPeer create(Path path) throws IOException {
    return new YizhanPeer(path);
  }

  @Override
  public void load(Stream<PeerDocument> documents) throws IOException {
    try (WhitespaceAnalyzer analyzer = new WhitespaceAnalyzer();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(analyzer).setIndexSort(PlaceOrder.sort()))) {
      for (Iterator<PeerDocument> each = documents.iterator(); each.hasNext(); ) {
        writer.addDocument(document(each.next()));
      }
      writer.forceMerge(1);
      writer.commit();
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      columns.of(leaf.reader());
    }
    opened = Optional.of(searcher);
  }

  @Override
  public PeerAnswer search(PeerQuery query) throws IOException {
    IndexSearcher searcher =
        opened.orElseThrow(() -> new IllegalStateException("load must come before search"));
    Answer answer = engine.answer(searcher, question(query));
    List<PeerAnswer.Hit> hits = new ArrayList<>();
    for (Hit hit : answer.hits()) {
      hits.add(new PeerAnswer.Hit(hit.key().id().utf8ToString(), hit.key().first()));
    }
    Map<PeerFacet, SortedMap<String, Long>> counts = new EnumMap<>(PeerFacet.class);
    for (PeerFacet facet : PeerFacet.values()) {
      counts.put(facet, new TreeMap<>(answer.counts(facet.field()).byValue()));
    }
    return new PeerAnswer(answer.total(), hits, counts);
  }

  @Override
  public long diskBytes() throws IOException {
    return DirectorySize.of(path);
  }

  @Override
  public void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().getIndexReader().close();
    }
    directory.close();
  }

  private static Question question(PeerQuery query) {
    GeoPoint centre = new GeoPoint(query.lat(), query.lon());
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition.LongAtLeast(PeerFields.VALID_UNTIL, query.now() + 1));
    query
        .minPerHour()
        .ifPresent(
            least -> conditions.add(new Condition.DoubleAtLeast(PeerFields.WAGE_PER_HOUR, least)));
    query.window().ifPresent(window -> addWindow(conditions, window));
    conditions.add(new Condition.Within(PeerFields.LOCATION, centre, query.radiusMeters()));
    return new Question(
        PlainLuceneQuery.terms(query),
        conditions,
        Arrays.stream(PeerFacet.values()).map(facet -> dimension(facet, query)).toList(),
        Optional.empty(),
        List.of(
            new Preference.Nearness(
                PeerFields.LOCATION,
                centre,
                PeerQuery.DISTANCE_WEIGHT,
                PeerQuery.DISTANCE_PIVOT,
                /* stepMeters= */ 0)),
        new Order.ByScore(PeerFields.POSTED_AT),
        Optional.empty(),
        Optional.empty(),
        PeerQuery.HITS,
        Question.ALL);
  }

  private static void addWindow(List<Condition> conditions, PeerWindow window) {
    conditions.add(
        new Condition.OnSet(
            PeerFields.DAY,
            new SetCondition.AnyOf(Set.of(new BytesRef(window.day()))),
            Optional.of(new TermQuery(new Term(PeerFields.DAY, window.day())))));
    conditions.add(new Condition.LongAtLeast(PeerFields.START_MINUTE, window.fromMinute()));
    conditions.add(
        new Condition.Not(
            new Condition.LongAtLeast(PeerFields.END_MINUTE, window.untilMinute() + 1L)));
  }

  private static Dimension dimension(PeerFacet facet, PeerQuery query) {
    Optional<SetCondition> chosen =
        query
            .occupation()
            .filter(_ -> facet == PeerFacet.OCCUPATION)
            .map(code -> new SetCondition.AnyOf(Set.of(new BytesRef(code))));
    return new Dimension(facet.field(), chosen, true);
  }

  private static Document document(PeerDocument job) {
    Document document = new Document();
    document.add(new BinaryDocValuesField(PeerFields.ID, new BytesRef(job.id())));
    document.add(new TextField(PeerFields.TITLE, job.title(), Store.NO));
    document.add(new TextField(PeerFields.BODY, job.body(), Store.NO));
    document.add(new LatLonDocValuesField(PeerFields.LOCATION, job.lat(), job.lon()));
    document.add(PlaceOrder.field(job.lat(), job.lon()));
    for (PeerFacet facet : PeerFacet.values()) {
      for (String value : job.values(facet)) {
        document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
      }
    }
    job.wagePerHour()
        .ifPresent(
            wage ->
                document.add(
                    new NumericDocValuesField(
                        PeerFields.WAGE_PER_HOUR, NumericUtils.doubleToSortableLong(wage))));
    for (String day : job.days()) {
      document.add(new StringField(PeerFields.DAY, day, Store.NO));
      document.add(new SortedSetDocValuesField(PeerFields.DAY, new BytesRef(day)));
    }
    document.add(new NumericDocValuesField(PeerFields.START_MINUTE, job.startMinute()));
    document.add(new NumericDocValuesField(PeerFields.END_MINUTE, job.endMinute()));
    document.add(new NumericDocValuesField(PeerFields.POSTED_AT, job.postedAt()));
    document.add(new NumericDocValuesField(PeerFields.VALID_UNTIL, job.validUntil()));
    return document;
  }
}
