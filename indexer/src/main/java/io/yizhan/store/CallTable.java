package io.yizhan.store;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The statements on calls and their candidates. Works in the handle's transaction; one thread. */
final class CallTable {

  private static final String SELECT =
      """
      SELECT id, state, headcount, reserve, keeps_crews, job_id, published, job::text AS job, lat,
        lon, opened_by, opened_at
      FROM call
      """;

  private final Handle handle;
  private final BodyFormat format;

  CallTable(Handle handle, BodyFormat format) {
    this.handle = handle;
    this.format = format;
  }

  /**
   * Adds a call, waiting for whoever adds the same request or another call for the same job; false
   * when there is one.
   */
  boolean insert(Call call, Optional<String> requestKey) {
    String sql =
        """
        INSERT INTO call (id, state, headcount, reserve, keeps_crews, job_id, published, job, lat,
          lon, ends_at, opened_by, opened_at, request_key)
        VALUES (:id, :state, :headcount, :reserve, :keepsCrews, :jobId, :published, :job::jsonb,
          :lat, :lon, :endsAt, :openedBy, :openedAt, :requestKey)
        ON CONFLICT DO NOTHING
        """;
    Optional<GeoPoint> place = call.times().getFirst().place();
    boolean added =
        handle
                .createUpdate(sql)
                .bind("id", call.id())
                .bind("state", call.state().name())
                .bind("headcount", call.roster().headcount())
                .bind("reserve", call.reserve())
                .bind("keepsCrews", call.keepsCrews())
                .bind("jobId", call.job().id())
                .bind("published", call.isPublished())
                .bind("job", format.write(call.job(), call.job().id()).json())
                .bind("lat", place.map(GeoPoint::lat).orElse(null))
                .bind("lon", place.map(GeoPoint::lon).orElse(null))
                .bind("endsAt", PromiseTable.last(call.times()))
                .bind("openedBy", call.openedBy())
                .bind("openedAt", call.openedAt())
                .bind("requestKey", requestKey.orElse(null))
                .execute()
            > 0;
    if (added) {
      insertTimes(call);
      insertCandidates(call.id(), call.roster().candidates());
    }
    return added;
  }

  private void insertTimes(Call call) {
    String sql =
        """
        INSERT INTO call_time (call_id, from_at, until_at)
        SELECT DISTINCT :call, t.from_at::timestamp, t.until_at::timestamp
        FROM unnest(:from, :until) AS t(from_at, until_at)
        """;
    handle
        .createUpdate(sql)
        .bind("call", call.id())
        .bindArray(
            "from", String.class, call.times().stream().map(t -> t.from().toString()).toList())
        .bindArray(
            "until", String.class, call.times().stream().map(t -> t.until().toString()).toList())
        .execute();
  }

  /** Adds candidates that are not on the list yet. */
  void insertCandidates(String call, List<Candidate> candidates) {
    String sql =
        """
        INSERT INTO call_candidate (call_id, worker_id, state, rank, score, crew)
        SELECT :call, c.worker, c.state, c.rank::integer, c.score::double precision,
          nullif(c.crew, '')
        FROM unnest(:workers, :states, :ranks, :scores, :crews)
          AS c(worker, state, rank, score, crew)
        """;
    handle
        .createUpdate(sql)
        .bind("call", call)
        .bindArray("workers", String.class, candidates.stream().map(Candidate::worker).toList())
        .bindArray("states", String.class, candidates.stream().map(c -> c.state().name()).toList())
        .bindArray(
            "ranks", String.class, candidates.stream().map(c -> String.valueOf(c.rank())).toList())
        .bindArray(
            "scores",
            String.class,
            candidates.stream().map(c -> String.valueOf(c.score())).toList())
        .bindArray(
            "crews", String.class, candidates.stream().map(c -> c.crew().orElse("")).toList())
        .execute();
  }

  /** Locks a call, so that its list changes in one transaction at a time; empty when none. */
  Optional<Call> lock(String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id FOR UPDATE")
        .bind("id", id)
        .map(mapper())
        .findOne();
  }

