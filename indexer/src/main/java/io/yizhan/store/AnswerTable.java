package io.yizhan.store;

import io.yizhan.roster.AnswerCounts;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The statements that count what came of calls, and name who registered together. Works in the
 * handle's transaction; one thread. Counting all is one pass over everybody who was ever listed.
 */
final class AnswerTable {

  private static final String COUNTS =
      """
      count(*) FILTER (WHERE state IN ('ACCEPTED', 'ARRIVED', 'NO_SHOW')) AS yes,
        count(*) FILTER (WHERE state IN ('REFUSED', 'NO_ANSWER')) AS no,
        count(*) FILTER (WHERE state = 'ARRIVED') AS arrived,
        count(*) FILTER (WHERE state = 'NO_SHOW') AS missed
      FROM call_candidate
      """;

  private final Handle handle;

  AnswerTable(Handle handle) {
    this.handle = handle;
  }

  /** What came of all calls. */
  AnswerCounts all() {
    return handle.createQuery("SELECT " + COUNTS).map(counts()).one();
  }

  /** What came of calls to each of these workers. */
  Map<String, AnswerCounts> of(Collection<String> workers) {
    Map<String, AnswerCounts> counts = new HashMap<>();
    RowMapper<AnswerCounts> mapper = counts();
    handle
        .createQuery(
            "SELECT worker_id, " + COUNTS + " WHERE worker_id = ANY(:workers) GROUP BY worker_id")
        .bindArray("workers", String.class, workers)
        .map((rs, context) -> Map.entry(rs.getString("worker_id"), mapper.map(rs, context)))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** The members of crews who look for work: crew → ids. */
  Map<String, List<String>> crews(Collection<String> crews) {
    String sql =
        """
        SELECT body ->> 'crew' AS crew, array_agg(id ORDER BY id) AS members
        FROM worker
        WHERE (body ->> 'crew') = ANY(:crews) AND coalesce((body ->> 'active')::boolean, true)
        GROUP BY body ->> 'crew'
        """;
    Map<String, List<String>> members = new HashMap<>();
    handle
        .createQuery(sql)
        .bindArray("crews", String.class, crews)
        .map(
            (rs, _) ->
                Map.entry(
                    rs.getString("crew"), List.of((String[]) rs.getArray("members").getArray())))
        .forEach(entry -> members.put(entry.getKey(), entry.getValue()));
    return members;
  }

  /** How many calls have put each of these workers forward since then. */
  Map<String, Integer> turns(
      Collection<String> workers, Instant since, Collection<String> besides) {
    String sql =
        """
        SELECT worker_id, count(DISTINCT call_id) AS turns
        FROM call_log
        WHERE worker_id = ANY(:workers) AND to_state = 'SHORTLISTED' AND at > :since
          AND NOT call_id = ANY(:besides)
        GROUP BY worker_id
        """;
    Map<String, Integer> turns = new HashMap<>();
    handle
        .createQuery(sql)
        .bindArray("workers", String.class, workers)
        .bind("since", Timestamp.from(since))
        .bindArray("besides", String.class, besides)
        .map((rs, _) -> Map.entry(rs.getString("worker_id"), rs.getInt("turns")))
        .forEach(entry -> turns.put(entry.getKey(), entry.getValue()));
    return turns;
  }

  private static RowMapper<AnswerCounts> counts() {
    return (rs, _) ->
        new AnswerCounts(
            rs.getLong("yes"), rs.getLong("no"), rs.getLong("arrived"), rs.getLong("missed"));
  }
}
