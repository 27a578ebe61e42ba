package io.yizhan.peers.opensearch;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opensearch.action.admin.indices.create.CreateIndexRequest;
import org.opensearch.action.admin.indices.flush.FlushRequest;
import org.opensearch.action.admin.indices.forcemerge.ForceMergeRequest;
import org.opensearch.action.admin.indices.refresh.RefreshRequest;
import org.opensearch.action.bulk.BulkRequest;
import org.opensearch.action.bulk.BulkResponse;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.action.search.SearchRequest;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.xcontent.XContentType;
import org.opensearch.search.SearchHit;
import org.opensearch.search.aggregations.Aggregations;
import org.opensearch.search.aggregations.HasAggregations;
import org.opensearch.search.aggregations.bucket.terms.Terms;
import org.opensearch.transport.client.Client;

/** One OpenSearch node with one shard in one segment, its caches switched off. */
final class OpenSearchPeer implements SearchPeer {

  static final String INDEX = "jobs";

  private static final int BATCH = 1_000;

  private static final String MAPPING =
      """
      {"dynamic": false, "_source": {"enabled": false}, "properties": {
        "title": {"type": "text", "analyzer": "whitespace"},
        "body": {"type": "text", "analyzer": "whitespace"},
        "location": {"type": "geo_point"},
        "occupation": {"type": "keyword"},
        "employmentType": {"type": "keyword"},
        "region": {"type": "keyword"},
        "day": {"type": "keyword", "doc_values": false},
        "wagePerHour": {"type": "double"},
        "startMinute": {"type": "integer"},
        "endMinute": {"type": "integer"},
        "postedAt": {"type": "long"},
        "validUntil": {"type": "long"}}}\
      """;

  private final EmbeddedNode node;
  private final Client client;

  private OpenSearchPeer(EmbeddedNode node) {
    this.node = node;
    this.client = node.client();
  }

  /** A node in an empty directory. */
  static OpenSearchPeer create(Path directory) throws IOException {
    return new OpenSearchPeer(EmbeddedNode.start(directory));
  }

  @Override
  public void load(Stream<PeerDocument> documents) throws IOException {
    Settings settings =
        Settings.builder()
            .put("index.number_of_shards", 1)
            .put("index.number_of_replicas", 0)
            .put("index.refresh_interval", "-1")
            .put("index.translog.durability", "async")
            .put("index.queries.cache.enabled", false)
            .put("index.requests.cache.enable", false)
            .build();
    client
        .admin()
        .indices()
        .create(
            new CreateIndexRequest(INDEX).settings(settings).mapping(MAPPING, XContentType.JSON))
        .actionGet();
    BulkRequest waiting = new BulkRequest();
    for (Iterator<PeerDocument> each = documents.iterator(); each.hasNext(); ) {
      PeerDocument job = each.next();
      waiting.add(new IndexRequest(INDEX).id(job.id()).source(source(job)));
      if (waiting.numberOfActions() == BATCH || !each.hasNext()) {
        BulkResponse response = client.bulk(waiting).actionGet();
        if (response.hasFailures()) {
          throw new IOException(response.buildFailureMessage());
        }
        waiting = new BulkRequest();
      }
    }
    client.admin().indices().forceMerge(new ForceMergeRequest(INDEX).maxNumSegments(1)).actionGet();
    client.admin().indices().flush(new FlushRequest(INDEX).force(true)).actionGet();
    client.admin().indices().refresh(new RefreshRequest(INDEX)).actionGet();
  }

  @Override
  public PeerAnswer search(PeerQuery query) {
    SearchResponse response =
        client
            .search(
                new SearchRequest(INDEX).source(OpenSearchQueries.of(query)).requestCache(false))
            .actionGet();
    List<PeerAnswer.Hit> hits = new ArrayList<>();
    for (SearchHit hit : response.getHits().getHits()) {
      hits.add(new PeerAnswer.Hit(hit.getId(), hit.getScore()));
    }
    return new PeerAnswer(
        response.getHits().getTotalHits().value(), hits, counts(response.getAggregations()));
  }

  /** The shard alone: the log of writes is emptied in its own time. */
  @Override
  public long diskBytes() {
    return client
        .admin()
        .indices()
        .prepareStats(INDEX)
        .clear()
        .setStore(true)
        .get()
        .getTotal()
        .getStore()
        .getSizeInBytes();
  }

  @Override
  public void close() throws IOException {
    node.close();
  }

  private static Map<PeerFacet, SortedMap<String, Long>> counts(Aggregations aggregations) {
    Map<PeerFacet, SortedMap<String, Long>> all = new EnumMap<>(PeerFacet.class);
    for (PeerFacet facet : PeerFacet.values()) {
      Terms terms =
          aggregations.get(facet.field()) instanceof Terms plain
              ? plain
              : ((HasAggregations) aggregations.get(facet.field()))
                  .getAggregations()
                  .get(facet.field());
      SortedMap<String, Long> counts = new TreeMap<>();
      for (Terms.Bucket bucket : terms.getBuckets()) {
        counts.put(bucket.getKeyAsString(), bucket.getDocCount());
      }
      all.put(facet, counts);
    }
    return all;
  }

  private static Map<String, Object> source(PeerDocument job) {
    Map<String, Object> source = new TreeMap<>();
    source.put("title", job.title());
    source.put("body", job.body());
    source.put("location", List.of(job.lon(), job.lat()));
    for (PeerFacet facet : PeerFacet.values()) {
      source.put(facet.field(), job.values(facet));
    }
    job.wagePerHour().ifPresent(wage -> source.put("wagePerHour", wage));
    source.put("day", job.days());
    source.put("startMinute", job.startMinute());
    source.put("endMinute", job.endMinute());
    source.put("postedAt", job.postedAt());
    source.put("validUntil", job.validUntil());
    return source;
  }
}
