package io.yizhan.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses as a {@link Problem} what never reaches a resource: an address or headers that are too
 * long, an ambiguous path, a method the server does not serve. Says nothing of the server, its
 * version or a stack. Safe for any thread.
 */
public final class ServerProblems extends ErrorHandler {

  private static final HttpField TYPE = new HttpField(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
  private static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");

  private final ObjectMapper json;

  /** A handler that writes with this mapper. */
  public ServerProblems(ObjectMapper json) {
    this.json = json;
  }

  /** Every method gets a body, not only those a browser uses. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Problem problem = problem(status);
    response.setStatus(problem.status());
    response.getHeaders().put(TYPE).put(NO_SNIFFING);
    response.write(true, body(problem), callback);
  }

  private static Problem problem(int status) {
    return Problem.of(
        ProblemCode.ofStatus(status)
            .orElse(
                HttpStatus.isServerError(status)
                    ? ProblemCode.INTERNAL
                    : ProblemCode.INVALID_PARAMETER));
  }

  private ByteBuffer body(Problem problem) {
    try {
      return ByteBuffer.wrap(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record of texts cannot fail to print", impossible);
    }
  }
}
