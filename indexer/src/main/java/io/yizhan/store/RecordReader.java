package io.yizhan.store;

import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads records of any kind. Holds no state; safe for any thread, each with its own handle. */
final class RecordReader {

  /** Rows a snapshot holds in memory at a time. */
  private static final int FETCH_ROWS = 500;

  private final BodyFormat format;

  RecordReader(BodyFormat format) {
    this.format = format;
  }

  Optional<Versioned> find(Handle handle, RecordKind kind, String id) {
    return load(handle, kind, List.of(id)).stream().findFirst();
  }

  List<Versioned> load(Handle handle, RecordKind kind, Collection<String> ids) {
    return handle
        .createQuery(select(kind) + " WHERE id = ANY(:ids) ORDER BY id")
        .bindArray("ids", String.class, ids)
        .map(mapper(kind))
        .list();
  }

  List<Job> jobsOf(Handle handle, String employerId, String source, int most) {
    return handle
        .createQuery(
            select(RecordKind.JOB)
                + " WHERE body -> 'employer' ->> 'id' = :employer AND source = :source"
                + " ORDER BY created_at DESC, id LIMIT :most")
        .bind("employer", employerId)
        .bind("source", source)
        .bind("most", most)
        .map(mapper(RecordKind.JOB))
        .stream()
        .map(Versioned::record)
        .filter(Job.class::isInstance)
        .map(Job.class::cast)
        .toList();
  }

  long count(Handle handle, RecordKind kind) {
    return handle.createQuery("SELECT count(*) FROM " + TableName.of(kind)).mapTo(Long.class).one();
  }

  /** The handle's transaction must be REPEATABLE READ and must not have read anything yet. */
  FeedPosition snapshot(Handle handle, RecordKind kind, Consumer<Versioned> consumer) {
    handle.execute("SET TRANSACTION READ ONLY");
    FeedPosition position = ChangeFeed.head(handle);
    handle
        .createQuery(select(kind) + " ORDER BY id")
        .setFetchSize(FETCH_ROWS)
        .map(mapper(kind))
        .forEach(consumer);
    return position;
  }

  private static String select(RecordKind kind) {
    return "SELECT body::text AS body, version FROM " + TableName.of(kind);
  }

  private RowMapper<Versioned> mapper(RecordKind kind) {
    return (rs, _) -> new Versioned(format.read(kind, rs.getString("body")), rs.getLong("version"));
  }
}
