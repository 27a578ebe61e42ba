package io.yizhan.service.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Makes of a page and its template a response. Stateless; safe for any thread. */
public final class Pages {

  /** Media type of a page; for {@code @Produces}. */
  public static final String HTML = "text/html;charset=utf-8";

  /**
   * Only our own files run and style; pictures may also be written into the page. A block of data
   * such as JSON-LD is no script and passes.
   */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Bytes by which the buffer of a page grows. */
  private static final int CHUNK_BYTES = 8 * 1024;

  /** Registers what pages have in common; the pages themselves are registered beside it. */
  public static Pages register(JerseyEnvironment jersey) {
    Pages pages = new Pages();
    jersey.register(new AssetsResource());
    jersey.register(new ModeResource());
    jersey.register(new ComponentsResource(pages));
    jersey.register(new ProblemPages(pages));
    return pages;
  }

  /** A page that is as it should be. */
  public Response html(Page page, JteModel content) {
    return html(page, content, Status.OK);
  }

  /** A page with another status: 422 for a form that is shown again with its faults. */
  public Response html(Page page, JteModel content, Response.StatusType status) {
    return Response.status(status)
        .type(HTML)
        .entity(bytes(content))
        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("Referrer-Policy", "same-origin")
        .header(HttpHeaders.VARY, "Cookie, Authorization")
        // What a person is shown stays in no cache; what everybody is shown is asked for anew.
        .header(
            HttpHeaders.CACHE_CONTROL, page.caller().isPresent() ? "no-store" : "private, no-cache")
        .build();
  }

  private static byte[] bytes(JteModel content) {
    Utf8ByteOutput output = new Utf8ByteOutput(CHUNK_BYTES);
    content.render(output);
    return output.toByteArray();
  }
}
