/**
 * Our peers in one run: the same documents and the same queries, engine beside engine.
 *
 * <p>{@link io.yizhan.peers.PeersCommand} is the entry, {@code ./yizhan peers}. It writes a world
 * of documents to a file ({@code PeerWorld}), asks for the engines ({@code PeerEngine}), starts
 * each in a JVM of its own ({@code EngineProcess}), and lets them take turns while warm. Before
 * that it checks in a small world that they all find the same as {@link io.yizhan.peers.NaivePeer},
 * a loop over a list ({@code Parity}); engines that disagree are not compared.
 *
 * <p>One measure for all: the processor time of everything an engine runs, collection of garbage
 * and compilation included, from the first query of a round to the last, divided by the queries.
 * What travels between the processes is outside of the watch. No engine may cache queries, filters
 * or answers, since every round asks the same again; files and whatever else it keeps are warm.
 *
 * <p>To add an engine: implement {@link io.yizhan.peers.protocol.SearchPeer}, name it in {@code
 * PeerEngine}. Limits: one client at a time, no writes beside, one shard and one segment, no HTTP.
 */
@NullMarked
package io.yizhan.peers;

import org.jspecify.annotations.NullMarked;
