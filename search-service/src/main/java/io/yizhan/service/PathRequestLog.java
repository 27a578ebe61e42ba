package io.yizhan.service;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * The request log without query strings, whatever its layout: they say where somebody is ({@code
 * near}, {@code box}, {@code polygon}) and what they look for ({@code q}), and that is nobody's to
 * keep. Safe for any thread.
 */
final class PathRequestLog extends ContainerLifeCycle implements RequestLog {

  private final RequestLog log;

  private PathRequestLog(RequestLog log) {
    this.log = log;
    installBean(log);
  }

  /** Puts one in front of the log that a server begins to run with. */
  static LifeCycle.Listener installer() {
    return new LifeCycle.Listener() {
      @Override
      public void lifeCycleStarting(LifeCycle starting) {
        if (starting instanceof Server server && server.getRequestLog() != null) {
          server.setRequestLog(new PathRequestLog(server.getRequestLog()));
        }
      }
    };
  }

  @Override
  public void log(Request request, Response response) {
    log.log(new WithoutQuery(request), response);
  }

  private static final class WithoutQuery extends Request.Wrapper {

    private final HttpURI path;

    WithoutQuery(Request request) {
      super(request);
      path = HttpURI.build(request.getHttpURI()).query(null).asImmutable();
    }

    @Override
    public HttpURI getHttpURI() {
      return path;
    }
  }
}
