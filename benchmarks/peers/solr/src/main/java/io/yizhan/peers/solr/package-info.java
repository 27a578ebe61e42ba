/**
 * Solr as a peer. {@link io.yizhan.peers.solr.SolrProcess} is the main class of its JVM; {@code
 * SolrPeer} runs one embedded core without caches, {@code SolrQueries} says a query in Solr's
 * words.
 */
@NullMarked
package io.yizhan.peers.solr;

import org.jspecify.annotations.NullMarked;
