package io.yizhan.store;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The statements that ask of calls what they take of people's time. Works in the handle's
 * transaction; one thread.
 */
final class PromiseTable {

  private static final String PROMISED = "('ACCEPTED', 'ARRIVED')";

  private final Handle handle;

  PromiseTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * A call that a worker is on the list of.
   *
   * @param job its job
   * @param shift one of the times that the worker promised; empty when none
   */
  record Row(String worker, String job, Optional<AcceptedShift> shift) {}

  /**
   * Time of a worker that a call takes, or will take if they say yes.
   *
   * @param call which
   * @param isPromised whether they said yes
   */
  record Held(String worker, String call, AcceptedShift shift, boolean isPromised) {}

  /** Who did what for whom. */
  record Step(String actor, LocalDateTime at, String call) {}

  /** The calls of these workers that are not long over, each with the times promised. */
  List<Row> of(Collection<String> workers) {
    String sql =
        """
        SELECT c.worker_id, k.job_id, k.lat, k.lon, t.from_at, t.until_at
        FROM call_candidate c
        JOIN call k ON k.id = c.call_id AND k.ends_at > {yesterday}
        LEFT JOIN call_time t ON t.call_id = k.id AND c.state IN {promised}
          AND t.until_at > {yesterday}
        WHERE c.worker_id = ANY(:workers)
        ORDER BY c.worker_id, t.from_at, t.until_at, k.job_id
        """
            .replace("{promised}", PROMISED)
            .replace("{yesterday}", "(now() AT TIME ZONE 'Asia/Shanghai' - interval '1 day')");
    return handle
        .createQuery(sql)
        .bindArray("workers", String.class, workers)
        .map(
            (rs, _) ->
                new Row(
                    rs.getString("worker_id"),
                    rs.getString("job_id"),
                    Optional.ofNullable(rs.getObject("from_at", LocalDateTime.class))
                        .map(from -> shift(rs, from))))
        .list();
  }

  /** Places of published jobs that were promised in calls which are not closed. */
  Map<String, Integer> places(Collection<String> jobs) {
    String sql =
        """
        SELECT k.job_id, count(*) AS places
        FROM call k JOIN call_candidate c ON c.call_id = k.id AND c.state IN {promised}
        WHERE k.published AND k.state <> 'CLOSED' AND k.job_id = ANY(:jobs)
        GROUP BY k.job_id
        """
            .replace("{promised}", PROMISED);
    Map<String, Integer> places = new HashMap<>();
    handle
        .createQuery(sql)
        .bindArray("jobs", String.class, jobs)
        .map((rs, _) -> Map.entry(rs.getString("job_id"), rs.getInt("places")))
        .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
    return places;
  }

  /**
   * The time of these workers that other calls take or hold, from a day before these times to a day
   * after them: the way between two places seldom takes longer.
   *
   * @param call the one that is left out
   * @param loose calls that hold nobody by having them shortlisted
   * @param times at least one
   */
  List<Held> held(
      Collection<String> workers,
      String call,
      Collection<String> loose,
      List<AcceptedShift> times) {
    String sql =
        """
        SELECT c.worker_id, c.call_id, c.state IN {promised} AS promised,
          k.job_id, k.lat, k.lon, t.from_at, t.until_at
        FROM call_candidate c
        JOIN call k ON k.id = c.call_id
        JOIN call_time t ON t.call_id = k.id AND t.until_at > :from AND t.from_at < :until
        WHERE c.worker_id = ANY(:workers) AND c.call_id <> :call
          AND (c.state IN {promised}
            OR (c.state IN ('SHORTLISTED', 'CALLED') AND k.state <> 'CLOSED'
              AND NOT (c.state = 'SHORTLISTED' AND c.call_id = ANY(:loose))))
        ORDER BY c.worker_id, t.from_at, c.call_id
        """
            .replace("{promised}", PROMISED);
    return handle
        .createQuery(sql)
        .bindArray("workers", String.class, workers)
        .bind("call", call)
        .bindArray("loose", String.class, loose)
        .bind("from", first(times).minusDays(1))
        .bind("until", last(times).plusDays(1))
        .map(
            (rs, _) ->
                new Held(
                    rs.getString("worker_id"),
                    rs.getString("call_id"),
                    shift(rs, rs.getObject("from_at", LocalDateTime.class)),
                    rs.getBoolean("promised")))
        .list();
  }

  /** Who last recorded that a worker promised work for a job; empty when no call knows of it. */
  Optional<Step> promisedBy(String worker, String job) {
    String sql =
        """
        SELECT l.actor, l.at AT TIME ZONE 'Asia/Shanghai' AS at, l.call_id
        FROM call_log l JOIN call k ON k.id = l.call_id AND k.job_id = :job
        WHERE l.worker_id = :worker AND l.to_state = 'ACCEPTED'
        ORDER BY l.seq DESC LIMIT 1
        """;
    return handle
        .createQuery(sql)
        .bind("worker", worker)
        .bind("job", job)
        .map(
            (rs, _) ->
                new Step(
                    rs.getString("actor"),
                    rs.getObject("at", LocalDateTime.class),
                    rs.getString("call_id")))
        .findFirst();
  }

  private static LocalDateTime first(List<AcceptedShift> times) {
    return times.stream().map(AcceptedShift::from).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The end of the last of these times. */
  static LocalDateTime last(List<AcceptedShift> times) {
    return times.stream().map(AcceptedShift::until).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static AcceptedShift shift(ResultSet rs, LocalDateTime from) {
    try {
      double lat = rs.getDouble("lat");
      Optional<GeoPoint> place =
          rs.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(lat, rs.getDouble("lon")));
      return new AcceptedShift(
          rs.getString("job_id"), from, rs.getObject("until_at", LocalDateTime.class), place);
    } catch (SQLException failed) {
      throw new IllegalStateException("a column that was selected must be there", failed);
    }
  }
}
