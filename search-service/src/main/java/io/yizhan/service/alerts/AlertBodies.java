package io.yizhan.service.alerts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.model.QuietHours;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What is answered about saved searches and alerts. Stateless. */
final class AlertBodies {

  private AlertBodies() {}

  /**
   * A saved search.
   *
   * @param id of the search
   * @param kind {@code jobs} or {@code workers}
   * @param query what of its query string is kept
   * @param webhook where its alerts are posted; empty when nowhere
   * @param quiet {@code 21:00-07:00} or {@code none}
   * @param dailyCap most alerts a day that come at once
   * @param createdAt when it was saved
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Search(
      long id,
      String kind,
      String query,
      String webhook,
      String quiet,
      @JsonInclude(JsonInclude.Include.ALWAYS) int dailyCap,
      String createdAt) {

    static Search of(SavedSearch search) {
      return new Search(
          search.id(),
          search.kind().plural(),
          search.query(),
          search.terms().webhook().orElse(""),
          search.terms().quiet().map(QuietHours::toString).orElse("none"),
          search.terms().dailyCap(),
          local(search.createdAt()));
    }
  }

  /**
   * All saved searches of a caller.
   *
   * @param total how many
   * @param hits the oldest first
   */
  record Searches(int total, List<Search> hits) {}

  /**
   * An alert.
   *
   * @param id rising
   * @param kind {@code jobs} or {@code workers}
   * @param recordId of the record
   * @param version of the record when it was met
   * @param searches ids of the searches met; none when it fits the caller's own record
   * @param reasons why
   * @param state name of an {@code AlertState}
   * @param digest whether it comes in a digest
   * @param createdAt when it was made
   * @param releaseAt from when on it is told
   * @param failure what the webhook last answered, where it did not accept
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Alert(
      long id,
      String kind,
      String recordId,
      long version,
      List<Long> searches,
      List<String> reasons,
      String state,
      boolean digest,
      String createdAt,
      String releaseAt,
      String failure) {

    static Alert of(StoredAlert alert) {
      return new Alert(
          alert.id(),
          alert.kind().plural(),
          alert.recordId(),
          alert.version(),
          alert.searches(),
          alert.reasons(),
          alert.state().name(),
          alert.collected(),
          local(alert.createdAt()),
          local(alert.releaseAt()),
          alert.failure().orElse(""));
    }
  }

  /**
   * A page of alerts.
   *
   * @param total of the caller in all
   * @param hits the latest first
   * @param nextCursor continues after this page; empty on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Page(
      @JsonInclude(JsonInclude.Include.ALWAYS) long total,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<Alert> hits,
      String nextCursor) {}

  /**
   * What came of a test.
   *
   * @param accepted whether the receiver took it
   * @param detail what went wrong; empty when nothing did
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Tested(@JsonInclude(JsonInclude.Include.ALWAYS) boolean accepted, String detail) {}

  /**
   * A search that is removed.
   *
   * @param id of the search
   */
  record Removed(long id) {}

  private static String local(Instant moment) {
    return OffsetDateTime.ofInstant(moment, QuietHours.ZONE).toString();
  }
}
