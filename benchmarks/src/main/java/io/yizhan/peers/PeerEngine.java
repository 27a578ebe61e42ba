package io.yizhan.peers;

import java.util.Locale;
import java.util.Optional;

/** The engines that can be compared. */
enum PeerEngine {
  /** The measure of all others. */
  PLAIN_LUCENE("Lucene 10.3.2，手写", Ranking.BM25, Optional.empty()),
  /** Ours. */
  YIZHAN("驿站", Ranking.BM25, Optional.empty()),
  /** Embedded Solr in a JVM with its own Lucene. */
  SOLR("Solr 9.10.1，嵌入", Ranking.BM25, Optional.of("io.yizhan.peers.solr.SolrProcess")),
  /** An OpenSearch node in a JVM with its own Lucene. */
  OPENSEARCH(
      "OpenSearch 3.8.0，单节点",
      Ranking.BM25,
      Optional.of("io.yizhan.peers.opensearch.OpenSearchProcess")),
  /** PostgreSQL's own text search. */
  POSTGRESQL("PostgreSQL 18.6", Ranking.OTHER, Optional.empty());

  private final String label;
  private final Ranking ranking;
  private final Optional<String> ownMain;

  PeerEngine(String label, Ranking ranking, Optional<String> ownMain) {
    this.label = label;
    this.ranking = ranking;
    this.ownMain = ownMain;
  }

  /** What a person reads. */
  String label() {
    return label;
  }

  /** How it ranks. */
  Ranking ranking() {
    return ranking;
  }

  /** The main class in its own module; empty for an engine that lives on our class path. */
  Optional<String> ownMain() {
    return ownMain;
  }

  /** The module's directory under {@code benchmarks/peers}, where there is one. */
  String module() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether scores of two engines can be held beside each other. */
  enum Ranking {
    /** As {@code PeerQuery} says. */
    BM25,
    /** Some other way. */
    OTHER
  }
}
