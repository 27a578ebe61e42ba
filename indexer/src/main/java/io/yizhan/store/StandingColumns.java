package io.yizhan.store;

import io.yizhan.model.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** A {@link Standing} as the columns {@code role}, {@code record_id} and {@code station}. */
final class StandingColumns {

  private StandingColumns() {}

  static Standing read(ResultSet rs) throws SQLException {
    String role = rs.getString("role");
    String record = Optional.ofNullable(rs.getString("record_id")).orElse("");
    return switch (role) {
      case "WORKER" -> new Standing.OfWorker(record);
      case "EMPLOYER" -> new Standing.OfEmployer(record);
      case "STAFF" -> new Standing.OfStaff(Optional.ofNullable(rs.getString("station")));
      case "ADMIN" -> new Standing.OfAdmin();
      default -> throw new IllegalStateException("the table refuses any other role; got: " + role);
    };
  }

  /** Binds {@code :role}, {@code :record} and {@code :station}; empty texts stand for null. */
  static <S extends SqlStatement<S>> S bind(S statement, Standing standing) {
    return switch (standing) {
      case Standing.OfWorker(String record) -> bind(statement, "WORKER", record, "");
      case Standing.OfEmployer(String employer) -> bind(statement, "EMPLOYER", employer, "");
      case Standing.OfStaff(Optional<String> station) ->
          bind(statement, "STAFF", "", station.orElse(""));
      case Standing.OfAdmin() -> bind(statement, "ADMIN", "", "");
    };
  }

  private static <S extends SqlStatement<S>> S bind(
      S statement, String role, String record, String station) {
    return statement.bind("role", role).bind("record", record).bind("station", station);
  }
}
