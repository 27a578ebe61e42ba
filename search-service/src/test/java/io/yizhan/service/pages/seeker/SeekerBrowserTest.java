package io.yizhan.service.pages.seeker;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for work, narrows, reads and applies. */
@ExtendWith({ServiceExtension.class, BrowserExtension.class})
class SeekerBrowserTest {

  private static final String TRADE = "氩弧焊工";

  @BeforeAll
  static void publish(RunningService service) {
    Reply last = service.call("POST", "/api/workers", "demo-staff", "{\"id\":\"W1\"}");
    for (int i = 0; i < 10; i++) {
      last = SeekerJobs.publish(service, "seek-" + i, TRADE, i % 2 == 0 ? "DAILY" : "MONTHLY");
    }
    long generation = last.json().get("generation").asLong();
    assertThat(service.get("/api/jobs?generation=" + generation).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void seeker_findsNarrowsAndApplies(boolean script, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service).as("demo-worker");
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/")) {
      visit.page().locator("#q").fill("日结 " + TRADE);
      visit.page().locator("#q").press("Enter");
      Locator chips = visit.page().locator("main .chip");
      assertThat(chips.allTextContents().toString()).contains("日结");
      assertThat(visit.page().locator("article.job").count()).isEqualTo(5);

      visit.page().getByLabel("去掉 日结").first().click();
      assertThat(visit.page().locator("#q").inputValue()).isEqualTo(TRADE);
      assertThat(visit.page().locator("article.job").count()).isEqualTo(10);

      visit.page().locator("article.job h2 a").first().click();
      assertThat(visit.page().locator("dt").allTextContents())
          .startsWith("多少钱", "几点", "多远", "管不管饭");
      press(visit, "我要报名");
      assertThat(visit.page().locator(".done").textContent()).contains("已报名");
      visit.open("/applications");
      assertThat(visit.page().getByText("招" + TRADE).count()).isEqualTo(1);
      visit.page().getByText("招" + TRADE).click();
      press(visit, "取消报名");
      assertThat(visit.page().getByText("我要报名").count()).isEqualTo(1);
    }
  }

  @Test
  void facet_chosenAndLetGo_withoutScript(RunningService service, Browsing browsing) {
    try (Visit visit =
        browsing.visit(service).wide(Visit.DESK).withoutScript().open("/?q=" + TRADE)) {
      visit
          .page()
          .locator(".facets a")
          .filter(new Locator.FilterOptions().setHasText("月结"))
          .click();
      assertThat(visit.address()).contains("settlement=MONTHLY");
      assertThat(visit.page().locator("article.job").count()).isEqualTo(5);
      visit.page().locator(".facets a.chosen").click();
      assertThat(visit.page().locator("article.job").count()).isEqualTo(10);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void elder_fiveResultsAndPages(boolean script, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service).elder();
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/?q=" + TRADE)) {
      assertThat(visit.page().locator("article.job").count()).isEqualTo(5);
      visit.page().getByText("下一页").click();
      assertThat(visit.page().locator("article.job").count()).isEqualTo(5);
      visit.page().getByText("回到第一页").click();
      assertThat(visit.page().locator("article.job").count()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "390,false,/",
    "390,true,/",
    "1440,false,/",
    "1440,true,/",
    "390,false,/jobs/seek-1",
    "390,true,/jobs/seek-1",
    "1440,false,/jobs/seek-1",
    "390,false,/applications",
    "390,true,/applications",
    "390,false,/?q=qqqqzzz",
    "390,true,/?q=qqqqzzz"
  })
  void pages_areAccessible(
      int width, boolean elder, String path, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service).wide(width).as("demo-worker");
    try (Visit visit = (elder ? plan.elder() : plan).open(path)) {
      visit.expectSound();
      visit.expectTargets(elder ? 60 : 44);
      if (elder) {
        visit.expectText(24);
      }
    }
  }

  @Test
  void screen_isLegibleAndHoldsSixJobs(RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).wide(Visit.DESK).open("/screen")) {
      visit.expectSound();
      assertThat(visit.page().locator("article").count()).isEqualTo(6);
      assertThat(visit.page().locator("time").textContent()).matches("\\d+月\\d+日 \\d\\d:\\d\\d");
      visit.expectText(20);
    }
  }

  private static void press(Visit visit, String label) {
    visit
        .page()
        .getByRole(
            AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(label))
        .click();
  }
}
