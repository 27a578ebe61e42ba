/**
 * OpenSearch as a peer. {@link io.yizhan.peers.opensearch.OpenSearchProcess} is the main class of
 * its JVM; {@code OpenSearchPeer} runs one node with one shard and no caches, {@code
 * OpenSearchQueries} says a query in OpenSearch's words.
 */
@NullMarked
package io.yizhan.peers.opensearch;

import org.jspecify.annotations.NullMarked;
