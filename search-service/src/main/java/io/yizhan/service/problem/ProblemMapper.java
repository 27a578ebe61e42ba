package io.yizhan.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.search.MalformedCursorException;
import io.yizhan.store.StoreException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception that leaves a resource into a {@link Problem}. Stateless. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    return response(
        switch (failure) {
          case ProblemException refused -> refused.problem();
          case InvalidRecordException invalid ->
              new ProblemException(ProblemCode.INVALID_RECORD, invalid.errors()).problem();
          case MalformedCursorException malformed ->
              Problem.of(
                  ProblemCode.INVALID_CURSOR, String.valueOf(malformed.getMessage()), List.of());
          case JsonProcessingException malformed -> malformedBody(malformed);
          case WebApplicationException http -> ofStatus(http);
          case StoreException unavailable -> logged(ProblemCode.STORE_UNAVAILABLE, unavailable);
          default -> logged(ProblemCode.INTERNAL, failure);
        });
  }

  /** A problem as a response. */
  public static Response response(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /** The response for a caller who may not do what was asked. */
  public static Response response(ProblemCode code, String detail) {
    return response(Problem.of(code, detail, List.of()));
  }

  private static Problem malformedBody(JsonProcessingException malformed) {
    String place =
        malformed.getLocation() == null
            ? "无法解析"
            : "第 %d 行第 %d 列无法解析"
                .formatted(
                    malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
    return Problem.of(ProblemCode.MALFORMED_BODY, place, List.of());
  }

  private static Problem ofStatus(WebApplicationException http) {
    return switch (http.getResponse().getStatus()) {
      case 400 -> Problem.of(ProblemCode.INVALID_PARAMETER, "请求无法理解", List.of());
      case 401 -> Problem.of(ProblemCode.UNAUTHENTICATED, "此操作需要令牌", List.of());
      case 403 -> Problem.of(ProblemCode.FORBIDDEN, "当前身份不能执行此操作", List.of());
      case 404 -> Problem.of(ProblemCode.NOT_FOUND, "没有这个地址,接口说明见 /api", List.of());
      case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "接口说明见 /api", List.of());
      case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "可用格式:application/json", List.of());
      case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, "请求内容最多 1 MB", List.of());
      case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "请使用 application/json", List.of());
      default -> logged(ProblemCode.INTERNAL, http);
    };
  }

  private static Problem logged(ProblemCode code, Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("request failed, id {}", id, failure);
    return Problem.of(code, "请把编号告诉工作人员:" + id, List.of());
  }
}
