package io.yizhan.service.pages.desk;

import static io.yizhan.service.pages.desk.DeskWorld.PHONE;
import static io.yizhan.service.pages.desk.DeskWorld.page;
import static io.yizhan.service.pages.desk.DeskWorld.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk over plain forms: what is read, refused and shown. */
@ExtendWith(ServiceExtension.class)
class DeskPagesTest {

  private static final String BAD = "\"><script>alert(1)</script>";
  private static final Pattern CALL = Pattern.compile("/desk/calls/C-[a-z0-9-]+");

  @Test
  void sentence_becomesADraft_whatIsAssumedIsMarked(RunningService service) {
    Reply draft = post(service, "/desk/draft", "text", "明天早上7点，葛店要5个装卸工，220一天");
    assertThat(draft.status()).isEqualTo(200);
    assertThat(draft.text())
        .contains("核对招工单")
        .contains("name=\"headcount\" type=\"text\" value=\"5\"")
        .contains("07:00-15:00")
        .contains("推定");
  }

  @ParameterizedTest
  @CsvSource({"明天7点到17点要几个保洁,没写要几个人", "2月30号7点到17点要5个保洁,不是能排班的日期"})
  void sentence_whatIsMissing_isAsked(String text, String asked, RunningService service) {
    Reply again = post(service, "/desk/draft", "text", text);
    if (again.status() == 200) {
      again = post(service, "/desk/calls", "title", "保洁", "shifts", tomorrow() + " 07:00-17:00");
    }
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains(asked);
  }

  @Test
  void draft_faults_standAtTheirFields(RunningService service) {
    Reply again =
        post(
            service,
            "/desk/calls",
            "title",
            BAD,
            "occupation",
            "装卸搬运工",
            "headcount",
            "五个",
            "shifts",
            tomorrow() + " 07:00-17:00",
            "address",
            "查无此处");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text())
        .contains("应为 1 到 500 之间的整数")
        .contains("aria-invalid=\"true\"")
        .doesNotContain(BAD);
    Reply noHours = post(service, "/desk/calls", "headcount", "5", "shifts", "随时");
    assertThat(noHours.text()).contains("“随时”看不懂");
  }

  @Test
  void call_outcomesLeadOn_conflictsAreShown_contactNever(RunningService service) {
    DeskWorld.workers(service, "deskform", 3);
    String call = opened(service, "deskform", 1);
    Reply list = page(service, call);
    assertThat(list.text())
        .contains("deskform-0")
        .contains("待联系（1）")
        .contains("&lt;script&gt;")
        .doesNotContain(BAD)
        .doesNotContain(PHONE);
    String first = first(list.text());
    Reply yes = post(service, call + "/outcomes", "worker", first, "outcome", "ACCEPTED");
    assertThat(yes.status()).isEqualTo(303);
    assertThat(yes.header("Location").orElse("")).endsWith("#state");
    Reply filled = page(service, call);
    assertThat(filled.text()).contains("1/1").contains("撤销这一步").contains("已招满");
    String other = first.equals("deskform-0") ? "deskform-1" : "deskform-0";
    Reply full = post(service, call + "/outcomes", "worker", other, "outcome", "ACCEPTED");
    assertThat(full.status()).isEqualTo(409);
    assertThat(full.text()).contains("名额已满");
    assertThat(post(service, call + "/undo", "worker", first).status()).isEqualTo(303);
    assertThat(page(service, call).text()).contains("0/1");
    assertThat(post(service, call + "/outcomes", "worker", first, "outcome", "YES").status())
        .isEqualTo(400);
    assertThat(post(service, call + "/end", "off", "true").status()).isEqualTo(303);
    assertThat(page(service, call).text()).contains("已结束").doesNotContain(PHONE);
  }

  @Test
  void allocation_isSeenThenPutIntoEffect(RunningService service) {
    DeskWorld.workers(service, "deskalloc", 2);
    String call = opened(service, "deskalloc", 1);
    Reply seen = page(service, "/desk/allocation");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.text()).contains("有着落的名额").contains("deskalloc 活");
    Reply stale =
        post(
            service,
            "/desk/allocation",
            "call",
            call.substring(call.lastIndexOf('/') + 1),
            "version",
            "1",
            "plan",
            "x");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.text()).contains("请重新排一次");
    post(service, call + "/end");
  }

  @Test
  void dictation_isUnderstood_contactKeptApart(RunningService service) {
    Reply read =
        post(
            service,
            "/desk/workers/dictation",
            "text",
            "我叫秦小川，45岁，会开叉车，有叉车证，干过8年，住葛店，白天都有空，一天不少于200，电话" + PHONE);
    assertThat(read.text())
        .contains("value=\"叉车证\"")
        .contains("value=\"8\"")
        .contains("value=\"200\"")
        .contains("value=\"秦小川\"")
        .contains("07:00-18:00")
        .contains("推定");
    assertThat(about(read.text())).doesNotContain(PHONE).doesNotContain("秦小川").contains("叉车证");
  }

  @Test
  void registration_withoutConsentOrTrade_isRefused(RunningService service) {
    assertThat(post(service, "/desk/workers/new", "occupations", "保洁").text()).contains("本人同意");
    assertThat(post(service, "/desk/workers/new", "agreed", "true").text()).contains("要写想干什么活");
    Reply faulty =
        post(
            service,
            "/desk/workers/new",
            "agreed",
            "true",
            "occupations",
            "装卸搬运工",
            "birthYear",
            "四五");
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.text()).contains("birthYear").contains("aria-invalid=\"true\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/allocation",
        "/desk/figures",
        "/desk/workers",
        "/desk/workers/new",
        "/desk/calls/C-1"
      })
  void pages_areForStaff(String path, RunningService service) {
    assertThat(service.call("GET", path, "demo-worker", "").status()).isEqualTo(403);
    assertThat(service.call("GET", path, "demo-employer", "").status()).isEqualTo(403);
    assertThat(service.call("GET", path, "", "").status()).isNotEqualTo(200);
  }

  /** Opens a call for holders of a certificate; gives the path of its page. */
  private static String opened(RunningService service, String certificate, int headcount) {
    Reply opened =
        post(
            service,
            "/desk/calls",
            "title",
            certificate + " 活" + BAD,
            "occupation",
            "装卸搬运工",
            "headcount",
            String.valueOf(headcount),
            "shifts",
            tomorrow() + " 07:00-17:00",
            "address",
            "花湖机场",
            "certificates",
            certificate);
    assertThat(opened.status()).as(opened.text()).isEqualTo(303);
    Matcher path = CALL.matcher(opened.header("Location").orElse(""));
    assertThat(path.find()).isTrue();
    return path.group();
  }

  private static String first(String page) {
    Matcher worker = Pattern.compile("name=\"worker\" value=\"([^\"]+)\"").matcher(page);
    assertThat(worker.find()).isTrue();
    return worker.group(1);
  }

  private static String about(String page) {
    Matcher about =
        Pattern.compile("<textarea id=\"f-about\"[^>]*>([^<]*)</textarea>").matcher(page);
    assertThat(about.find()).isTrue();
    return about.group(1);
  }

  private static LocalDate tomorrow() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
  }
}
