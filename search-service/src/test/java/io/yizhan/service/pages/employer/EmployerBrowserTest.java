package io.yizhan.service.pages.employer;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer publishes what it needs: refused, mended at a press, published, found. */
@ExtendWith({ServiceExtension.class, BrowserExtension.class})
class EmployerBrowserTest {

  private static final String EMPLOYER = "demo-employer";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void publish_unlawful_isMendedPublishedFoundAndClosed(
      boolean script, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service).as(EMPLOYER);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/employer/form")) {
      Page page = visit.page();
      String title = script ? "冷库理货员甲" : "冷库理货员乙";
      page.locator("input[name=title]").fill(title);
      page.locator("textarea[name=description]").fill("冷库理货，限男性，能搬三十斤");
      page.locator("input[name=headcount]").fill("3");
      page.locator("input[name=wage]").fill("220");
      page.locator("input[name=validUntil]").fill("2030-11-25");
      page.locator("button[name=publish]").click();

      assertThat(page.locator(".findings").textContent()).contains("不能发布", "「限男性」", "妇女权益保障法");
      assertThat(page.locator("#e-description").textContent()).contains("限定了性别");
      page.locator("button[name=takeOut]").first().click();
      assertThat(page.locator("textarea[name=description]").inputValue()).isEqualTo("冷库理货，能搬三十斤");
      page.locator("button[name=publish]").click();

      assertThat(page.locator("h1").textContent()).isEqualTo(title);
      assertThat(page.content()).contains("招人中");
      assertThat(visit.address()).startsWith("/employer/ads/");
      String id = visit.address().substring("/employer/ads/".length());
      expectFound(service, title, id);

      page.getByText("不招了，结束").click();
      visit.open("/employer");
      assertThat(page.content()).contains(title);
    }
  }

  @Test
  void sentence_becomesAForm(RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).as(EMPLOYER).open("/employer/form")) {
      visit.page().locator("textarea[name=text]").fill("2030年11月25日早上8点到12点，葛店要2个保洁，200一天，日结");
      visit.page().getByText("填成表单").click();
      assertThat(visit.page().locator("input[name=headcount]").inputValue()).isEqualTo("2");
      assertThat(visit.page().locator("input[name=wage]").inputValue()).isEqualTo("200");
      assertThat(visit.page().locator("input[name=date]").inputValue()).isEqualTo("2030-11-25");
      assertThat(visit.page().locator("select[name=settlement]").inputValue()).isEqualTo("DAILY");
    }
  }

  @Test
  void anothersAd_cannotBeSeenOrChanged(RunningService service, Browsing browsing) {
    service.put(
        List.of(
            Submission.of(
                Job.builder("theirs-1", "别家的活")
                    .employer(new EmployerRef(Optional.of("E2"), "别家"))
                    .build())));
    try (Visit visit = browsing.visit(service).as(EMPLOYER).open("/employer/ads/theirs-1")) {
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("找不到请求的内容");
      visit.open("/employer");
      assertThat(visit.page().content()).doesNotContain("别家的活");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void pages_bothModes_areAccessible(int width, RunningService service, Browsing browsing) {
    for (boolean elder : new boolean[] {false, true}) {
      Visit.Plan plan = browsing.visit(service).wide(width).as(EMPLOYER);
      try (Visit visit = (elder ? plan.elder() : plan).open("/employer/form")) {
        visit.page().locator("input[name=title]").fill("冷库理货员");
        visit.page().locator("textarea[name=description]").fill("限男性");
        visit.page().locator("button[name=check]").click();
        visit.expectSound();
        visit.expectTargets(elder ? 60 : 44);
        visit.open("/employer").expectSound();
      }
    }
  }

  /** A seeker's search shows the ad within a second of its publication. */
  private static void expectFound(RunningService service, String title, String id) {
    Instant end = Instant.now().plusSeconds(1);
    while (!found(service, title).contains(id)) {
      assertThat(Instant.now()).as("found within a second").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static List<String> found(RunningService service, String title) {
    return service
        .get(query("/api/jobs", "q", title, "facets", "none"))
        .json()
        .get("hits")
        .findValuesAsText("id");
  }
}
