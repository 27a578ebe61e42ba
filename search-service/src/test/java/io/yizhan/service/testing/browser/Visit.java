package io.yizhan.service.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A visitor with cookies of their own; {@link #close} ends the visit. Whatever the browser
 * complains of, a fault of script or something that the page's policy forbids, is kept for {@link
 * #expectSound}.
 */
public final class Visit implements AutoCloseable {

  /** Width of a phone in CSS pixels. */
  public static final int PHONE = 390;

  /** Width of a desk in CSS pixels. */
  public static final int DESK = 1440;

  private static final double TIMEOUT_MS = 15_000;

  private final BrowserContext context;
  private final Page page;
  private final String origin;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext context, String origin) {
    this.context = context;
    this.origin = origin;
    this.page = context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  /** Goes to a path of the service. */
  public Visit open(String path) {
    page.navigate(origin + path);
    return this;
  }

  /** What is on the screen. */
  public Page page() {
    return page;
  }

  /** The path and query that the address bar shows. */
  public String address() {
    return page.url().substring(origin.length());
  }

  /**
   * No rule of axe for WCAG 2.2 AA is broken, the browser complained of nothing, and nothing
   * reaches over the right edge.
   */
  public void expectSound() {
    List<String> broken =
        new AxeBuilder(page)
                .withTags(
                    List.of(
                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .stream()
                .map(Visit::told)
                .toList();
    assertThat(broken).as("axe on " + address()).isEmpty();
    assertThat(complaints).as("complaints of the browser on " + address()).isEmpty();
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(tooWide).as("pixels beyond the right edge of " + address()).isEqualTo(0);
  }

  /** Everything that can be pressed is at least this high or wide, apart from links in text. */
  public void expectTargets(int pixels) {
    Object small =
        page.evaluate(
            """
            least => [...document.querySelectorAll(
                'button, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select,'
                + ' textarea, summary, .button, .chip, .facets a, nav a, .check')]
              .filter(e => e.offsetParent !== null)
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.height > 0 && box.height < least - 0.5)
              .map(([e, box]) => e.outerHTML.slice(0, 80) + ' ' + box.height)
              .join('\\n')
            """,
            pixels);
    assertThat(small).as("targets under " + pixels + " px on " + address()).isEqualTo("");
  }

  /** No visible text is smaller. */
  public void expectText(int pixels) {
    Object small =
        page.evaluate(
            """
            least => [...document.querySelectorAll('body *')]
              .filter(e => e.offsetParent !== null && !e.closest('.visually-hidden')
                && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
              .filter(e => parseFloat(getComputedStyle(e).fontSize) < least)
              .map(e => e.outerHTML.slice(0, 80))
              .join('\\n')
            """,
            pixels);
    assertThat(small).as("text under " + pixels + " px on " + address()).isEqualTo("");
  }

  /** A picture of the whole page, to be looked at; never kept. */
  public void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }

  /** How somebody is to visit. */
  public static final class Plan {

    private static final int HEIGHT = 844;

    private final Browser browser;
    private final String origin;
    private final Map<String, String> headers = new HashMap<>();
    private final Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    private boolean elder;

    Plan(Browser browser, String origin) {
      this.browser = browser;
      this.origin = origin;
      wide(PHONE);
    }

    /** On a screen of this width in CSS pixels. */
    public Plan wide(int width) {
      options.setViewportSize(width, HEIGHT);
      return this;
    }

    /** In a browser that runs no script. */
    public Plan withoutScript() {
      options.setJavaScriptEnabled(false);
      return this;
    }

    /** In elder mode from the start. */
    public Plan elder() {
      elder = true;
      return this;
    }

    /** With a bearer token on every request. */
    public Plan as(String token) {
      headers.put("Authorization", "Bearer " + token);
      return this;
    }

    /** Opens a path. */
    public Visit open(String path) {
      BrowserContext context = browser.newContext(options.setExtraHTTPHeaders(headers));
      if (elder) {
        context.addCookies(List.of(new Cookie("yizhan-view", "elder").setUrl(origin)));
      }
      return new Visit(context, origin).open(path);
    }
  }
}
