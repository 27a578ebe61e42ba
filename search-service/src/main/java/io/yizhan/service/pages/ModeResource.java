package io.yizhan.service.pages;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** {@code POST /mode}: changes the {@link ViewMode} and goes back to where one was. Stateless. */
@Path("/mode")
public final class ModeResource {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  /**
   * Remembers a mode for a year.
   *
   * @param view {@link ViewMode#key}
   * @param to where to go: a path on this site, anything else is taken for the first page
   */
  @POST
  public Response change(
      @FormParam("view") @DefaultValue("normal") String view,
      @FormParam("to") @DefaultValue("/") String to) {
    NewCookie cookie =
        new NewCookie.Builder(ViewMode.COOKIE)
            .value(ViewMode.ofKey(view).key())
            .path("/")
            .maxAge(Math.toIntExact(REMEMBERED.toSeconds()))
            .httpOnly(true)
            .sameSite(SameSite.LAX)
            .build();
    return Response.seeOther(LocalAddress.of(to)).cookie(cookie).build();
  }
}
