package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.PeerWindow;
import io.yizhan.peers.protocol.TermRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of jobs in SQL, and a {@link PeerQuery} over it. */
final class PostgresStatements {

  /** Kind of the row that tells the total. */
  static final String TOTAL = "TOTAL";

  /** Kind of the rows that are hits. */
  static final String HIT = "HIT";

  /** What must be there before rows are. */
  static final List<String> TABLE =
      List.of(
          "create extension if not exists cube",
          "create extension if not exists earthdistance",
          // Lucene's radius of the earth, so that all engines measure alike.
          """
          create or replace function earth() returns float8
          language sql immutable parallel safe as 'select 6371008.7714::float8'""",
          """
          create table job (
            id text primary key, words tsvector not null, place earth not null,
            occupation text[] not null, "employmentType" text[] not null, region text[] not null,
            wage_per_hour float8, days text[] not null, start_minute int not null,
            end_minute int not null, posted_at int8 not null, valid_until int8 not null)""");

  /** One row of the table. */
  static final String INSERT =
      """
      insert into job values (?, ?::tsvector, ll_to_earth(?, ?), ?::text[], ?::text[], ?::text[],
        ?::float8, ?::text[], ?, ?, ?, ?)""";

  /** What is built once the rows are there. */
  static final List<String> INDEXES =
      List.of(
          "create index on job using gin (words)",
          "create index on job using gist (place)",
          "create index on job using gin (days)",
          "create index on job using gin (occupation)",
          "create index on job (wage_per_hour)",
          "create index on job (valid_until)",
          "vacuum (analyze) job");

  private PostgresStatements() {}

  /** The values of {@link #INSERT}. */
  static List<@Nullable Object> values(PeerDocument job) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(job.id());
    values.add(vector(job));
    values.add(job.lat());
    values.add(job.lon());
    values.add(array(job.occupations()));
    values.add(array(job.values(PeerFacet.EMPLOYMENT_TYPE)));
    values.add(array(job.regions()));
    values.add(job.wagePerHour().isPresent() ? job.wagePerHour().getAsDouble() : null);
    values.add(array(job.days()));
    values.add(job.startMinute());
    values.add(job.endMinute());
    values.add(job.postedAt());
    values.add(job.validUntil());
    return values;
  }

  /**
   * The statement of a query, with places for {@link #values(PeerQuery)}. The rows that pass are
   * found once, with the text vector's rank beside; facets are counted over them.
   */
  static String search(PeerQuery query) {
    String rank =
        query.terms().isEmpty()
            ? ""
            : " ts_rank('{" + 1 / PeerQuery.TITLE_WEIGHT + ",0,0,1}', words, q.asked) +";
    return "with q as (select ll_to_earth(?, ?) as centre"
        + (query.terms().isEmpty() ? "" : ", ?::tsquery as asked")
        + "), found as materialized (select id, occupation, \"employmentType\", region,"
        + rank
        + " 4 * 3000 / (3000 + earth_distance(place, q.centre)) as score, "
        + (query.occupation().isPresent() ? "occupation @> array[?::text]" : "true")
        + " as chosen from job, q where earth_box(q.centre, ?) @> place"
        + " and earth_distance(place, q.centre) <= ? and valid_until > ?"
        + (query.terms().isEmpty() ? "" : " and words @@ q.asked")
        + query.window().map(_ -> " and days @> array[?::text]").orElse("")
        + query.window().map(_ -> " and start_minute >= ? and end_minute <= ?").orElse("")
        + (query.minPerHour().isPresent() ? " and wage_per_hour >= ?" : "")
        + ") select '"
        + TOTAL
        + "', '', count(*)::float8 from found where chosen"
        + Arrays.stream(PeerFacet.values())
            .map(PostgresStatements::counts)
            .collect(Collectors.joining())
        + " union all (select '"
        + HIT
        + "', id, score from found where chosen order by score desc, id limit "
        + PeerQuery.HITS
        + ")";
  }

  /** The values of a {@link #search}. */
  static List<Object> values(PeerQuery query) {
    List<Object> values = new ArrayList<>();
    values.add(query.lat());
    values.add(query.lon());
    if (!query.terms().isEmpty()) {
      String operator = query.rule() == TermRule.ALL ? " & " : " | ";
      values.add(
          query.terms().stream()
              .map(PostgresStatements::quoted)
              .collect(Collectors.joining(operator)));
    }
    query.occupation().ifPresent(values::add);
    values.add(query.radiusMeters());
    values.add(query.radiusMeters());
    values.add(query.now());
    query.window().map(PeerWindow::day).ifPresent(values::add);
    query.window().map(PeerWindow::fromMinute).ifPresent(values::add);
    query.window().map(PeerWindow::untilMinute).ifPresent(values::add);
    query.minPerHour().ifPresent(values::add);
    return values;
  }

  private static String counts(PeerFacet facet) {
    return " union all select '"
        + facet
        + "', value, count(*)::float8 from found, unnest(\""
        + facet.field()
        + "\") as value"
        + (facet == PeerFacet.OCCUPATION ? "" : " where chosen")
        + " group by value";
  }

  /** Terms with their positions: those of the title weigh A, those of the body D. */
  private static String vector(PeerDocument job) {
    StringBuilder vector = new StringBuilder();
    int position = append(vector, job.title(), 1, "A");
    append(vector, job.body(), position, "D");
    return vector.toString();
  }

  private static int append(StringBuilder vector, String joined, int first, String weight) {
    int position = first;
    for (String term : PeerTerms.of(joined)) {
      vector.append(quoted(term)).append(':').append(position).append(weight).append(' ');
      position++;
    }
    return position;
  }

  private static String quoted(String term) {
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /** An array as PostgreSQL writes it; codes hold nothing that needs quoting. */
  private static String array(List<String> values) {
    return "{" + String.join(",", values) + "}";
  }
}
