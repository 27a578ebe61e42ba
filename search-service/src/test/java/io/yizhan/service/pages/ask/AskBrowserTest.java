package io.yizhan.service.pages.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.Submission;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.browser.BrowserExtension;
import io.yizhan.service.testing.browser.Browsing;
import io.yizhan.service.testing.browser.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen asks: is quoted to, looks it up, is refused, and is sent to somebody. */
@ExtendWith(BrowserExtension.class)
class AskBrowserTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String LAW =
      "第一条 小时工的工资结算周期最长不得超过十五日。\n第二条 小时工与用人单位不得约定试用期。\n第三条 劳务派遣用工可以约定试用期，最长不得超过一个月。";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    service.put(
        List.of(
            Submission.of(
                PolicyDocument.builder("law", "零工用工试行规定", LAW)
                    .issuer(Optional.of("测试机关"))
                    .published(Optional.of(LocalDate.of(2024, 1, 1)))
                    .build())));
    Instant end = Instant.now().plus(PATIENCE);
    String path = RunningService.query("/api/answers", "q", "小时工能约定试用期吗");
    while (!service.get(path).json().get("answered").asBoolean()) {
      assertThat(Instant.now()).as("the library must answer").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ask_answerInTheDocuments_isQuotedAndLooksUp(boolean script, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/ask")) {
      ask(visit, "小时工能约定试用期吗");
      Locator turn = visit.page().locator(".turn").first();
      assertThat(turn.locator(".level strong").textContent()).isEqualTo("依据如下");
      assertThat(turn.locator("blockquote").first().textContent()).contains("不得约定试用期");
      assertThat(turn.textContent()).contains("零工用工试行规定", "第二条", "测试机关", "2024-01-01", "有效");
      assertThat(visit.address()).as("no question in the address").startsWith("/ask#turn-1");

      turn.locator("summary").first().click();
      assertThat(turn.locator(".passage-text mark").first().isVisible()).isTrue();
      turn.getByText("有帮助").first().click();
      assertThat(visit.page().getByText("谢谢，已记下。").first().isVisible()).isTrue();

      ask(visit, "那劳务派遣的呢");
      assertThat(visit.page().locator(".turn"))
          .satisfies(turns -> assertThat(turns.count()).isEqualTo(2));
      assertThat(visit.page().locator(".turn").first().textContent()).contains("理解为");

      visit.page().getByText("看整份文件").first().click();
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("零工用工试行规定");
      assertThat(visit.address()).startsWith("/policies/law#p");
      assertThat(visit.page().locator(".paper section"))
          .satisfies(all -> assertThat(all.count()).isEqualTo(3));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ask_nothingInTheDocuments_isRefusedWithAPhoneNumber(boolean script, Browsing browsing) {
    Visit.Plan plan = browsing.visit(service);
    try (Visit visit = (script ? plan : plan.withoutScript()).open("/ask")) {
      ask(visit, "今天食堂有什么菜");
      Locator turn = visit.page().locator(".turn").first();
      assertThat(turn.locator(".level strong").textContent()).isIn("未找到", "可能相关");
      assertThat(turn.locator("a[href='tel:12333']").isVisible()).isTrue();
      visit.page().getByText("清空这次问答").click();
      assertThat(visit.page().locator(".turn").count()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void pages_bothModes_areAccessible(int width, Browsing browsing) {
    try (Visit visit = browsing.visit(service).wide(width).open("/ask")) {
      ask(visit, "小时工能约定试用期吗");
      visit.expectSound();
      visit.expectTargets(44);
      visit.open("/policies/law").expectSound();
    }
    try (Visit visit = browsing.visit(service).wide(width).elder().open("/ask")) {
      ask(visit, "小时工能约定试用期吗");
      visit.expectSound();
      visit.expectTargets(60);
      visit.expectText(24);
      visit.open("/policies/law").expectSound();
      visit.expectText(24);
    }
  }

  @Test
  void ask_anothersConversation_isNotShown(Browsing browsing) {
    try (Visit one = browsing.visit(service).open("/ask");
        Visit other = browsing.visit(service).open("/ask")) {
      ask(one, "小时工多久发一次工资，我电话13800138000");
      assertThat(one.page().content()).contains("&lt;电话&gt;").doesNotContain("13800138000");
      other.open("/ask");
      assertThat(other.page().locator(".turn").count()).isZero();
    }
  }

  private static void ask(Visit visit, String question) {
    visit.page().locator("textarea[name=q]").fill(question);
    visit.page().getByText("问一问").click();
    visit.page().locator(".turn h2").first().waitFor();
  }
}
