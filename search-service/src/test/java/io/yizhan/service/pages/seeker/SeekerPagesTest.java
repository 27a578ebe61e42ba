package io.yizhan.service.pages.seeker;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.pages.Asset;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeker's pages as HTML: what is in them, what must not be, what they weigh. */
@ExtendWith(ServiceExtension.class)
class SeekerPagesTest {

  private static final int MOST_BYTES = 60_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @BeforeAll
  static void publish(RunningService service) {
    long generation =
        SeekerJobs.publish(service, "html-1", "绣花工", "DAILY").json().get("generation").asLong();
    assertThat(service.get("/api/jobs?generation=" + generation).status()).isEqualTo(200);
  }

  @Test
  void job_isToldPlainlyAndToSearchEngines(RunningService service) {
    Reply page = service.get("/jobs/html-1");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("<dd>280–320 元/天 · 日结</dd>", "11月25日 07:00–17:00", "包午餐", "葛店物流园")
        .contains("\"@type\":\"JobPosting\"", "\"unitText\":\"DAY\"", "rel=\"canonical\"")
        .contains("葛店\\u003cb\\u003e管道厂", "葛店&lt;b&gt;管道厂")
        .doesNotContain("13800138000", "<b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/?q=%22%20onfocus=%22alert(1)",
        "/jobs/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/?station=%22%3E%3Cscript%3Ealert(1)"
      })
  void typedMarkup_neverBecomesMarkup(String path, RunningService service) {
    Reply page = service.send(service.request(path).header("Accept", "text/html").build());
    assertThat(page.text()).doesNotContain("<script>alert", "\" onfocus=\"alert");
  }

  @Test
  void search_unknownParameter_isRefusedInAPage(RunningService service) {
    Reply page = service.send(service.request("/?colour=1").header("Accept", "text/html").build());
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("<h1>请求参数有误</h1>");
  }

  @Test
  void near_isAnsweredInPlaceAndIsInNoAddress(RunningService service) {
    Reply page =
        service.send(
            service
                .request("/near")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("near=30.5346,114.7301&q="))
                .build());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("公里").doesNotContain("30.5346", "114.7301");
  }

  @Test
  void near_noPlace_isToldWhatToDo(RunningService service) {
    Reply page =
        service.send(
            service
                .request("/near")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("near=here"))
                .build());
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("没有收到您的位置");
  }

  @Test
  void suggestions_areEntriesOfAList(RunningService service) {
    assertThat(SeekerJobs.publish(service, "html-2", "氩弧焊工", "DAILY").status()).isEqualTo(201);
    // They follow the index by themselves, within seconds.
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String entries = "";
    while (!entries.contains("<option value=\"") && System.nanoTime() < deadline) {
      entries = service.get("/suggestions?q=%E7%84%8A").text();
    }
    assertThat(entries).contains("<option value=\"");
    assertThat(service.get("/suggestions?q=").text()).doesNotContain("<option");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/jobs/html-1", "/components"})
  void page_withAllItsFirstPaintNeeds_weighsLittle(String path, RunningService service) {
    int bytes = packed(service.get(path).text());
    for (Asset asset :
        List.of(
            Asset.TOKENS, Asset.COMPONENTS, Asset.SEEKER_STYLE, Asset.SEEKER_SCRIPT, Asset.HTMX)) {
      bytes += packed(service.get(asset.url()).text());
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void screen_unknownStation_isRefused(RunningService service) {
    assertThat(service.get("/screen?station=nowhere").status()).isEqualTo(404);
  }

  @Test
  void screen_turnsByAHeader(RunningService service) {
    Reply wall = service.get("/screen");
    assertThat(wall.status()).isEqualTo(200);
    assertThat(wall.header("Refresh").orElse("")).startsWith("12; url=/screen?station=&page=");
    assertThat(wall.text()).doesNotContain("<script", "13800138000");
  }

  private static int packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.size();
  }
}
