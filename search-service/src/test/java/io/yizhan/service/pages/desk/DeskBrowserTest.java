package io.yizhan.service.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff at work, in a real browser. */
@ExtendWith({ServiceExtension.class, BrowserExtension.class})
class DeskBrowserTest {

  private static final int MOST_TABS = 60;

  /** Times that a page waits five seconds for a write before a test gives up. */
  private static final int MOST_WAITS = 5;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callForFive_isFilledByClicks(boolean script, RunningService service, Browsing browsing) {
    String certificate = script ? "click" : "noscript";
    DeskWorld.workers(service, certificate, 7);
    Visit.Plan plan = browsing.visit(service).as(DeskWorld.STAFF).wide(Visit.DESK);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/desk")) {
      Page page = visit.page();
      open(page, certificate);
      page.locator(".people button[value=REFUSED]").first().click();
      assertThat(page.locator("#answered").textContent()).contains("1");
      for (int i = 0; i < 5; i++) {
        page.locator("[aria-labelledby=to-call] button[value=ACCEPTED]").first().click();
      }
      assertThat(page.locator("#state").textContent()).contains("5/5").contains("已招满");
      page.getByText("撤销这一步").click();
      assertThat(page.locator("#state").textContent()).contains("4/5");
      if (script) {
        visit.expectSound();
      }
    }
  }

  @Test
  void callForFive_isFilledByKeyboardAlone(RunningService service, Browsing browsing) {
    DeskWorld.workers(service, "keys", 6);
    try (Visit visit = browsing.visit(service).as(DeskWorld.STAFF).wide(Visit.DESK).open("/desk")) {
      Page page = visit.page();
      tabTo(page, "f-text");
      page.keyboard().insertText(DeskWorld.SENTENCE);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/desk/draft");
      tabTo(page, "f-certificates");
      page.keyboard().insertText("keys");
      page.keyboard().press("Enter");
      page.waitForURL("**/desk/calls/C-*");
      for (int i = 0; i < MOST_TABS && focus(page).isEmpty(); i++) {
        page.keyboard().press("Tab");
      }
      assertThat(focus(page)).isEqualTo("p-1");
      for (int filled = 1; filled <= 5; filled++) {
        page.keyboard().press("2");
        page.locator("#state strong", new Page.LocatorOptions().setHasText(filled + "/5"))
            .waitFor();
        if (filled < 5) {
          assertThat(focus(page)).as("the next person").isEqualTo("p-" + (filled + 1));
        }
      }
      assertThat(page.locator("#state").textContent()).contains("已招满");
    }
  }

  @Test
  void dictated_isRegistered_andFound(RunningService service, Browsing browsing) {
    try (Visit visit =
        browsing.visit(service).as(DeskWorld.STAFF).wide(Visit.DESK).open("/desk/workers/new")) {
      Page page = visit.page();
      page.getByLabel("原话").fill("45岁，会开叉车，有叉车证，干过8年，住葛店，白天都有空，一天不少于200");
      page.getByText("听懂并填表").click();
      assertThat(page.locator("#f-certificates").inputValue()).isEqualTo("叉车证");
      page.locator("#f-occupations").fill("叉车司机");
      page.locator("#f-skills").fill("叉车、听写专长");
      page.locator("#f-phone").fill(DeskWorld.PHONE);
      page.getByText("已读给本人听").click();
      page.locator("button", new Page.LocatorOptions().setHasText("登记")).last().click();
      for (int i = 0; i < MOST_WAITS && page.title().startsWith("写入的内容还没有生效"); i++) {
        page.reload();
      }
      assertThat(page.locator("main").textContent())
          .contains("已登记，现在就能找到")
          .contains("听写专长")
          .doesNotContain(DeskWorld.PHONE);
      visit.open("/desk/workers");
      page.getByLabel("要什么样的人").fill("听写专长");
      page.getByText("找人").last().click();
      assertThat(page.locator("#found").textContent()).isEqualTo("找到 1 人");
      visit.expectSound();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/allocation",
        "/desk/figures",
        "/desk/workers",
        "/desk/workers/new"
      })
  void pages_areAccessible_inBothModesAndWidths(
      String path, RunningService service, Browsing browsing) {
    for (int width : new int[] {Visit.PHONE, Visit.DESK}) {
      try (Visit visit = browsing.visit(service).as(DeskWorld.STAFF).wide(width).open(path)) {
        visit.expectSound();
        visit.expectTargets(44);
      }
      try (Visit visit =
          browsing.visit(service).as(DeskWorld.STAFF).wide(width).elder().open(path)) {
        visit.expectSound();
        visit.expectTargets(60);
      }
    }
  }

  /** A sentence, looked over, becomes a call for holders of a certificate. */
  private static void open(Page page, String certificate) {
    page.locator("#f-text").fill(DeskWorld.SENTENCE);
    page.getByText("看懂并核对").click();
    assertThat(page.locator("#f-headcount").inputValue()).isEqualTo("5");
    assertThat(page.locator("#f-address").inputValue()).isEqualTo("花湖机场");
    page.locator("#f-certificates").fill(certificate);
    page.getByText("开单，排名单").click();
    assertThat(page.locator("#to-call").textContent()).isEqualTo("待联系（5）");
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + id);
  }

  /** The id of the person in focus; empty when nobody is. */
  private static String focus(Page page) {
    return String.valueOf(
        page.evaluate(
            "(document.activeElement.closest('[data-person]') || {getAttribute: () => ''})"
                + ".getAttribute('id') || ''"));
  }
}
