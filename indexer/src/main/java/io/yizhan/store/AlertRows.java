package io.yizhan.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** Reads rows of alerts with how far their delivery has come. Stateless. */
final class AlertRows {

  static final String SELECT =
      """
      SELECT a.id, a.owner, a.kind, a.record_id, a.version, a.searches, a.reasons, a.created_at,
        a.release_at, a.collected, a.state, a.delivery_id, d.state AS delivery_state, d.failure
      FROM alert a LEFT JOIN delivery d ON d.id = a.delivery_id
      """;

  private AlertRows() {}

  static StoredAlert read(ResultSet row) throws SQLException {
    return new StoredAlert(
        row.getLong("id"),
        row.getString("owner"),
        TableName.kindOf(row.getString("kind")),
        row.getString("record_id"),
        row.getLong("version"),
        Arrays.stream(array(row, "searches")).map(Long.class::cast).toList(),
        Arrays.stream(array(row, "reasons")).map(String.class::cast).toList(),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("release_at").toInstant(),
        row.getBoolean("collected"),
        state(row),
        Optional.ofNullable(row.getString("failure")));
  }

  private static AlertState state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "WAITING" -> AlertState.WAITING;
      case "WITHDRAWN" -> AlertState.WITHDRAWN;
      default ->
          Optional.ofNullable(row.getString("delivery_state"))
              .map(AlertRows::ofDelivery)
              .orElse(AlertState.READY);
    };
  }

  private static AlertState ofDelivery(String state) {
    return switch (state) {
      case "SENT" -> AlertState.SENT;
      case "FAILED" -> AlertState.FAILED;
      default -> AlertState.SENDING;
    };
  }

  private static Object[] array(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return (Object[]) array.getArray();
  }
}
