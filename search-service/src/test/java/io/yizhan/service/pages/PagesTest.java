package io.yizhan.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages have in common, as a browser is sent it. */
@ExtendWith(ServiceExtension.class)
class PagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Test
  void page_isUtf8WithItsPolicyAndInNoSharedCache(RunningService service) {
    Reply page = browser(service, "/components");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElse("").toLowerCase(Locale.ROOT))
        .isEqualTo("text/html;charset=utf-8");
    assertThat(page.header("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe-inline");
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.header("Cache-Control")).contains("private, no-cache");
    assertThat(page.text())
        .startsWith("<!doctype html>")
        .contains("<html lang=\"zh-CN\" data-view=\"normal\">", "<title>页面组件 · 驿站</title>")
        .doesNotContain(" style=\"")
        .containsOnlyOnce("<h1>");
  }

  @Test
  void page_ofSomebodySignedIn_isStoredNowhere(RunningService service) {
    Reply page =
        service.send(
            service
                .request("/components")
                .header("Authorization", "Bearer demo-worker")
                .header("Accept", BROWSER)
                .build());
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void assets_areKeptForGoodUnderTheirDigest(RunningService service) {
    for (Asset asset : Asset.values()) {
      Reply file = service.get(asset.url());
      assertThat(file.status()).as(asset.url()).isEqualTo(200);
      assertThat(file.header("Cache-Control")).contains("public, max-age=31536000, immutable");
      assertThat(file.header("Content-Type").orElse("")).contains("charset=utf-8");
    }
    assertThat(service.get("/assets/000000000000/tokens.css").status()).isEqualTo(404);
  }

  @Test
  void styles_loadNothingFromElsewhere(RunningService service) {
    for (Asset asset : List.of(Asset.TOKENS, Asset.COMPONENTS)) {
      assertThat(service.get(asset.url()).text()).doesNotContain("url(", "@import", "http");
    }
  }

  @Test
  void components_takeSizesAndColoursFromTokens(RunningService service) {
    assertThat(
            Pattern.compile("#[0-9a-f]{3,6}\\b")
                .matcher(service.get(Asset.COMPONENTS.url()).text())
                .find())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"elder,elder", "normal,normal", "huge,normal"})
  void mode_isRememberedForAYear(String asked, String kept, RunningService service) {
    Reply reply = mode(service, "view=" + asked + "&to=%2Fcomponents%3Fq%3D1");
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("Location").orElse("")).endsWith("/components?q=1");
    assertThat(reply.header("Set-Cookie").orElse(""))
        .contains("yizhan-view=" + kept, "Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https%3A%2F%2Fevil.example%2F",
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "javascript%3Aalert(1)",
        "%2Fx%0d%0aSet-Cookie%3A%20a%3Db",
        ""
      })
  void mode_toElsewhere_goesToTheFirstPage(String to, RunningService service) {
    Reply reply = mode(service, "view=elder&to=" + to);
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("Location")).contains("http://localhost:" + service.port() + "/");
  }

  @Test
  void cookie_oddValue_isNormal(RunningService service) {
    Reply page =
        service.send(
            service
                .request("/components")
                .header("Cookie", "yizhan-view=\"><script>")
                .header("Accept", BROWSER)
                .build());
    assertThat(page.text()).contains("data-view=\"normal\"").doesNotContain("<script>");
  }

  @Test
  void problem_isAPageForBrowsersAndJsonForPrograms(RunningService service) {
    Reply page = browser(service, "/nothing-here");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy").orElse("")).contains("script-src 'self'");
    assertThat(page.text()).contains("<h1>找不到请求的内容</h1>", "回到首页");
    Reply json = service.get("/nothing-here");
    assertThat(json.status()).isEqualTo(404);
    assertThat(json.header("Content-Type").orElse("")).startsWith("application/problem+json");
  }

  @Test
  void problem_quotingMarkup_escapesIt(RunningService service) {
    Reply page = browser(service, "/api/jobs?near=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).doesNotContain("<script>alert").contains("&lt;script");
  }

  private static Reply browser(RunningService service, String path) {
    return service.send(service.request(path).header("Accept", BROWSER).build());
  }

  private static Reply mode(RunningService service, String form) {
    return service.send(
        service
            .request("/mode")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }
}
