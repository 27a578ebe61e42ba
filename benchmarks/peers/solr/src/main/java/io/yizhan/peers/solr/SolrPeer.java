package io.yizhan.peers.solr;

import io.yizhan.peers.protocol.DirectorySize;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.SearchPeer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/** One embedded Solr core in one segment, its caches switched off. */
final class SolrPeer implements SearchPeer {

  private static final String CORE = "jobs";
  private static final int BATCH = 1_000;

  private final Path core;
  private final EmbeddedSolrServer server;

  private SolrPeer(Path core, EmbeddedSolrServer server) {
    this.core = core;
    this.server = server;
  }

  /** A core in an empty directory. */
  static SolrPeer create(Path home) throws IOException {
    Path core = home.resolve(CORE);
    Files.createDirectories(core.resolve("conf"));
    copy("solr.xml", home.resolve("solr.xml"));
    copy("solrconfig.xml", core.resolve("conf").resolve("solrconfig.xml"));
    copy("schema.xml", core.resolve("conf").resolve("schema.xml"));
    Files.writeString(core.resolve("core.properties"), "name=" + CORE + "\n");
    return new SolrPeer(core, new EmbeddedSolrServer(home, CORE));
  }

  @Override
  public void load(Stream<PeerDocument> documents) throws IOException {
    try {
      List<SolrInputDocument> waiting = new ArrayList<>();
      for (Iterator<PeerDocument> each = documents.iterator(); each.hasNext(); ) {
        waiting.add(document(each.next()));
        if (waiting.size() == BATCH || !each.hasNext()) {
          server.add(waiting);
          waiting.clear();
        }
      }
      server.optimize(true, true, 1);
      server.commit();
    } catch (SolrServerException e) {
      throw new IOException("Solr must load the documents", e);
    }
  }

  @Override
  public PeerAnswer search(PeerQuery query) throws IOException {
    try {
      QueryResponse response = server.query(SolrQueries.of(query));
      List<PeerAnswer.Hit> hits = new ArrayList<>();
      for (SolrDocument document : response.getResults()) {
        hits.add(
            new PeerAnswer.Hit(
                (String) document.getFieldValue("id"),
                ((Number) document.getFieldValue("score")).doubleValue()));
      }
      return new PeerAnswer(response.getResults().getNumFound(), hits, counts(response));
    } catch (SolrServerException e) {
      throw new IOException("Solr must answer " + query, e);
    }
  }

  @Override
  public long diskBytes() throws IOException {
    return DirectorySize.of(core.resolve("data").resolve("index"));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static Map<PeerFacet, SortedMap<String, Long>> counts(QueryResponse response) {
    Map<PeerFacet, SortedMap<String, Long>> all = new EnumMap<>(PeerFacet.class);
    for (PeerFacet facet : PeerFacet.values()) {
      SortedMap<String, Long> counts = new TreeMap<>();
      for (FacetField.Count count : response.getFacetField(facet.field()).getValues()) {
        counts.put(count.getName(), count.getCount());
      }
      all.put(facet, counts);
    }
    return all;
  }

  private static SolrInputDocument document(PeerDocument job) {
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", job.id());
    document.addField("title", job.title());
    document.addField("body", job.body());
    document.addField("location", job.lat() + "," + job.lon());
    for (PeerFacet facet : PeerFacet.values()) {
      job.values(facet).forEach(value -> document.addField(facet.field(), value));
    }
    job.wagePerHour().ifPresent(wage -> document.addField("wagePerHour", wage));
    job.days().forEach(day -> document.addField("day", day));
    document.addField("startMinute", job.startMinute());
    document.addField("endMinute", job.endMinute());
    document.addField("postedAt", job.postedAt());
    document.addField("validUntil", job.validUntil());
    return document;
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = SolrPeer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " must lie beside " + SolrPeer.class);
      }
      Files.copy(in, target);
    }
  }
}
