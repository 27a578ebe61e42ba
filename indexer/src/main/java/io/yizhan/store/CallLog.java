package io.yizhan.store;

import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The statements on the log of calls. Works in the handle's transaction; one thread.
 *
 * @param handle the transaction
 * @param call whose log
 */
record CallLog(Handle handle, String call) {

  private static final String SELECT =
      "SELECT at, actor, step, worker_id, from_state, to_state FROM call_log ";

  /** Who acts, and when. */
  record Act(String actor, Instant at) {}

  /** A change of one candidate; without a former state they are new on the list. */
  record Change(CallStep.Kind kind, Optional<CandidateState> from, Candidate now) {}

  /** Notes a step that is about nobody in particular. */
  void add(Act act, CallStep.Kind kind) {
    handle
        .createUpdate(
            "INSERT INTO call_log (call_id, at, actor, step) VALUES (:call, :at, :actor, :step)")
        .bind("call", call)
        .bind("at", Timestamp.from(act.at()))
        .bind("actor", act.actor())
        .bind("step", kind.name())
        .execute();
  }

  /** Notes changes of candidates, in their order. */
  void add(Act act, List<Change> changes) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO call_log (call_id, at, actor, step, worker_id, from_state, to_state)
            VALUES (:call, :at, :actor, :step, :worker, :from, :to)
            """);
    for (Change change : changes) {
      batch
          .bind("call", call)
          .bind("at", Timestamp.from(act.at()))
          .bind("actor", act.actor())
          .bind("step", change.kind().name())
          .bind("worker", change.now().worker())
          .bind("from", change.from().map(Enum::name).orElse(null))
          .bind("to", change.now().state().name())
          .add();
    }
    if (!changes.isEmpty()) {
      batch.execute();
    }
  }

  /** The last step about a worker. */
  Optional<CallStep> last(String worker) {
    return handle
        .createQuery(
            SELECT + "WHERE call_id = :call AND worker_id = :worker ORDER BY seq DESC LIMIT 1")
        .bind("call", call)
        .bind("worker", worker)
        .map(steps())
        .findOne();
  }

  /** The number of the last step, which grows with each; 0 when there is none. */
  long lastStep() {
    return handle
        .createQuery("SELECT coalesce(max(seq), 0) FROM call_log WHERE call_id = :call")
        .bind("call", call)
        .mapTo(Long.class)
        .one();
  }

  /** All steps, the first first. */
  List<CallStep> all() {
    return handle
        .createQuery(SELECT + "WHERE call_id = :call ORDER BY seq")
        .bind("call", call)
        .map(steps())
        .list();
  }

  private static RowMapper<CallStep> steps() {
    return (rs, _) ->
        new CallStep(
            rs.getTimestamp("at").toInstant(),
            rs.getString("actor"),
            CallStep.Kind.valueOf(rs.getString("step")),
            Optional.ofNullable(rs.getString("worker_id")),
            Optional.ofNullable(rs.getString("from_state")).map(CandidateState::valueOf),
            Optional.ofNullable(rs.getString("to_state")).map(CandidateState::valueOf));
  }
}
