package io.yizhan.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages share, in a real browser. */
@ExtendWith({ServiceExtension.class, BrowserExtension.class})
class FoundationBrowserTest {

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void components_normalMode_areAccessible(int width, RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).wide(width).open("/components")) {
      visit.expectSound();
      visit.expectTargets(44);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void components_elderMode_areLarge(int width, RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).wide(width).elder().open("/components")) {
      visit.expectSound();
      visit.expectTargets(60);
      visit.expectText(24);
      assertThat(
              visit
                  .page()
                  .evaluate(
                      "parseFloat(getComputedStyle(document.body).lineHeight)"
                          + " / parseFloat(getComputedStyle(document.body).fontSize) >= 1.5"))
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mode_chosen_isKeptOnOtherPages(boolean script, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/components?x=1")) {
      visit.page().getByText("长者模式").click();
      assertThat(visit.address()).isEqualTo("/components?x=1");
      visit.open("/components");
      assertThat(visit.page().locator("html").getAttribute("data-view")).isEqualTo("elder");
      visit.page().getByText("普通模式").click();
      assertThat(visit.page().locator("html").getAttribute("data-view")).isEqualTo("normal");
    }
  }

  @Test
  void keyboard_firstTab_offersToSkipTheNavigation(RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).open("/components")) {
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().evaluate("document.activeElement.textContent")).isEqualTo("跳到正文");
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
  }

  @Test
  void unknownAddress_isToldInAPage(RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).elder().open("/components")) {
      visit.page().navigate(visit.page().url().replace("/components", "/没有"));
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("找不到请求的内容");
    }
  }
}
