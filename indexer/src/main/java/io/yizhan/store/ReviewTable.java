package io.yizhan.store;

import io.yizhan.model.Flags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The statements on reviews of ads. Works in the handle's transaction; one thread. */
final class ReviewTable {

  private static final String COLUMNS =
      "job_id, rules, unlawful, flagged_at, decision, note, decided_by, decided_at";

  private final Handle handle;

  ReviewTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Brings what was found in ads up to date, in two statements. An ad without anything waits no
   * longer. A decision stands while the same words are found; taking down stands whatever is found.
   */
  void flag(Map<String, Flags> flags) {
    List<String> clean = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    flags.forEach((id, found) -> (found.rules().isEmpty() ? clean : ids).add(id));
    if (!clean.isEmpty()) {
      handle
          .createUpdate("DELETE FROM job_review WHERE job_id = ANY(:ids) AND decision IS NULL")
          .bindArray("ids", String.class, clean)
          .execute();
    }
    if (ids.isEmpty()) {
      return;
    }
    List<Flags> found = ids.stream().map(flags::get).toList();
    handle
        .createUpdate(
            """
            INSERT INTO job_review (job_id, rules, unlawful, digest, flagged_at)
            SELECT w.id, string_to_array(w.rules, ' '), w.unlawful = 't', w.digest, now()
            FROM unnest(:ids, :rules, :unlawful, :digests) AS w(id, rules, unlawful, digest)
            ORDER BY w.id COLLATE "C"
            ON CONFLICT (job_id) DO UPDATE SET
              rules = excluded.rules, unlawful = excluded.unlawful, digest = excluded.digest,
              flagged_at = excluded.flagged_at, decision = NULL, note = NULL, decided_by = NULL,
              decided_at = NULL
            WHERE job_review.digest <> excluded.digest
              AND job_review.decision IS DISTINCT FROM 'TAKE_DOWN'
            """)
        .bindArray("ids", String.class, ids)
        .bindArray(
            "rules", String.class, found.stream().map(f -> String.join(" ", f.rules())).toList())
        .bindArray(
            "unlawful", String.class, found.stream().map(f -> f.isUnlawful() ? "t" : "f").toList())
        .bindArray("digests", String.class, found.stream().map(Flags::digest).toList())
        .execute();
  }

  /** Which of these ads are taken down, and since when. */
  Map<String, Instant> takenDown(Collection<String> ids) {
    Map<String, Instant> since = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT job_id, decided_at FROM job_review
            WHERE job_id = ANY(:ids) AND decision = 'TAKE_DOWN'
            """)
        .bindArray("ids", String.class, List.copyOf(ids))
        .map((rs, _) -> Map.entry(rs.getString(1), rs.getTimestamp(2).toInstant()))
        .forEach(entry -> since.put(entry.getKey(), entry.getValue()));
    return since;
  }

  /** The review of each of these ads that has one. */
  List<JobReview> of(Collection<String> ids) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM job_review WHERE job_id = ANY(:ids)")
        .bindArray("ids", String.class, List.copyOf(ids))
        .map(ReviewTable::review)
        .list();
  }

  /** What waits, the unlawful first, then what has waited longest. */
  List<JobReview> waiting(int most) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM job_review WHERE decision IS NULL"
                + " ORDER BY unlawful DESC, flagged_at, job_id LIMIT :most")
        .bind("most", most)
        .map(ReviewTable::review)
        .list();
  }

  /** What was decided so, the latest first. */
  List<JobReview> decided(ReviewDecision decision, int most) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM job_review WHERE decision = :decision"
                + " ORDER BY decided_at DESC, job_id LIMIT :most")
        .bind("decision", decision.name())
        .bind("most", most)
        .map(ReviewTable::review)
        .list();
  }

  /** How many wait, or were decided so. */
  long count(Optional<ReviewDecision> decision) {
    return handle
        .createQuery(
            "SELECT count(*) FROM job_review WHERE decision IS NOT DISTINCT FROM :decision::text")
        .bind("decision", decision.map(Enum::name).orElse(null))
        .mapTo(Long.class)
        .one();
  }

  /**
   * Writes a decision.
   *
   * @param untilBefore when the ad would have ended by itself
   */
  void decide(String jobId, JobReview.Decided decided, Optional<Instant> untilBefore) {
    handle
        .createUpdate(
            """
            INSERT INTO job_review
              (job_id, rules, unlawful, digest, flagged_at, decision, note, decided_by, decided_at,
                until_before)
            VALUES (:job, '{}', false, '', :at, :what, :note, :by, :at, :until)
            ON CONFLICT (job_id) DO UPDATE SET
              decision = excluded.decision, note = excluded.note, decided_by = excluded.decided_by,
              decided_at = excluded.decided_at, until_before = excluded.until_before
            """)
        .bind("job", jobId)
        .bind("what", decided.what().name())
        .bind("note", decided.note())
        .bind("by", decided.by())
        .bind("at", Timestamp.from(decided.at()))
        .bind("until", untilBefore.map(Timestamp::from).orElse(null))
        .execute();
  }

  /** When an ad that is taken down would have ended by itself; empty when it did not say. */
  Optional<Instant> untilBefore(String jobId) {
    return handle
        .createQuery(
            """
            SELECT until_before FROM job_review WHERE job_id = :job AND until_before IS NOT NULL
            """)
        .bind("job", jobId)
        .map((rs, _) -> rs.getTimestamp(1).toInstant())
        .findOne();
  }

  private static JobReview review(ResultSet rs, StatementContext context) throws SQLException {
    String decision = rs.getString("decision");
    String note = rs.getString("note");
    return new JobReview(
        rs.getString("job_id"),
        List.of((String[]) rs.getArray("rules").getArray()),
        rs.getBoolean("unlawful"),
        rs.getTimestamp("flagged_at").toInstant(),
        decision == null
            ? Optional.empty()
            : Optional.of(
                new JobReview.Decided(
                    ReviewDecision.valueOf(decision),
                    note == null ? "" : note,
                    rs.getString("decided_by"),
                    rs.getTimestamp("decided_at").toInstant())));
  }
}
