package io.yizhan.service.workers;

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

/** What staff and workers do, and what everybody else may not. */
@ExtendWith(ServiceExtension.class)
class WorkersJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String WORKER = "demo-worker";

  private static final String PHONE = "13912345678";
  private static final String NAME = "秦大山";

  /** Everything of {@link #loader} that no answer may hold. */
  private static final List<String> SECRETS =
      List.of(PHONE, NAME, "1980", "30.5346", "114.7021", "birth", "contact", "滨湖");

  @Test
  void worker_registeredFoundChangedRemoved_contactNeverComesOut(RunningService service) {
    List<Reply> answers = new ArrayList<>();
    Reply registered = call(service, answers, "POST", "/api/workers", loader("journey-w1", "麒麟"));
    assertThat(registered.status()).isEqualTo(201);
    assertThat(registered.json().get("id").asText()).isEqualTo("journey-w1");

    Reply found =
        call(
            service,
            answers,
            "GET",
            query(
                "/api/workers",
                "q",
                "麒麟 装卸",
                "near",
                "30.53,114.70",
                "radiusKm",
                "3",
                "occupation",
                "装卸搬运工",
                "skill",
                "叉车",
                "certificate",
                "叉车证",
                "region",
                "420704",
                "employmentType",
                "日结零工",
                "settlement",
                "DAILY",
                "station",
                "S-麒麟",
                "date",
                "2030-11-25",
                "from",
                "02:00",
                "to",
                "06:00",
                "wage",
                "200",
                "generation",
                generation(registered)),
            "");
    JsonNode page = found.json();
    assertThat(page.get("total").asInt()).as(found.text()).isEqualTo(1);
    JsonNode hit = page.get("hits").get(0);
    assertThat(hit.get("id").asText()).isEqualTo("journey-w1");
    assertThat(hit.get("score").asDouble()).isPositive();
    assertThat(hit.get("distanceM").asInt()).isEqualTo(600);
    assertThat(hit.get("location").toString())
        .isEqualTo("{\"lat\":30.53,\"lon\":114.7,\"region\":\"420704106\"}");
    assertThat(hit.get("highlights").get("about").asText()).startsWith("<em>麒麟</em>，能吃苦");
    assertThat(hit.get("attendance").get("completed").asInt()).isEqualTo(12);
    assertThat(page.get("facets").get("certificate").toString())
        .isEqualTo("[{\"value\":\"叉车证\",\"label\":\"叉车证\",\"count\":1,\"selected\":true}]");

    // What was shown is sent back with other words: what was not shown stays.
    Reply shown = call(service, answers, "GET", "/api/workers/journey-w1", "");
    String sentBack = shown.text().replace("能吃苦", "肯学习");
    Reply changed = call(service, answers, "PUT", "/api/workers/journey-w1", sentBack);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    Reply after =
        call(
            service,
            answers,
            "GET",
            query("/api/workers/journey-w1", "generation", generation(changed)),
            "");
    assertThat(after.text()).isEqualTo(sentBack);
    assertThat(total(service, "q", "麒麟", "near", "30.534612,114.702187", "radiusKm", "0.5"))
        .as("the exact place stays")
        .isEqualTo(1);

    Reply twice = call(service, answers, "POST", "/api/workers", loader("journey-w1", "麒麟"));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.json().get("detail").asText())
        .isEqualTo("id：已有这个编号的零工，修改请用 PUT /api/workers/journey-w1");

    Reply removed = call(service, answers, "DELETE", "/api/workers/journey-w1", "");
    assertThat(removed.status()).isEqualTo(200);
    Reply gone =
        call(
            service,
            answers,
            "GET",
            query("/api/workers/journey-w1", "generation", generation(removed)),
            "");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.json().get("detail").asText()).isEqualTo("没有编号为 「journey-w1」 的零工");
    assertThat(call(service, answers, "DELETE", "/api/workers/journey-w1", "").status())
        .isEqualTo(404);

    Reply faulty =
        call(
            service,
            answers,
            "POST",
            "/api/workers",
            loader("journey-w2", "麒麟").replace("\"lat\":30.534612", "\"lat\":\"13912345678\""));
    assertThat(faulty.status()).isEqualTo(422);

    for (Reply answer : answers) {
      assertThat(answer.text()).doesNotContain(SECRETS.toArray(String[]::new));
    }
    assertThat(service.get(query("/api/jobs", "q", PHONE)).text()).doesNotContain(NAME);
  }

  @Test
  void everyCall_byRole(RunningService service) {
    Reply other = service.call("POST", "/api/workers", STAFF, loader("role-other", "饕餮"));
    assertThat(other.status()).isEqualTo(201);
    service.call("DELETE", "/api/workers/W1", STAFF, "");
    Reply own = service.call("POST", "/api/workers", WORKER, loader("W1", "饕餮"));
    assertThat(own.status()).as(own.text()).isEqualTo(201);
    assertThat(status(service, STAFF, query("/api/workers/W1", "generation", generation(own))))
        .isEqualTo(200);

    for (String token : new String[] {"", "wrong"}) {
      assertThat(status(service, token, "/api/workers")).isEqualTo(401);
      assertThat(status(service, token, "/api/workers/W1")).isEqualTo(401);
      assertThat(service.call("PUT", "/api/workers/W1", token, loader("W1", "x")).status())
          .isEqualTo(401);
      assertThat(service.call("DELETE", "/api/workers/W1", token, "").status()).isEqualTo(401);
      assertThat(service.call("POST", "/api/workers", token, loader("r", "x")).status())
          .isEqualTo(401);
    }
    for (String method : new String[] {"GET", "PUT", "DELETE"}) {
      String body = method.equals("PUT") ? loader("role-other", "x") : "";
      for (String token : new String[] {"demo-employer", WORKER}) {
        Reply refused = service.call(method, "/api/workers/role-other", token, body);
        assertThat(refused.status()).as(method + " " + token).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("FORBIDDEN");
      }
    }
    assertThat(status(service, WORKER, "/api/workers/role-nobody"))
        .as("tells nothing")
        .isEqualTo(403);
    for (String token : new String[] {"demo-employer", WORKER}) {
      assertThat(status(service, token, "/api/workers")).isEqualTo(403);
      assertThat(service.call("POST", "/api/workers", token, loader("role-new", "x")).status())
          .isEqualTo(403);
    }
    assertThat(status(service, WORKER, "/api/workers/W1")).isEqualTo(200);
    for (String token : new String[] {STAFF, "demo-admin"}) {
      assertThat(status(service, token, "/api/workers")).isEqualTo(200);
      assertThat(status(service, token, "/api/workers/role-other")).isEqualTo(200);
    }
  }

  @Test
  void worker_changesThemselves_butNotHowTheyCame(RunningService service) {
    service.call("DELETE", "/api/workers/W1", STAFF, "");
    Reply registered = service.call("POST", "/api/workers", WORKER, loader("W1", "鲲鹏"));
    JsonNode worker =
        service
            .call("GET", query("/api/workers/W1", "generation", generation(registered)), WORKER, "")
            .json();
    assertThat(worker.get("attendance").toString()).isEqualTo("{\"completed\":0,\"noShow\":0}");

    Reply byStaff = service.call("PUT", "/api/workers/W1", STAFF, loader("W1", "鲲鹏"));
    assertThat(byStaff.status()).isEqualTo(200);
    Reply changed =
        service.call(
            "PUT",
            "/api/workers/W1",
            WORKER,
            loader("W1", "鲲鹏").replace("\"completed\":12,\"noShow\":1", "\"completed\":99"));
    assertThat(changed.status()).isEqualTo(200);
    JsonNode after =
        service
            .call("GET", query("/api/workers/W1", "generation", generation(changed)), WORKER, "")
            .json();
    assertThat(after.get("attendance").toString()).isEqualTo("{\"completed\":12,\"noShow\":1}");
    assertThat(after.get("lastActive").asText()).startsWith("20");
  }

  @Test
  void search_freeInAWindow_toTheMinute(RunningService service) {
    String generation =
        generation(service.call("POST", "/api/workers", STAFF, loader("window-1", "獬豸")));
    assertThat(free(service, "2030-11-24", "18:00", "20:00", "generation", generation))
        .isEqualTo(1);
    assertThat(free(service, "2030-11-24", "18:00", "06:00")).isEqualTo(1);
    assertThat(free(service, "2030-11-24", "17:59", "06:00")).isZero();
    assertThat(free(service, "2030-11-25", "06:00", "18:00")).isEqualTo(1);
    assertThat(free(service, "2030-11-25", "05:00", "05:00")).as("all pieces joined").isEqualTo(1);
    assertThat(free(service, "2030-11-25", "07:00", "06:00")).as("over midnight").isEqualTo(1);
    assertThat(free(service, "2030-11-25", "07:00", "06:01")).as("a minute too long").isZero();
    assertThat(free(service, "2030-11-26", "06:00", "12:00")).isZero();
    assertThat(free(service, "2030-11-27", "18:00", "23:59")).isEqualTo(1);
    assertThat(free(service, "2030-11-27", "18:00", "00:01")).as("the day off begins").isZero();
  }

  @Test
  void search_availabilityUnknown_onlyWhenAskedFor(RunningService service) {
    String generation =
        generation(
            service.call("POST", "/api/workers", STAFF, "{\"id\":\"unknown-1\",\"about\":\"貔貅\"}"));
    String[] stretch = {"q", "貔貅", "window", "2030-11-25T08:00/2030-11-25T17:00"};
    assertThat(total(service, stretch)).isZero();
    String[] window = {"q", "貔貅", "date", "2030-11-25", "from", "08:00", "to", "17:00"};
    assertThat(total(service, "q", "貔貅", "generation", generation)).isEqualTo(1);
    assertThat(total(service, window)).isZero();
    List<String> any = new ArrayList<>(List.of(window));
    any.addAll(List.of("availability", "any"));
    assertThat(total(service, any.toArray(String[]::new))).isEqualTo(1);
  }

  @Test
  void search_certificateExpiredOrInactive_isNotFound(RunningService service) {
    String inactive = loader("inactive-1", "狻猊").replace("\"active\":true", "\"active\":false");
    String generation = generation(service.call("POST", "/api/workers", STAFF, inactive));
    assertThat(total(service, "q", "狻猊", "generation", generation)).isZero();
    assertThat(total(service, "q", "狻猊", "active", "any")).isEqualTo(1);
    String[] held = {"q", "狻猊", "active", "any", "certificate", "叉车証", "now"};
    assertThat(total(service, with(held, "2030-05-01T23:59:00+08:00"))).isEqualTo(1);
    assertThat(total(service, with(held, "2030-05-02T00:00:00+08:00"))).isZero();
    assertThat(total(service, "q", "狻猊", "active", "any", "wage", "179")).isZero();
    assertThat(total(service, "q", "狻猊", "active", "any", "wage", "22.5", "wageUnit", "HOUR"))
        .isEqualTo(1);
  }

  @Test
  void search_unknownOrBadParameters_areRefusedInChinese(RunningService service) {
    for (String name :
        new String[] {
          "sex", "gender", "age", "minAge", "birthYear", "origin", "health", "ethnicity", "phone"
        }) {
      assertThat(fault(service, name, "1")).as(name).startsWith(name + "：未知参数");
    }
    assertThat(fault(service, "from", "08:00"))
        .isEqualTo("date：按空闲时间找人需要同时给出 date、from、to；to：按空闲时间找人需要同时给出 date、from、to");
    assertThat(fault(service, "window", "2030-11-25T08:00")).startsWith("window：应为「起/止」两个时刻");
    assertThat(fault(service, "skillYears", "3")).isEqualTo("skillYears：需要同时给出 skill");
    assertThat(fault(service, "sort", "wage"))
        .isEqualTo("sort：应为 relevance、distance、attendance 或 posted，收到：「wage」");
    assertThat(fault(service, "sort", "distance")).isEqualTo("sort：按距离排序需要同时给出 near");
    assertThat(fault(service, "active", "false")).isEqualTo("active：应为 true（默认）或 any，收到：「false」");
    assertThat(fault(service, "availability", "x"))
        .isEqualTo("availability：应为 known（默认）或 any，收到：「x」");
    assertThat(fault(service, "facets", "benefit"))
        .isEqualTo(
            "facets：应为 none 或 occupation skill certificate region employmentType settlement"
                + " area distance station date weekday dayPart，收到：「benefit」");
    assertThat(fault(service, "radiusKm", "-1")).startsWith("radiusKm：应为 0.5 到 20000 之间的公里数");
    assertThat(fault(service, "wageUnit", "DAY")).isEqualTo("wageUnit：需要同时给出 wage");
  }

  @Test
  void register_tooManyPieces_isRefused(RunningService service) {
    StringBuilder days = new StringBuilder("{\"date\":\"2030-01-01\"}");
    days.repeat(",{\"date\":\"2030-01-01\"}", 500);
    Reply refused = service.call("POST", "/api/workers", STAFF, "{\"unavailable\":[" + days + "]}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("detail").asText()).isEqualTo("unavailable：最多 500 项，收到 501 项");
  }

  private static String loader(String id, String word) {
    return String.format(
        Locale.ROOT,
        """
      {"id":"%s","occupations":["装卸搬运工"],"skills":[{"name":"叉车","years":3}],
       "certificates":[{"name":"叉车证","expires":"2030-05-01"}],"birthYear":1980,"experienceYears":5,
       "wish":{"employmentTypes":["DAILY"],"settlements":["DAILY"],
               "wageMin":{"amount":180,"unit":"DAY"},"maxDistanceKm":10},
       "weekly":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"start":"18:00","end":"06:00"}],
       "intervals":[{"from":"2030-11-25T06:00","until":"2030-11-25T20:00"}],
       "unavailable":[{"date":"2030-11-28"}],
       "location":{"lat":30.534612,"lon":114.702187,"region":"420704106","address":"滨湖南路12号"},
       "station":"%s","active":true,"attendance":{"completed":12,"noShow":1},
       "about":"%s，能吃苦，电话13912345678",
       "contact":{"name":"秦大山","phone":"13912345678"}}
      """,
        id,
        "S-" + word,
        word);
  }

  private static String[] with(String[] parameters, String last) {
    List<String> all = new ArrayList<>(List.of(parameters));
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static Reply call(
      RunningService service, List<Reply> answers, String method, String path, String body) {
    Reply reply = service.call(method, path, STAFF, body);
    answers.add(reply);
    return reply;
  }

  private static int status(RunningService service, String token, String path) {
    return service.call("GET", path, token, "").status();
  }

  private static int free(
      RunningService service, String date, String from, String to, String... more) {
    List<String> all = new ArrayList<>(List.of("q", "獬豸", "date", date, "from", from, "to", to));
    all.addAll(List.of(more));
    return total(service, all.toArray(String[]::new));
  }

  private static int total(RunningService service, String... parameters) {
    Reply reply = service.call("GET", query("/api/workers", parameters), STAFF, "");
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().get("total").asInt();
  }

  private static String fault(RunningService service, String... parameters) {
    Reply refused = service.call("GET", query("/api/workers", parameters), STAFF, "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
    return refused.json().get("detail").asText();
  }

  private static String generation(Reply written) {
    return written.json().get("generation").asText();
  }
}
