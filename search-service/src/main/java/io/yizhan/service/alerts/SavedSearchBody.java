package io.yizhan.service.alerts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.alerts.Alerts;
import io.yizhan.codec.FieldError;
import io.yizhan.model.QuietHours;
import io.yizhan.model.RecordKind;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.store.AlertTerms;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is sent to save a search, checked.
 *
 * @param kind what is searched for
 * @param query what of it is kept
 * @param terms how its owner is told
 */
record SavedSearchBody(RecordKind kind, String query, AlertTerms terms) {

  private static final Set<String> FIELDS =
      Set.of("kind", "query", "search", "webhook", "quiet", "dailyCap");

  private static final int MAX_QUERY_CHARS = 2_000;
  private static final int MAX_CAP = 100;
  private static final String NO_QUIET = "none";

  /**
   * Reads a body; what it does not say is as the standard says.
   *
   * @throws ProblemException naming every field that breaks a rule
   */
  static SavedSearchBody read(ObjectNode body, Alerts alerts) {
    return new Reader(body, alerts).read();
  }

  /** Reads one body and notes every fault. One thread. */
  private static final class Reader {

    private final ObjectNode body;
    private final Alerts alerts;
    private final List<FieldError> errors = new ArrayList<>();

    Reader(ObjectNode body, Alerts alerts) {
      this.body = body;
      this.alerts = alerts;
    }

    SavedSearchBody read() {
      body.fieldNames()
          .forEachRemaining(
              name -> {
                if (!FIELDS.contains(name)) {
                  reject(name, "未知字段，可用的有：kind query search webhook quiet dailyCap");
                }
              });
      RecordKind kind = kind();
      String query = query();
      AlertTerms standard = alerts.standardTerms();
      AlertTerms terms = new AlertTerms(webhook(), quiet(standard), dailyCap(standard));
      if (!errors.isEmpty()) {
        throw new ProblemException(ProblemCode.INVALID_RECORD, errors);
      }
      return new SavedSearchBody(kind, query, terms);
    }

    private RecordKind kind() {
      return switch (text("kind").orElse("")) {
        case "jobs" -> RecordKind.JOB;
        case "workers" -> RecordKind.WORKER;
        default -> {
          reject("kind", "应为 jobs（找活）或 workers（找人）");
          yield RecordKind.JOB;
        }
      };
    }

    private String query() {
      boolean structured = body.hasNonNull("search");
      if (structured == body.hasNonNull("query")) {
        reject("query", "query（查询串）和 search（同名参数的对象）给出其中一个");
        return "";
      }
      String query = structured ? ofObject(body.get("search")) : text("query").orElse("").strip();
      if (query.length() > MAX_QUERY_CHARS) {
        reject("query", "最多 " + MAX_QUERY_CHARS + " 个字符，收到 " + query.length() + " 个");
        return "";
      }
      try {
        return SavedQueries.query(
            SavedQueries.parameters(query.startsWith("?") ? query.substring(1) : query));
      } catch (IllegalArgumentException malformed) {
        reject("query", "不是有效的查询串，中文和符号应按 URL 编码");
        return "";
      }
    }

    /** {@code {"occupation":["保洁"],"radiusKm":5}} as a query string. */
    private String ofObject(JsonNode search) {
      Map<String, List<String>> parameters = new LinkedHashMap<>();
      if (!search.isObject()) {
        reject("search", "应为一个对象，字段是查询参数的名字");
      }
      search
          .properties()
          .forEach(
              named -> {
                List<String> values = new ArrayList<>();
                if (named.getValue().isArray()) {
                  named.getValue().forEach(value -> values.add(value.asText()));
                } else if (named.getValue().isValueNode()) {
                  values.add(named.getValue().asText());
                } else {
                  reject("search." + named.getKey(), "应为一个值或一列值");
                }
                parameters.put(named.getKey(), values);
              });
      return SavedQueries.query(parameters);
    }

    private Optional<String> webhook() {
      Optional<String> webhook = text("webhook");
      webhook.flatMap(alerts::refusal).ifPresent(refused -> reject("webhook", refused));
      return webhook;
    }

    private Optional<QuietHours> quiet(AlertTerms standard) {
      Optional<String> said = text("quiet");
      if (said.isEmpty()) {
        return standard.quiet();
      }
      if (said.get().equals(NO_QUIET)) {
        return Optional.empty();
      }
      try {
        return Optional.of(QuietHours.parse(said.get()));
      } catch (IllegalArgumentException | DateTimeException malformed) {
        reject("quiet", "应为免打扰时段，如 21:00-07:00，或 none，收到：" + QueryParameters.shown(said.get()));
        return Optional.empty();
      }
    }

    private int dailyCap(AlertTerms standard) {
      JsonNode cap = body.path("dailyCap");
      if (cap.isMissingNode() || cap.isNull()) {
        return standard.dailyCap();
      }
      if (!cap.isInt() || cap.intValue() < 0 || cap.intValue() > MAX_CAP) {
        reject("dailyCap", "应为 0 到 " + MAX_CAP + " 的整数");
        return 0;
      }
      return cap.intValue();
    }

    private Optional<String> text(String name) {
      JsonNode value = body.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isTextual()) {
        reject(name, "应为文字");
        return Optional.empty();
      }
      return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    private void reject(String field, String message) {
      errors.add(new FieldError(field, message));
    }
  }
}
