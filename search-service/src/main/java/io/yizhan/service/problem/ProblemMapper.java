package io.yizhan.service.problem;

import com.codahale.metrics.MetricRegistry;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.yizhan.accounts.UndeliveredCodeException;
import io.yizhan.calls.CallRefusedException;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.search.ExpiredCursorException;
import io.yizhan.search.MalformedCursorException;
import io.yizhan.store.StoreException;
import io.yizhan.store.UnstorableRecordException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every exception that leaves a resource into a {@link Problem} and counts it under {@code
 * problems.CODE}. Safe for any thread.
 */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
  private static final String RETRY_AFTER_SECONDS = "1";

  private final MetricRegistry metrics;

  /** A mapper that counts here. */
  public ProblemMapper(MetricRegistry metrics) {
    this.metrics = metrics;
    for (ProblemCode code : ProblemCode.values()) {
      metrics.counter(counter(code.name()));
    }
  }

  @Override
  public Response toResponse(Throwable failure) {
    Problem problem = problem(failure);
    metrics.counter(counter(problem.code())).inc();
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (failure instanceof ProblemException refused) {
      refused
          .retryAfter()
          .ifPresent(
              wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
    }
    if (failure instanceof WebApplicationException http
        && http.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
      response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return response.build();
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case ProblemException refused -> refused.problem();
      case InvalidRecordException invalid ->
          new ProblemException(ProblemCode.INVALID_RECORD, invalid.errors()).problem();
      case InvalidCallException invalid ->
          new ProblemException(ProblemCode.INVALID_RECORD, invalid.errors()).problem();
      case CallRefusedException refused ->
          said(
              switch (refused.ground()) {
                case NOT_FOUND -> ProblemCode.NOT_FOUND;
                case CONFLICT -> ProblemCode.CONFLICT;
              },
              refused);
      case UndeliveredCodeException undelivered -> said(ProblemCode.NOT_DELIVERED, undelivered);
      case UnstorableRecordException unstorable -> said(ProblemCode.INVALID_RECORD, unstorable);
      case MalformedCursorException malformed -> said(ProblemCode.INVALID_CURSOR, malformed);
      case ExpiredCursorException expired -> said(ProblemCode.EXPIRED_CURSOR, expired);
      // What we cannot write is no fault of the caller's.
      case StreamWriteException ours -> logged(ProblemCode.INTERNAL, ours);
      case InvalidDefinitionException ours -> logged(ProblemCode.INTERNAL, ours);
      case JsonProcessingException malformed -> malformedBody(malformed);
      case WebApplicationException http ->
          ProblemCode.ofStatus(http.getResponse().getStatus())
              .map(Problem::of)
              .orElseGet(() -> logged(ProblemCode.INTERNAL, http));
      case StoreException unavailable -> logged(ProblemCode.STORE_UNAVAILABLE, unavailable);
      default -> logged(ProblemCode.INTERNAL, failure);
    };
  }

  private static String counter(String code) {
    return "problems." + code;
  }

  /** For exceptions whose message is written for the caller. */
  private static Problem said(ProblemCode code, Exception refused) {
    return Problem.of(code, String.valueOf(refused.getMessage()), List.<FieldError>of());
  }

  private static Problem malformedBody(JsonProcessingException malformed) {
    JsonLocation location = malformed.getLocation();
    String place =
        location == null
            ? "无法解析"
            : String.format(
                Locale.ROOT, "第 %d 行第 %d 列无法解析", location.getLineNr(), location.getColumnNr());
    return Problem.of(ProblemCode.MALFORMED_BODY, place, List.of());
  }

  private static Problem logged(ProblemCode code, Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("request failed, id {}", id, failure);
    return Problem.of(code, "请把编号告诉工作人员：" + id, List.of());
  }
}
