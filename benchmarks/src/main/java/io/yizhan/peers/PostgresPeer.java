package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.ProcessCpu;
import io.yizhan.peers.protocol.SearchPeer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * PostgreSQL as it is often used for search: a text vector under a GIN index, earthdistance under a
 * GiST index, and one statement that finds, counts the facets and ranks. Its rank is {@code
 * ts_rank}, which is not BM25, so that only what it finds can be compared. One connection, no
 * parallel workers; settings for a machine with memory to spare.
 */
public final class PostgresPeer implements SearchPeer {

  private static final int BATCH = 1_000;

  private final Path cluster;
  private final EmbeddedPostgres server;
  private final Connection connection;

  private PostgresPeer(Path cluster, EmbeddedPostgres server, Connection connection) {
    this.cluster = cluster;
    this.server = server;
    this.connection = connection;
  }

  /** A server of its own in an empty directory; stops with {@link #close}. */
  public static PostgresPeer create(Path directory) throws IOException {
    Path cluster = directory.resolve("postgres");
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setLocaleConfig("locale", "C")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("work_mem", "64MB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("effective_cache_size", "3GB")
            .setServerConfig("random_page_cost", "1.1")
            .setServerConfig("jit", "off")
            .setServerConfig("max_parallel_workers_per_gather", "0")
            .setServerConfig("max_parallel_maintenance_workers", "0")
            .setServerConfig("autovacuum", "off")
            .start();
    try {
      return new PostgresPeer(cluster, server, server.getPostgresDatabase().getConnection());
    } catch (SQLException e) {
      server.close();
      throw new IOException("PostgreSQL must accept a connection", e);
    }
  }

  @Override
  public void load(Stream<PeerDocument> documents) throws IOException {
    try {
      run(PostgresStatements.TABLE);
      insert(documents);
      run(PostgresStatements.INDEXES);
    } catch (SQLException e) {
      throw new IOException("PostgreSQL must load the documents", e);
    }
  }

  @Override
  public PeerAnswer search(PeerQuery query) throws IOException {
    try (PreparedStatement statement =
        connection.prepareStatement(PostgresStatements.search(query))) {
      int next = 1;
      for (Object value : PostgresStatements.values(query)) {
        statement.setObject(next, value);
        next++;
      }
      return answer(statement);
    } catch (SQLException e) {
      throw new IOException("PostgreSQL must answer " + query, e);
    }
  }

  /** This JVM, the server and the processes it started. */
  @Override
  public long cpuNanos() {
    long client = ProcessCpu.nanos(ProcessHandle.current());
    ProcessHandle postmaster = postmaster();
    return client
        + ProcessCpu.nanos(postmaster)
        + postmaster.descendants().mapToLong(ProcessCpu::nanos).sum();
  }

  @Override
  public long diskBytes() throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select pg_total_relation_size('job')")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IOException("PostgreSQL must tell its size", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (server) {
      connection.close();
    } catch (SQLException e) {
      throw new IOException("PostgreSQL must let go of the connection", e);
    }
  }

  private ProcessHandle postmaster() {
    try {
      long pid = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst());
      return ProcessHandle.of(pid)
          .orElseThrow(() -> new IllegalStateException("process " + pid + " must run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void insert(Stream<PeerDocument> documents) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(PostgresStatements.INSERT)) {
      int waiting = 0;
      for (Iterator<PeerDocument> each = documents.iterator(); each.hasNext(); ) {
        int next = 1;
        for (Object value : PostgresStatements.values(each.next())) {
          insert.setObject(next, value);
          next++;
        }
        insert.addBatch();
        waiting++;
        if (waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  /**
   * Rows are (kind, value, number): the total, the values of facets, and the best hits in order.
   */
  private static PeerAnswer answer(PreparedStatement statement) throws SQLException {
    long total = 0;
    List<PeerAnswer.Hit> hits = new ArrayList<>();
    Map<PeerFacet, SortedMap<String, Long>> facets = new EnumMap<>(PeerFacet.class);
    for (PeerFacet facet : PeerFacet.values()) {
      facets.put(facet, new TreeMap<>());
    }
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String kind = rows.getString(1);
        if (kind.equals(PostgresStatements.TOTAL)) {
          total = rows.getLong(3);
        } else if (kind.equals(PostgresStatements.HIT)) {
          hits.add(new PeerAnswer.Hit(rows.getString(2), rows.getDouble(3)));
        } else {
          facets
              .getOrDefault(PeerFacet.valueOf(kind), new TreeMap<>())
              .put(rows.getString(2), rows.getLong(3));
        }
      }
    }
    return new PeerAnswer(total, hits, facets);
  }
}
