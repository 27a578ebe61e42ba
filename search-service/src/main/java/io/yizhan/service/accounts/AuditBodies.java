package io.yizhan.service.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.store.AuditRow;
import java.util.List;
import java.util.Optional;

/** How rows of the audit log are shown. */
public final class AuditBodies {

  private AuditBodies() {}

  /**
   * One row.
   *
   * @param seq orders the rows; a cursor
   * @param at when
   * @param actor account or token
   * @param act what was done
   * @param subject whose or what
   * @param purpose as it was stated
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Row(
      long seq, String at, String actor, String act, Optional<String> subject, String purpose) {

    static Row of(AuditRow row) {
      return new Row(
          row.seq(), row.at().toString(), row.actor(), row.act(), row.subject(), row.purpose());
    }
  }

  /**
   * Some rows.
   *
   * @param total how many are shown
   * @param hits the latest first
   */
  public record Rows(int total, List<Row> hits) {

    static Rows of(List<AuditRow> rows) {
      return new Rows(rows.size(), rows.stream().map(Row::of).toList());
    }
  }
}
