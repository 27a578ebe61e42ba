package io.yizhan.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts what a station's days came to, from the rows themselves: nothing is counted twice, and
 * what is taken back is not counted. One query; cost grows with the rows of those days (indexes on
 * each table's day) and not with what was before. Safe for any thread.
 *
 * <p>People count by how they stand now, on the day on which that was recorded: who said yes on
 * Monday and did not come on Tuesday is an accepted one of Monday and a no-show of Tuesday. Those
 * whom a cancelled call gave back count no more. A deleted worker is a registration no more.
 */
public final class FigureStore {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String COUNTS =
      """
      WITH posted AS (
        SELECT left(body ->> 'postedAt', 10)::date AS day, coalesce(body ->> 'station', '') AS station,
          coalesce((body ->> 'headcount')::bigint, 0) AS places
        FROM job WHERE left(body ->> 'postedAt', 10) BETWEEN :first AND :last
      ), opened AS (
        SELECT (opened_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
          coalesce(job ->> 'station', '') AS station, headcount
        FROM call WHERE opened_at >= :from AND opened_at < :until
      ), outcome AS (
        SELECT (l.at AT TIME ZONE 'Asia/Shanghai')::date AS day,
          coalesce(k.job ->> 'station', '') AS station, c.state, l.to_state,
          NOT EXISTS (SELECT FROM call_log other WHERE other.call_id = l.call_id
            AND other.worker_id = l.worker_id AND other.seq < l.seq
            AND other.step = 'OUTCOME') AS is_first,
          NOT EXISTS (SELECT FROM call_log other WHERE other.call_id = l.call_id
            AND other.worker_id = l.worker_id AND other.seq > l.seq
            AND other.step = 'OUTCOME' AND other.to_state = l.to_state) AS is_last
        FROM call_log l
        JOIN call_candidate c ON c.call_id = l.call_id AND c.worker_id = l.worker_id
        JOIN call k ON k.id = l.call_id
        WHERE l.at >= :from AND l.at < :until AND l.step = 'OUTCOME'
      ), counted AS (
        SELECT day, station, 'JOBS' AS figure, count(*) AS number FROM posted GROUP BY 1, 2
        UNION ALL SELECT day, station, 'PLACES', sum(places) FROM posted GROUP BY 1, 2
        UNION ALL SELECT day, station, 'CALLS', count(*) FROM opened GROUP BY 1, 2
        UNION ALL SELECT day, station, 'WANTED', sum(headcount) FROM opened GROUP BY 1, 2
        UNION ALL SELECT day, station, 'CALLED', count(*) FROM outcome
          WHERE is_first AND state NOT IN ('SHORTLISTED', 'RESERVE') GROUP BY 1, 2
        UNION ALL SELECT day, station, 'ACCEPTED', count(*) FROM outcome
          WHERE is_last AND to_state = 'ACCEPTED' AND state IN ('ACCEPTED', 'ARRIVED', 'NO_SHOW')
          GROUP BY 1, 2
        UNION ALL SELECT day, station, 'FILLED', count(*) FROM outcome
          WHERE is_last AND to_state = 'ACCEPTED' AND state IN ('ACCEPTED', 'ARRIVED') GROUP BY 1, 2
        UNION ALL SELECT day, station, state, count(*) FROM outcome
          WHERE is_last AND to_state = state AND state IN ('ARRIVED', 'NO_SHOW') GROUP BY 1, 2, 3
        UNION ALL SELECT (created_at AT TIME ZONE 'Asia/Shanghai')::date,
            coalesce(body ->> 'station', ''), 'REGISTERED', count(*)
          FROM worker WHERE created_at >= :from AND created_at < :until GROUP BY 1, 2
      )
      SELECT day, station, figure, number FROM counted
      WHERE number > 0 AND (NOT :one OR station = :station)
      """;

  private final Transactions transactions;

  FigureStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  private record Key(LocalDate day, String station) {}

  private record Count(Key key, DailyFigure figure, long number) {}

  /**
   * The days and stations on which anything was counted, in the order of days and stations.
   *
   * @param station only this one; all when empty
   * @param first first day
   * @param last last day, included
   */
  public List<StationDay> days(Optional<String> station, LocalDate first, LocalDate last) {
    Map<Key, Map<DailyFigure, Long>> days = new HashMap<>();
    for (Count count : counts(station, first, last)) {
      days.computeIfAbsent(count.key(), _ -> new EnumMap<>(DailyFigure.class))
          .put(count.figure(), count.number());
    }
    List<StationDay> rows = new ArrayList<>();
    days.forEach((key, counts) -> rows.add(new StationDay(key.day(), key.station(), counts)));
    rows.sort(Comparator.comparing(StationDay::day).thenComparing(StationDay::station));
    return rows;
  }

  private List<Count> counts(Optional<String> station, LocalDate first, LocalDate last) {
    return transactions.read(
        handle ->
            handle
                .createQuery(COUNTS)
                .bind("first", first.toString())
                .bind("last", last.toString())
                .bind("from", first.atStartOfDay(ZONE).toOffsetDateTime())
                .bind("until", last.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime())
                .bind("one", station.isPresent())
                .bind("station", station.orElse(""))
                .map(
                    (rs, _) ->
                        new Count(
                            new Key(rs.getObject("day", LocalDate.class), rs.getString("station")),
                            DailyFigure.valueOf(rs.getString("figure")),
                            rs.getLong("number")))
                .list());
  }
}