  Optional<Call> find(String id) {
    return handle.createQuery(SELECT + " WHERE id = :id").bind("id", id).map(mapper()).findOne();
  }

  /** What the same person opened with the same key. */
  Optional<Call> findByKey(String openedBy, String requestKey) {
    return handle
        .createQuery(SELECT + " WHERE opened_by = :by AND request_key = :key")
        .bind("by", openedBy)
        .bind("key", requestKey)
        .map(mapper())
        .findOne();
  }

  /** The call for a job that is not closed. */
  Optional<Call> findByJob(String job) {
    return handle
        .createQuery(SELECT + " WHERE job_id = :job AND state <> 'CLOSED'")
        .bind("job", job)
        .map(mapper())
        .findOne();
  }

  /** Calls that are not closed, the latest first. */
  List<Call> open(int limit) {
    return handle
        .createQuery(SELECT + " WHERE state <> 'CLOSED' ORDER BY opened_at DESC, id LIMIT :limit")
        .bind("limit", limit)
        .map(mapper())
        .list();
  }

  long countOpen() {
    return handle
        .createQuery("SELECT count(*) FROM call WHERE state <> 'CLOSED'")
        .mapTo(Long.class)
        .one();
  }

  void update(String id, CallState state) {
    handle
        .createUpdate("UPDATE call SET state = :state WHERE id = :id")
        .bind("state", state.name())
        .bind("id", id)
        .execute();
  }

  /** Writes the states of candidates that are on the list. */
  void updateCandidates(String call, List<Candidate> candidates) {
    String sql =
        """
        UPDATE call_candidate c SET state = w.state
        FROM unnest(:workers, :states) AS w(worker, state)
        WHERE c.call_id = :call AND c.worker_id = w.worker
        """;
    handle
        .createUpdate(sql)
        .bind("call", call)
        .bindArray("workers", String.class, candidates.stream().map(Candidate::worker).toList())
        .bindArray("states", String.class, candidates.stream().map(c -> c.state().name()).toList())
        .execute();
  }

  private List<Candidate> candidates(String call) {
    return handle
        .createQuery(
            "SELECT worker_id, state, rank, score, crew FROM call_candidate"
                + " WHERE call_id = :call ORDER BY rank")
        .bind("call", call)
        .map(
            (rs, _) ->
                new Candidate(
                    rs.getString("worker_id"),
                    CandidateState.valueOf(rs.getString("state")),
                    rs.getInt("rank"),
                    rs.getDouble("score"),
                    Optional.ofNullable(rs.getString("crew"))))
        .list();
  }

  private List<AcceptedShift> times(String call, String job, Optional<GeoPoint> place) {
    return handle
        .createQuery("SELECT from_at, until_at FROM call_time WHERE call_id = :call ORDER BY 1, 2")
        .bind("call", call)
        .map(
            (rs, _) ->
                new AcceptedShift(
                    job,
                    rs.getObject("from_at", LocalDateTime.class),
                    rs.getObject("until_at", LocalDateTime.class),
                    place))
        .list();
  }

  private RowMapper<Call> mapper() {
    return (rs, _) -> {
      String id = rs.getString("id");
      double lat = rs.getDouble("lat");
      Optional<GeoPoint> place =
          rs.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(lat, rs.getDouble("lon")));
      return new Call(
          id,
          CallState.valueOf(rs.getString("state")),
          job(rs.getString("job")),
          rs.getBoolean("published"),
          rs.getInt("reserve"),
          rs.getBoolean("keeps_crews"),
          times(id, rs.getString("job_id"), place),
          new Roster(rs.getInt("headcount"), candidates(id)),
          rs.getString("opened_by"),
          rs.getTimestamp("opened_at").toInstant());
    };
  }

  private Job job(String json) {
    if (format.read(RecordKind.JOB, json) instanceof Job job) {
      return job;
    }
    throw new IllegalStateException("a codec asked for a job gives a job");
  }
}
