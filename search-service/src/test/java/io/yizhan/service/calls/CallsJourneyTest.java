package io.yizhan.service.calls;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An employer is on the line, over HTTP. Each test has workers of a certificate of its own, so that
 * others of the same service stay out.
 */
@ExtendWith(ServiceExtension.class)
class CallsJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String NOW = "2030-11-25T09:00:00+08:00";
  private static final String PHONE = "13912345678";

  /** Times that a read waits five seconds for a write before a test gives up. */
  private static final int MOST_WAITS = 5;

  @Test
  void callForFive_isFilledRefusedRefilledAndClosed(RunningService service) {
    List<String> workers = workers(service, "fill", 8);
    JsonNode call = opened(service, form("fill", 5, "07:00", "17:00", ""));
    String id = call.get("id").asText();
    assertThat(call.get("draft").asBoolean()).isTrue();
    assertThat(call.has("shortfall")).isFalse();
    assertThat(ids(call, "shortlist")).hasSize(5);
    assertThat(ids(call, "reserve")).hasSize(3);
    assertThat(workers).containsAll(ids(call, "shortlist")).containsAll(ids(call, "reserve"));
    JsonNode first = call.get("shortlist").get(0);
    assertThat(first.get("worker").get("id")).isEqualTo(first.get("id"));
    assertThat(first.get("parts")).isNotEmpty();
    assertThat(found(service, "fill")).as("no seeker finds a draft").isZero();

    String refusing = ids(call, "shortlist").get(0);
    JsonNode refilled = recorded(service, id, refusing, "REFUSED");
    assertThat(ids(refilled, "shortlist")).hasSize(5).doesNotContain(refusing);
    assertThat(ids(refilled, "reserve")).hasSize(2);
    for (String worker : ids(refilled, "shortlist")) {
      recorded(service, id, worker, "ACCEPTED");
    }
    JsonNode filled = read(service, id);
    assertThat(filled.get("state").asText()).isEqualTo("FILLED");
    assertThat(filled.get("job").get("filled").asInt()).isEqualTo(5);
    assertThat(filled.get("log")).hasSizeGreaterThan(10);

    String busy = ids(filled, "others").get(1);
    Reply accepted = service.call("GET", "/api/workers/" + busy, STAFF, "");
    assertThat(accepted.json().get("accepted").get(0).get("job").asText()).isEqualTo(id);

    Reply tooMany = record(service, id, ids(filled, "reserve").get(0), "ACCEPTED");
    assertThat(tooMany.status()).isEqualTo(409);
    assertThat(tooMany.json().get("detail").asText()).startsWith("名额已满");

    JsonNode again = recorded(service, id, busy, "NO_SHOW");
    assertThat(again.get("state").asText()).isEqualTo("OPEN");
    assertThat(ids(again, "shortlist")).hasSize(1);
    assertThat(undone(service, id, busy).get("state").asText()).isEqualTo("FILLED");

    Reply closed = service.call("POST", "/api/calls/" + id + "/close", STAFF, "");
    assertThat(closed.json().get("state").asText()).isEqualTo("CLOSED");
    assertThat(record(service, id, refusing, "ACCEPTED").status()).isEqualTo(409);
    assertThat(recorded(service, id, busy, "ARRIVED").get("filled").asInt()).isEqualTo(5);
    assertThat(listed(service)).doesNotContain(id);
    assertThat(read(service, id).toString()).doesNotContain(PHONE).doesNotContain("秦大山");
  }

  @Test
  void acceptedElsewhere_isAConflictThatSaysWhoWasFaster(RunningService service) {
    workers(service, "twice", 2);
    JsonNode first = opened(service, form("twice", 1, "07:00", "17:00", ""));
    JsonNode second = opened(service, form("twice", 1, "15:00", "20:00", ""));
    String worker = ids(first, "shortlist").get(0);
    assertThat(ids(second, "shortlist")).hasSize(1).doesNotContain(worker);
    assertThat(ids(second, "reserve")).contains(worker);
    assertThat(listed(service)).contains(first.get("id").asText(), second.get("id").asText());

    recorded(service, first.get("id").asText(), worker, "ACCEPTED");
    Reply late = record(service, second.get("id").asText(), worker, "ACCEPTED");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("code").asText()).isEqualTo("CONFLICT");
    assertThat(late.json().get("detail").asText())
        .startsWith(worker + " 已由 demo-staff 于 ")
        .contains("排到招工单 " + first.get("id").asText())
        .endsWith("与这张招工单时间冲突")
        .doesNotContain(PHONE);
    JsonNode off =
        service
            .call("POST", "/api/calls/" + first.get("id").asText() + "/cancel", STAFF, "")
            .json();
    assertThat(off.get("filled").asInt()).isZero();
    recorded(service, second.get("id").asText(), worker, "ACCEPTED");
  }

  @Test
  void tooFewPeople_areSaidWithReasonsAndWhatWouldHelp(RunningService service) {
    workers(service, "few", 2);
    worker(service, "few-far", "few", ",\"maxDistanceKm\":1", "30.56");
    worker(service, "few-dear", "few", ",\"wageMin\":{\"amount\":235,\"unit\":\"DAY\"}", "30.53");
    JsonNode call = opened(service, form("few", 4, "07:00", "17:00", ""));
    JsonNode shortfall = call.get("shortfall");
    assertThat(shortfall.get("missing").asInt()).isEqualTo(2);
    assertThat(texts(shortfall.get("why")))
        .contains("还差 2 人；此刻条件都合适的有 2 人", "只因离得太远的有 1 人", "只因工资达不到要求的有 1 人");
    assertThat(texts(shortfall.get("wouldHelp"))).contains("再放宽3公里可多 1 人", "日薪加15元可多 1 人");
  }

  @Test
  void crews_goTogetherOrNotAtAll(RunningService service) {
    worker(service, "crew-a", "crew", "", "30.5301", ",\"crew\":\"K9\"");
    worker(service, "crew-b", "crew", "", "30.5301", ",\"crew\":\"K9\"");
    worker(service, "crew-c", "crew", "", "30.5350");
    JsonNode one = opened(service, form("crew", 1, "07:00", "17:00", ",\"crew\":true"));
    assertThat(ids(one, "shortlist")).containsExactly("crew-c");
    service.call("POST", "/api/calls/" + one.get("id").asText() + "/cancel", STAFF, "");
    JsonNode two = opened(service, form("crew", 2, "07:00", "17:00", ",\"crew\":true"));
    assertThat(ids(two, "shortlist")).containsExactly("crew-a", "crew-b");
    assertThat(two.get("shortlist").get(0).get("crew").asText()).isEqualTo("K9");
  }

  @Test
  void sentence_isReadAndAnswered(RunningService service) {
    Reply reply =
        service.call(
            "POST",
            query("/api/calls", "now", NOW),
            STAFF,
            "{\"text\":\"明天早上7点到下午5点，花湖机场要3个装卸工，220一天，日结\",\"reserve\":2}");
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    JsonNode call = reply.json();
    assertThat(call.get("headcount").asInt()).isEqualTo(3);
    assertThat(call.get("interpretation").get("slots").get("headcount").asInt()).isEqualTo(3);
    assertThat(call.get("job").get("shifts").get(0).get("date").asText()).isEqualTo("2030-11-26");
    assertThat(call.get("job").get("id")).isEqualTo(call.get("id"));
    assertThat(call.get("reserveWanted").asInt()).isEqualTo(2);
  }

  @Test
  void publishedJob_isCalledForAndCountsItsPlaces(RunningService service) {
    workers(service, "ad", 2);
    String job = form("ad", 2, "07:00", "17:00", "").replace("{\"job\":{", "{\"id\":\"call-ad\",");
    String ad = job.substring(0, job.lastIndexOf('}')).strip();
    assertThat(service.call("POST", "/api/jobs", STAFF, ad).status()).isEqualTo(201);
    JsonNode call = opened(service, "{\"job\":\"call-ad\"}");
    assertThat(call.get("draft").asBoolean()).isFalse();
    assertThat(call.get("headcount").asInt()).isEqualTo(2);
    recorded(service, call.get("id").asText(), ids(call, "shortlist").get(0), "ACCEPTED");
    JsonNode counted =
        recorded(service, call.get("id").asText(), ids(call, "shortlist").get(1), "ACCEPTED");
    Reply kept =
        service.call(
            "GET",
            query("/api/jobs/call-ad", "generation", counted.get("generation").asText()),
            "",
            "");
    assertThat(kept.json().get("filled").asInt()).isEqualTo(2);
    Reply second = open(service, "{\"job\":\"call-ad\",\"headcount\":1}");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().get("detail").asText()).contains(call.get("id").asText());
  }

  @Test
  void sameKeyTwice_isOneCall(RunningService service) {
    String body = form("key", 1, "07:00", "17:00", "");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Reply reply =
          service.send(
              service
                  .request(query("/api/calls", "now", NOW))
                  .header("Authorization", "Bearer " + STAFF)
                  .header("Content-Type", "application/json")
                  .header("Idempotency-Key", "click-1")
                  .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                  .build());
      assertThat(reply.status()).isEqualTo(201);
      ids.add(reply.json().get("id").asText());
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"2月30号7点到17点要5个保洁\"}|text|“2月30号”不是能排班的日期",
        "{\"text\":\"要5个保洁\"}|shifts|没写什么时候干活",
        "{\"text\":\"明天7点到17点要几个保洁\"}|headcount|没写要几个人",
        "{\"text\":\"明天7点到17点要5个保洁\",\"headcount\":0}|headcount|应为 1 到 500 之间的整数，收到：「0」",
        "{\"text\":\"明天7点到17点要5个保洁\",\"headcount\":1000000000}|headcount|应为 1 到 500"
            + " 之间的整数，收到：「1000000000」",
        "{\"text\":\"\"}|text|应为 1 到 1000 个字的一句话",
        "{}|text|请给 text（一句话）或 job",
        "{\"job\":\"no-such\"}|job|没有编号为 「no-such」 的岗位",
        "{\"job\":{\"title\":\"保洁\",\"headcount\":5}}|shifts|没写什么时候干活",
        "{\"job\":{\"title\":\"保洁\",\"headcount\":5,\"shifts\":[{\"date\":\"2030-02-30\",\"start\":\"07:00\",\"end\":\"17:00\"}]}}|shifts[0].date|应为有效日期",
        "{\"job\":{\"title\":\"保洁\",\"headcount\":5,\"shifts\":[{\"date\":\"2030-11-24\",\"start\":\"07:00\",\"end\":\"17:00\"}]}}|shifts|班次已经过去",
        "{\"job\":{\"title\":\"保洁\",\"headcount\":5,\"shifts\":[{\"date\":\"2030-11-26\",\"start\":\"07:00\",\"end\":\"17:00\"}],\"location\":{\"address\":\"查无此处\"}}}|location.address|这个地点不认识",
      })
  void badCall_isNamedAndNothingIsKept(
      String body, String field, String message, RunningService service) {
    long before = total(service);
    Reply refused = open(service, body);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.json().get("errors"))
        .anySatisfy(
            error -> {
              assertThat(error.get("field").asText()).isEqualTo(field);
              assertThat(error.get("message").asText()).startsWith(message);
            });
    assertThat(total(service)).isEqualTo(before);
  }

  @Test
  void badOutcome_isNamed(RunningService service) {
    JsonNode call = opened(service, form("bad", 1, "07:00", "17:00", ""));
    String path = "/api/calls/" + call.get("id").asText() + "/outcomes";
    Reply unknown = service.call("POST", path, STAFF, "{\"worker\":\"W\",\"outcome\":\"YES\"}");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().get("detail").asText())
        .isEqualTo("outcome：应为其中之一：CALLED ACCEPTED REFUSED NO_ANSWER ARRIVED NO_SHOW，收到：「YES」");
    assertThat(record(service, call.get("id").asText(), "nobody", "CALLED").status())
        .isEqualTo(404);
    assertThat(record(service, "C-none", "nobody", "CALLED").status()).isEqualTo(404);
    assertThat(service.call("GET", "/api/calls/C-none", STAFF, "").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-employer", "demo-worker"})
  void others_areRefused(String token, RunningService service) {
    int refused = token.isEmpty() ? 401 : 403;
    assertThat(service.call("GET", "/api/calls", token, "").status()).isEqualTo(refused);
    assertThat(service.call("POST", "/api/calls", token, "{}").status()).isEqualTo(refused);
    assertThat(service.call("GET", "/api/calls/C", token, "").status()).isEqualTo(refused);
    assertThat(service.call("POST", "/api/calls/C/outcomes", token, "{}").status())
        .isEqualTo(refused);
  }

  /** A form for workers who hold the test's own certificate. */
  private static String form(String test, int headcount, String start, String end, String more) {
    return String.format(
        Locale.ROOT,
        """
        {"job":{"title":"装卸%s","occupation":"装卸搬运工","employmentType":"DAILY","headcount":%d,
         "wage":{"min":220,"max":220,"unit":"DAY","settlement":"DAILY"},
         "shifts":[{"date":"2030-11-26","start":"%s","end":"%s"}],
         "location":{"lat":30.53,"lon":114.70},
         "requires":{"certificates":["%s证"]}}%s}
        """,
        test,
        headcount,
        start,
        end,
        test,
        more);
  }

  private static List<String> workers(RunningService service, String test, int number) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      ids.add(test + "-w" + i);
      worker(service, test + "-w" + i, test, "", "30.53" + i);
    }
    return ids;
  }

  private static void worker(
      RunningService service, String id, String test, String wish, String lat, String... more) {
    String body =
        String.format(
            Locale.ROOT,
            """
            {"id":"%s","occupations":["装卸搬运工"],"certificates":["%s证"],"birthYear":1980,
             "wish":{"employmentTypes":["DAILY"]%s},
             "weekly":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
                        "start":"05:00","end":"22:00"}],
             "location":{"lat":%s,"lon":114.70},"active":true,
             "contact":{"name":"秦大山","phone":"%s"}%s}
            """,
            id,
            test,
            wish,
            lat,
            PHONE,
            String.join("", more));
    Reply made = service.call("POST", "/api/workers", STAFF, body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    awaitWorker(service, id, made.json().get("generation").asText());
  }

  /** Waits until a write of a worker can be found, however busy the machine is. */
  private static void awaitWorker(RunningService service, String id, String generation) {
    String path = query("/api/workers/" + id, "generation", generation);
    int status = service.call("GET", path, STAFF, "").status();
    for (int i = 0; i < MOST_WAITS && status == 503; i++) {
      status = service.call("GET", path, STAFF, "").status();
    }
    assertThat(status).isEqualTo(200);
  }

  private static Reply open(RunningService service, String body) {
    return service.call("POST", query("/api/calls", "now", NOW), STAFF, body);
  }

  private static JsonNode opened(RunningService service, String body) {
    Reply reply = open(service, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.json();
  }

  private static Reply record(RunningService service, String call, String worker, String outcome) {
    return service.call(
        "POST",
        query("/api/calls/" + call + "/outcomes", "now", NOW),
        STAFF,
        "{\"worker\":\"" + worker + "\",\"outcome\":\"" + outcome + "\"}");
  }

  /** Records, and waits until the index of workers has followed. */
  private static JsonNode recorded(
      RunningService service, String call, String worker, String outcome) {
    Reply reply = record(service, call, worker, outcome);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    if (reply.json().has("generation")) {
      awaitWorker(service, worker, reply.json().get("generation").asText());
    }
    return reply.json();
  }

  private static JsonNode undone(RunningService service, String call, String worker) {
    Reply reply =
        service.call(
            "POST",
            query("/api/calls/" + call + "/undo", "now", NOW),
            STAFF,
            "{\"worker\":\"" + worker + "\"}");
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static JsonNode read(RunningService service, String call) {
    return service.call("GET", query("/api/calls/" + call, "now", NOW), STAFF, "").json();
  }

  private static List<String> listed(RunningService service) {
    List<String> ids = new ArrayList<>();
    service
        .call("GET", query("/api/calls", "size", "100"), STAFF, "")
        .json()
        .get("hits")
        .forEach(call -> ids.add(call.get("id").asText()));
    return ids;
  }

  private static long total(RunningService service) {
    return service.call("GET", "/api/calls", STAFF, "").json().get("total").asLong();
  }

  private static long found(RunningService service, String test) {
    return service
        .call("GET", query("/api/jobs", "q", "装卸" + test, "now", NOW), "", "")
        .json()
        .get("hits")
        .findValuesAsText("title")
        .stream()
        .filter(("装卸" + test)::equals)
        .count();
  }

  private static List<String> ids(JsonNode call, String list) {
    List<String> ids = new ArrayList<>();
    call.get(list).forEach(one -> ids.add(one.get("id").asText()));
    return ids;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
