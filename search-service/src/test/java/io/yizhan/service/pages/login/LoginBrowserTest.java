package io.yizhan.service.pages.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, looking at one's data and leaving for good, in a real browser. */
@ExtendWith({ServiceExtension.class, BrowserExtension.class})
class LoginBrowserTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signIn_thenMyData_thenGone(boolean script, RunningService service, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/me/data")) {
      assertThat(visit.address()).isEqualTo("/login?to=%2Fme%2Fdata");
      visit.page().getByLabel("手机号").fill("12");
      visit.page().getByText("获取验证码").click();
      assertThat(visit.page().locator(".error").textContent()).contains("11 位");
      visit.page().getByLabel("手机号").fill(script ? "139 4000 0001" : "139 4000 0002");
      visit.page().getByText("获取验证码").click();
      String code = visit.page().locator("strong").textContent();
      assertThat(visit.address()).doesNotContain("139");
      visit.page().getByLabel("验证码").fill("0");
      visit.page().getByText("登录", exact()).last().click();
      assertThat(visit.page().locator(".error").textContent()).contains("验证码不对");
      visit.page().getByLabel("验证码").fill(code);
      visit.page().getByText("登录", exact()).last().click();

      assertThat(visit.address()).isEqualTo("/me/data");
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("我的资料");
      visit.page().getByLabel("照写").fill("好的");
      visit.page().getByText("删除", exact()).click();
      assertThat(visit.page().locator(".error").textContent()).contains("请照写");
      visit.page().getByLabel("照写").fill("删除我的资料");
      visit.page().getByText("删除", exact()).click();
      visit.open("/me/data");
      assertThat(visit.address()).startsWith("/login");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void pages_areAccessible_inBothModes(int width, RunningService service, Browsing browsing) {
    Reply _ =
        service.call(
            "POST", "/api/workers/W1/consents", "demo-worker", "{\"employer\":\"E1\",\"days\":5}");
    for (String path : new String[] {"/login", "/me/data"}) {
      try (Visit visit = browsing.visit(service).as("demo-worker").wide(width).open(path)) {
        visit.expectSound();
        visit.expectTargets(44);
      }
      try (Visit visit = browsing.visit(service).as("demo-worker").wide(width).elder().open(path)) {
        visit.expectSound();
        visit.expectTargets(60);
      }
    }
  }

  @Test
  void myData_consent_canBeTakenBack(RunningService service, Browsing browsing) {
    Reply given =
        service.call(
            "POST", "/api/workers/W1/consents", "demo-worker", "{\"employer\":\"E-back\"}");
    assertThat(given.status()).isEqualTo(201);
    try (Visit visit = browsing.visit(service).as("demo-worker").open("/me/data")) {
      visit.page().getByText("撤回对E-back的同意").click();
      assertThat(visit.address()).isEqualTo("/me/data");
      assertThat(visit.page().getByText("撤回对E-back的同意").count()).isZero();
    }
  }

  @Test
  void login_toAnotherSite_leadsToTheFirstPage(RunningService service, Browsing browsing) {
    try (Visit visit = browsing.visit(service).open("/login?to=https://evil.example/")) {
      assertThat(visit.page().locator("#content input[name=to]").getAttribute("value"))
          .isEqualTo("/");
    }
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exact() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }
}
