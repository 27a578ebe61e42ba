package io.yizhan.service.figures;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures over HTTP, as JSON and as a workbook. */
@ExtendWith(ServiceExtension.class)
class FiguresJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What a spreadsheet would reckon, were it a formula. */
  private static final String NAME = "=1+1";

  private static final String DAYS = "/api/figures";

  @Test
  void figures_addUp_andTheWorkbookSaysTheSame(RunningService service)
      throws IOException, InterruptedException {
    service.put(
        List.of(
            Submission.of(station()),
            Submission.of(job("JF1", "2031-03-01T09:00:00+08:00").headcount(5).build()),
            Submission.of(job("JF2", "2031-03-03T09:00:00+08:00").headcount(7).build())));
    String path = query(DAYS, "station", "SF", "from", "2031-03-01", "to", "2031-03-05");
    JsonNode body = service.call("GET", path, STAFF, "").json();
    assertThat(body.get("rows")).hasSize(2);
    assertThat(body.get("rows").get(0).get("stationName").asText()).isEqualTo(NAME);
    assertThat(body.get("rows").get(1).get("day").asText()).isEqualTo("2031-03-03");
    assertThat(body.get("totals").get("jobs").asInt()).isEqualTo(2);
    assertThat(body.get("totals").get("places").asInt()).isEqualTo(12);
    assertThat(body.get("totals").get("noShow").asInt()).isZero();
    requireWorkbook(bytes(service, path, XLSX));
    requireWorkbook(bytes(service, path.replace(DAYS, DAYS + ".xlsx"), "*/*"));
  }

  private static void requireWorkbook(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(4);
      assertThat(rows.get(0).getCellText(2)).isEqualTo("驿站");
      Row first = rows.get(1);
      assertThat(first.getCellAsDate(0)).contains(LocalDateTime.of(2031, 3, 1, 0, 0));
      assertThat(first.getCell(2).getType()).isEqualTo(CellType.STRING);
      assertThat(first.getCellText(2)).isEqualTo(NAME);
      int places = column(rows.get(0), "岗位人数");
      assertThat(first.getCell(places).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.get(3).getCellText(0)).isEqualTo("合计");
      assertThat(rows.get(3).getCellAsNumber(places).orElseThrow().intValue()).isEqualTo(12);
    }
  }

  private static int column(Row head, String label) {
    for (int i = 0; i < head.getCellCount(); i++) {
      if (head.getCellText(i).equals(label)) {
        return i;
      }
    }
    throw new AssertionError("no column " + label);
  }

  private static byte[] bytes(RunningService service, String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        service
            .request(path)
            .header("Authorization", "Bearer " + STAFF)
            .header("Accept", accept)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> reply = client.send(request, BodyHandlers.ofByteArray());
      assertThat(reply.statusCode()).isEqualTo(200);
      assertThat(reply.headers().firstValue("Content-Type")).contains(XLSX);
      assertThat(reply.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"figures-2031-03-01-2031-03-05.xlsx\"");
      return reply.body();
    }
  }

  private static Station station() {
    return new Station(
        "SF", "test", NAME, Location.UNKNOWN, Optional.empty(), Optional.empty(), List.of());
  }

  private static Job.Builder job(String id, String postedAt) {
    return Job.builder(id, "保洁").station("SF").postedAt(Instant.parse(postedAt));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-02-30,2031-03-01,from,应为 2000 年到 2099 年的日期",
    "2031-03-02,2031-03-01,to,不能早于 from",
    "2031-01-01,2032-03-01,from,最多 366 天",
  })
  void badDays_areNamed(
      String from, String to, String field, String message, RunningService service) {
    Reply refused = service.call("GET", query(DAYS, "from", from, "to", to), STAFF, "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
    assertThat(refused.json().get("errors").get(0).get("message").asText()).startsWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-employer", "demo-worker"})
  void others_areRefused(String token, RunningService service) {
    int status = token.isEmpty() ? 401 : 403;
    assertThat(service.call("GET", DAYS, token, "").status()).isEqualTo(status);
    assertThat(service.call("GET", DAYS + ".xlsx", token, "").status()).isEqualTo(status);
  }
}
