package io.yizhan.service.pages;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a form may send a reader on to: pages of this site and nothing else. Stateless. */
public final class LocalAddress {

  private static final URI FIRST_PAGE = URI.create("/");

  private LocalAddress() {}

  /**
   * A path with its query as given, or {@code /} for what is none: another site, {@code //other},
   * {@code /\other}, text that is no address.
   */
  public static URI of(String given) {
    if (!given.startsWith("/") || given.startsWith("//") || given.indexOf('\\') >= 0) {
      return FIRST_PAGE;
    }
    try {
      URI uri = new URI(given);
      return uri.getRawAuthority() == null && uri.getScheme() == null ? uri : FIRST_PAGE;
    } catch (URISyntaxException noAddress) {
      return FIRST_PAGE;
    }
  }
}
