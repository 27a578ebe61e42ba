package io.yizhan.service.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.yizhan.service.testing.RunningService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless chromium. Playwright's objects belong to one thread: use it from the test's own. */
public final class Browsing implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  Browsing() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    // Root has no sandbox, containers no large /dev/shm.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  /** Begins a visit to a service: on a phone, with script, as nobody; see {@link Visit.Plan}. */
  public Visit.Plan visit(RunningService service) {
    return new Visit.Plan(browser, "http://localhost:" + service.port());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
