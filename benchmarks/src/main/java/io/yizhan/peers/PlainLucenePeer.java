package io.yizhan.peers;

import io.yizhan.peers.protocol.DirectorySize;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.SearchPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * What somebody who knows Lucene writes by hand, and nothing cleverer: points, doc values where the
 * engine prefers them, one SortedSet facet field, drill-sideways for the chosen occupation. The
 * measure of all others.
 */
public final class PlainLucenePeer implements SearchPeer {

  private final Path path;
  private final Directory directory;
  private final FacetsConfig config = new FacetsConfig();
  private Optional<Opened> opened = Optional.empty();

  private PlainLucenePeer(Path path) throws IOException {
    this.path = path;
    this.directory = new MMapDirectory(path);
    config.setMultiValued(PeerFacet.OCCUPATION.field(), true);
    config.setMultiValued(PeerFacet.REGION.field(), true);
  }

  /** An index in an empty directory. */
  public static PlainLucenePeer create(Path path) throws IOException {
    return new PlainLucenePeer(path);
  }

  @Override
  public void load(Stream<PeerDocument> documents) throws IOException {
    try (WhitespaceAnalyzer analyzer = new WhitespaceAnalyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Iterator<PeerDocument> each = documents.iterator(); each.hasNext(); ) {
        writer.addDocument(config.build(document(each.next())));
      }
      writer.forceMerge(1);
      writer.commit();
    }
    opened = Optional.of(Opened.of(directory, config));
  }

  @Override
  public PeerAnswer search(PeerQuery query) throws IOException {
    return opened
        .orElseThrow(() -> new IllegalStateException("load must come before search"))
        .search(query);
  }

  @Override
  public long diskBytes() throws IOException {
    return DirectorySize.of(path);
  }

  @Override
  public void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().reader().close();
    }
    directory.close();
  }

  private static Document document(PeerDocument job) {
    Document document = new Document();
    document.add(new StringField(PeerFields.ID, job.id(), Store.YES));
    document.add(new TextField(PeerFields.TITLE, job.title(), Store.NO));
    document.add(new TextField(PeerFields.BODY, job.body(), Store.NO));
    document.add(new LatLonPoint(PeerFields.LOCATION, job.lat(), job.lon()));
    document.add(new LatLonDocValuesField(PeerFields.LOCATION, job.lat(), job.lon()));
    for (PeerFacet facet : PeerFacet.values()) {
      for (String value : job.values(facet)) {
        document.add(new SortedSetDocValuesFacetField(facet.field(), value));
      }
    }
    job.wagePerHour()
        .ifPresent(wage -> document.add(new DoubleField(PeerFields.WAGE_PER_HOUR, wage, Store.NO)));
    job.days().forEach(day -> document.add(new StringField(PeerFields.DAY, day, Store.NO)));
    document.add(new IntField(PeerFields.START_MINUTE, job.startMinute(), Store.NO));
    document.add(new IntField(PeerFields.END_MINUTE, job.endMinute(), Store.NO));
    document.add(new LongField(PeerFields.POSTED_AT, job.postedAt(), Store.NO));
    document.add(new LongField(PeerFields.VALID_UNTIL, job.validUntil(), Store.NO));
    return document;
  }

  /** The index once it is loaded. */
  private record Opened(
      DirectoryReader reader,
      IndexSearcher searcher,
      SortedSetDocValuesReaderState state,
      FacetsConfig config) {

    static Opened of(Directory directory, FacetsConfig config) throws IOException {
      DirectoryReader reader = DirectoryReader.open(directory);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return new Opened(
          reader, searcher, new DefaultSortedSetDocValuesReaderState(reader, config), config);
    }

    PeerAnswer search(PeerQuery query) throws IOException {
      DrillDownQuery drillDown = new DrillDownQuery(config, PlainLuceneQuery.of(query));
      query.occupation().ifPresent(code -> drillDown.add(PeerFacet.OCCUPATION.field(), code));
      DrillSideways.ConcurrentDrillSidewaysResult<TopDocs> result =
          new DrillSideways(searcher, config, state)
              .search(
                  drillDown, new TopScoreDocCollectorManager(PeerQuery.HITS, Integer.MAX_VALUE));
      List<PeerAnswer.Hit> hits = new ArrayList<>();
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : result.collectorResult.scoreDocs) {
        hits.add(new PeerAnswer.Hit(stored.document(hit.doc).get(PeerFields.ID), hit.score));
      }
      return new PeerAnswer(result.collectorResult.totalHits.value(), hits, counts(result.facets));
    }

    private static Map<PeerFacet, SortedMap<String, Long>> counts(Facets facets)
        throws IOException {
      Map<PeerFacet, SortedMap<String, Long>> all = new EnumMap<>(PeerFacet.class);
      for (PeerFacet facet : PeerFacet.values()) {
        SortedMap<String, Long> counts = new TreeMap<>();
        FacetResult found = facets.getAllChildren(facet.field());
        if (found != null) {
          for (LabelAndValue value : found.labelValues) {
            counts.put(value.label, value.value.longValue());
          }
        }
        all.put(facet, counts);
      }
      return all;
    }
  }
}
