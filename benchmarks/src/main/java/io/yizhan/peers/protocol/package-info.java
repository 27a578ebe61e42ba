/**
 * What every peer of our search engine is asked to do, in plain Java: the document, the query, the
 * answer, and the rounds in which it is measured.
 *
 * <p>{@link io.yizhan.peers.protocol.SearchPeer} is the entry: an engine that loads {@link
 * io.yizhan.peers.protocol.PeerDocument}s and answers {@link io.yizhan.peers.protocol.PeerQuery}s.
 * {@link io.yizhan.peers.protocol.PeerProcess} runs one in a JVM of its own, on behalf of the
 * command that compares them.
 *
 * <p>Solr and OpenSearch bring other versions of Lucene, so their modules under {@code
 * benchmarks/peers} compile this package's sources into themselves. Therefore nothing here may
 * import more than the JDK and the annotations for null.
 */
@NullMarked
package io.yizhan.peers.protocol;

import org.jspecify.annotations.NullMarked;
