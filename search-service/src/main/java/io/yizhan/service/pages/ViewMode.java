package io.yizhan.service.pages;

import jakarta.ws.rs.core.Cookie;
import java.util.Locale;
import java.util.Map;

/** How large and how sparse pages are; remembered in a cookie. */
public enum ViewMode {
  /** As most people read. */
  NORMAL(20),
  /** 长者模式: large type, large targets, few results, one action each. */
  ELDER(5);

  /** Name of the cookie that holds the {@link #key}. */
  public static final String COOKIE = "yizhan-view";

  private final int pageSize;

  ViewMode(int pageSize) {
    this.pageSize = pageSize;
  }

  /** Results on a page. */
  public int pageSize() {
    return pageSize;
  }

  /** Whether it is {@link #ELDER}. */
  public boolean elder() {
    return this == ELDER;
  }

  /** How it is written in cookies, forms and style sheets: {@code elder}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of a key; {@link #NORMAL} for anything else. */
  static ViewMode ofKey(String key) {
    return key.equals(ELDER.key()) ? ELDER : NORMAL;
  }

  /** The mode that a browser was told to remember. */
  static ViewMode of(Map<String, Cookie> cookies) {
    Cookie cookie = cookies.get(COOKIE);
    return cookie == null ? NORMAL : ofKey(cookie.getValue());
  }
}
