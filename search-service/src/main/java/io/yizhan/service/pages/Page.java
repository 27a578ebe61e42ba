package io.yizhan.service.pages;

import io.yizhan.service.access.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the frame around every page has to know. Immutable.
 *
 * @param title its only first heading, and with the site's name its title
 * @param section where in the navigation it belongs
 * @param view how large it is
 * @param caller who is signed in
 * @param address path and query of this page, to come back to
 */
public record Page(
    String title, Section section, ViewMode view, Optional<Caller> caller, String address) {

  /** The page that answers a request. */
  public static Page of(
      ContainerRequestContext request, Optional<Caller> caller, String title, Section section) {
    URI uri = request.getUriInfo().getRequestUri();
    String address =
        uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    return new Page(title, section, ViewMode.of(request.getCookies()), caller, address);
  }

  /** The parts of the site this reader is led to. */
  public List<Section> navigation() {
    return Section.forReader(caller);
  }
}
