package io.yizhan.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * What people asked in vain, and how they found what they were quoted: the work of those who answer
 * once for all. Callers replace contacts first. Every method is one transaction; safe for any
 * thread.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them.
 */
public final class QuestionStore {

  private final Jdbi jdbi;

  QuestionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps a question; one of the same words and place is counted up, settled or not. */
  public void keep(OpenQuestion question) {
    int _ =
        write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO open_question (text, region, level, last_asked)
                        VALUES (:text, :region, :level, :at)
                        ON CONFLICT (text, region) DO UPDATE SET
                          times = open_question.times + 1,
                          level = excluded.level,
                          last_asked = greatest(open_question.last_asked, excluded.last_asked)
                        """)
                    .bind("text", question.text())
                    .bind("region", question.region())
                    .bind("level", question.level())
                    .bind("at", Timestamp.from(question.lastAsked()))
                    .execute());
  }

  /** The questions that wait, those asked last first. */
  public List<OpenQuestion> waiting(int most) {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, text, region, level, times, last_asked FROM open_question
                    WHERE settled_by IS NULL ORDER BY last_asked DESC, id DESC LIMIT :most
                    """)
                .bind("most", most)
                .map(
                    (rs, _) ->
                        new OpenQuestion(
                            rs.getLong("id"),
                            rs.getString("text"),
                            rs.getString("region"),
                            rs.getString("level"),
                            rs.getLong("times"),
                            rs.getTimestamp("last_asked").toInstant()))
                .list());
  }

  /**
   * Takes questions out of those that wait.
   *
   * @param by id of the FAQ that answers them; empty: they are put aside
   * @return how many were waiting
   */
  public int settle(Collection<Long> ids, String by) {
    return write(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE open_question SET settled_by = :by
                    WHERE id = ANY(:ids) AND settled_by IS NULL
                    """)
                .bind("by", by)
                .bindArray("ids", Long.class, List.copyOf(ids))
                .execute());
  }

  /** Keeps a vote. */
  public void vote(CitationVote vote) {
    int _ =
        write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO citation_vote (document_id, section_id, question, helpful, voted_at)
                        VALUES (:document, :section, :question, :helpful, :at)
                        """)
                    .bind("document", vote.documentId())
                    .bind("section", vote.sectionId())
                    .bind("question", vote.question())
                    .bind("helpful", vote.helpful())
                    .bind("at", Timestamp.from(vote.when()))
                    .execute());
  }

  /** The passages that were found unhelpful most often, with all their votes. */
  public List<VoteCount> unhelpful(int most) {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT document_id, section_id, count(*) FILTER (WHERE helpful) AS helpful,
                      count(*) FILTER (WHERE NOT helpful) AS unhelpful
                    FROM citation_vote GROUP BY document_id, section_id
                    HAVING bool_or(NOT helpful)
                    ORDER BY unhelpful DESC, section_id LIMIT :most
                    """)
                .bind("most", most)
                .map(
                    (rs, _) ->
                        new VoteCount(
                            rs.getString("document_id"),
                            rs.getString("section_id"),
                            rs.getLong("helpful"),
                            rs.getLong("unhelpful")))
                .list());
  }

  /** Forgets questions that were asked, and votes that were given, before a moment. */
  public void forget(Instant before) {
    int _ =
        write(
            handle ->
                handle
                        .createUpdate("DELETE FROM open_question WHERE last_asked < :before")
                        .bind("before", Timestamp.from(before))
                        .execute()
                    + handle
                        .createUpdate("DELETE FROM citation_vote WHERE voted_at < :before")
                        .bind("before", Timestamp.from(before))
                        .execute());
  }

  private <T> T read(Function<Handle, T> query) {
    try (Handle handle = jdbi.open()) {
      return query.apply(handle);
    } catch (JdbiException e) {
      throw new UnableToReadRecordsException("读取提问记录失败", e);
    }
  }

  private int write(Function<Handle, Integer> work) {
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new UnableToWriteRecordsException("保存提问记录失败", e);
    }
  }
}
