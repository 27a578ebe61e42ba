package io.yizhan.service.matches;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs and workers meet over HTTP; others may have left theirs in the same service. */
@ExtendWith(ServiceExtension.class)
class MatchesJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String WORKER = "demo-worker";

  /** Monday morning; the night shift of {@link #job} is on Tuesday. */
  private static final String NOW = "2030-11-25T09:00:00+08:00";

  private static final String PHONE = "13912345678";

  /** What no answer may hold: who a worker is, when born, where exactly, whom they declined. */
  private static final String[] SECRETS = {
    PHONE, "秦大山", "1980", "30.5346", "114.7021", "birth", "contact", "滨湖", "declined", "J-refused"
  };

  @Test
  void matches_ofBothEnds_haveOneScoreAndSayWhy(RunningService service) {
    postJob(service, job("match-j1"));
    postWorker(service, worker("match-w1"));

    JsonNode fromJob = hit(service, "/api/jobs/match-j1/matches", "match-w1");
    JsonNode fromWorker = hit(service, "/api/workers/match-w1/matches", "match-j1");
    JsonNode explained = explain(service, "match-j1", "match-w1").json();

    for (String name : new String[] {"score", "forward", "reverse", "distanceM"}) {
      assertThat(fromWorker.get(name)).as(name).isEqualTo(fromJob.get(name));
      assertThat(explained.get(name)).as(name).isEqualTo(fromJob.get(name));
    }
    double sum = 0;
    for (JsonNode part : fromJob.get("parts")) {
      sum += part.get("contribution").asDouble();
      assertThat(part.get("value").asDouble()).isBetween(0.0, 1.0);
      assertThat(part.get("reason").asText()).isNotBlank();
    }
    assertThat(sum).isCloseTo(fromJob.get("score").asDouble(), within(1e-9));
    assertThat(rules(fromJob, "unmet")).isEmpty();
    assertThat(rules(fromJob, "unknown")).isEmpty();
    assertThat(rules(fromJob, "met")).hasSize(13).contains("OPEN", "TIME", "SKILLS");
    assertThat(reason(fromJob, "met", "TIME")).isEqualTo("明晚7点有空");
    assertThat(reason(fromJob, "met", "DISTANCE")).startsWith("离工地约");
    assertThat(reason(fromWorker, "met", "DISTANCE")).startsWith("离您约");
    assertThat(fromJob.get("worker").get("id").asText()).isEqualTo("match-w1");
    assertThat(fromJob.get("worker").get("location").get("lat").asDouble()).isEqualTo(30.53);
    assertThat(fromWorker.get("job").get("title").asText()).isEqualTo("夜班装卸");
    assertThat(explained.get("eligible").asBoolean()).isTrue();
  }

  @Test
  void explain_pairThatDoesNotFit_namesTheRule(RunningService service) {
    postJob(service, job("explain-j1"));
    postWorker(service, worker("explain-w1").replace("2031-05-01", "2030-11-25"));

    JsonNode late = explain(service, "explain-j1", "explain-w1").json();
    assertThat(late.get("jobId").asText()).isEqualTo("explain-j1");
    assertThat(late.get("workerId").asText()).isEqualTo("explain-w1");
    assertThat(late.get("eligible").asBoolean()).isFalse();
    assertThat(rules(late, "unmet")).containsExactly("CERTIFICATES");
    assertThat(reason(late, "unmet", "CERTIFICATES")).isEqualTo("还差：叉车证");
    assertThat(late.get("wouldHelp").asText()).isEqualTo("补一张叉车证");
    assertThat(ids(all(service, "/api/jobs/explain-j1/matches", 100))).doesNotContain("explain-w1");

    postWorker(service, worker("explain-w2").replace("\"active\":true", "\"active\":false"));
    JsonNode resting = explain(service, "explain-j1", "explain-w2").json();
    assertThat(rules(resting, "unmet")).containsExactly("ACTIVE");
    assertThat(resting.has("wouldHelp")).as("nothing that staff could do").isFalse();

    postWorker(service, worker("explain-w3").replace("J-refused", "explain-j1"));
    assertThat(rules(explain(service, "explain-j1", "explain-w3").json(), "unmet"))
        .containsExactly("DECLINED");
    assertThat(explain(service, "explain-j1", "explain-w3").text()).doesNotContain("\"declined\"");

    postWorker(
        service,
        worker("explain-w4")
            .replace(
                "\"active\":true",
                "\"accepted\":[{\"job\":\"J-other\",\"from\":\"2030-11-26T22:00\","
                    + "\"until\":\"2030-11-27T02:00\",\"lat\":30.52,\"lon\":114.7}]"));
    assertThat(rules(explain(service, "explain-j1", "explain-w4").json(), "unmet"))
        .containsExactly("TIME");
  }

  @Test
  void explain_unknown_isListedAndExcludesNobody(RunningService service) {
    postJob(service, job("silent-j1"));
    postWorker(service, "{\"id\":\"silent-w1\",\"certificates\":[\"叉车证\"]}");

    JsonNode silent = explain(service, "silent-j1", "silent-w1").json();
    assertThat(silent.get("eligible").asBoolean()).isTrue();
    assertThat(rules(silent, "unmet")).isEmpty();
    assertThat(rules(silent, "unknown"))
        .containsExactlyInAnyOrder(
            "AGE",
            "OCCUPATION",
            "EMPLOYMENT_TYPE",
            "SETTLEMENT",
            "PAY",
            "EXPERIENCE",
            "DISTANCE",
            "TIME",
            "SKILLS");
    assertThat(silent.has("distanceM")).isFalse();
  }

  @Test
  void matches_nearMisses_sayWhatWouldHelp(RunningService service) {
    postJob(service, job("near-j1").replace("\"min\":220,\"max\":220", "\"min\":170,\"max\":170"));
    postWorker(service, worker("near-w1"));

    JsonNode page = page(service, "/api/workers/near-w1/matches", "size", "1").json();
    JsonNode miss = named(page.get("nearMisses"), "near-j1").orElseThrow();
    assertThat(rules(miss, "unmet")).containsExactly("PAY");
    assertThat(miss.get("wouldHelp").asText()).isEqualTo("工资再高10元/天就合适");
    assertThat(miss.get("job").get("title").asText()).isEqualTo("夜班装卸");
    assertThat(page.get("nearMisses").size()).isLessThanOrEqualTo(10);
  }

  @Test
  void matches_pages_repeatAndSkipNobodyWhileWritesGoOn(RunningService service) {
    postJob(service, job("paged-j1"));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      // Some of equal score, some not.
      String id = "paged-w" + i;
      expected.add(id);
      postWorker(service, worker(id).replace("\"years\":3", "\"years\":" + i / 2));
    }
    Reply first = page(service, "/api/jobs/paged-j1/matches", "size", "2");
    long total = first.json().get("total").asLong();
    postWorker(service, worker("paged-late"));

    List<JsonNode> found = following(service, "/api/jobs/paged-j1/matches", 2, first);
    assertThat(ids(found)).doesNotHaveDuplicates().containsAll(expected).hasSize((int) total);
    assertThat(ids(found)).as("what came later").doesNotContain("paged-late");
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).get("score").asDouble())
          .isLessThanOrEqualTo(found.get(i - 1).get("score").asDouble());
    }
    String cursor = first.json().get("nextCursor").asText();
    Reply second = page(service, "/api/jobs/paged-j1/matches", "size", "2", "cursor", cursor);
    assertThat(second.json().has("nearMisses")).as("on the first page only").isFalse();

    postJob(service, job("paged-j2"));
    Reply other = page(service, "/api/jobs/paged-j2/matches", "cursor", cursor);
    assertThat(other.status()).as("a cursor of another job").isEqualTo(400);
    assertThat(other.json().get("code").asText()).isEqualTo("INVALID_CURSOR");
  }

  /** The worker is a kilometre away, kept 13 of 15 engagements and is free at night. */
  @ParameterizedTest
  @CsvSource({
    "radiusKm, 1, 0.5",
    "distance, 1, ",
    "occupation, 装卸搬运工, 电工",
    "skill, 叉车, 贴砖",
    "certificate, 叉車証, 电工证",
    "minAttendance, 0.8, 0.9",
    "minCompleted, 12, 13",
    "employmentType, DAILY, LONG_TERM",
    "window, 2030-11-26T19:00/2030-11-27T03:00, 2030-11-26T12:00/2030-11-26T19:00",
  })
  void workersOfJob_narrowed(
      String name, String one, @Nullable String none, RunningService service) {
    postJob(service, job("narrow-j1"));
    postWorker(service, worker("narrow-w1"));

    Reply kept = page(service, "/api/jobs/narrow-j1/matches", name, one, "size", "100");
    assertThat(hitIds(kept)).contains("narrow-w1");
    if (none != null) {
      Reply dropped = page(service, "/api/jobs/narrow-j1/matches", name, none, "size", "100");
      assertThat(dropped.status()).as(dropped.text()).isEqualTo(200);
      assertThat(dropped.text()).doesNotContain("narrow-w1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "radiusKm, 1, 0.5",
    "occupation, 装卸搬运工, 电工",
    "settlement, 日结, 月结",
    "benefit, 包晚餐, 包住",
    "date, 2030-11-26, 2030-11-27",
    "wageMin, 220, 221",
  })
  void jobsOfWorker_narrowed(String name, String one, String none, RunningService service) {
    postJob(service, job("narrow-j2"));
    postWorker(service, worker("narrow-w2"));

    Reply kept = page(service, "/api/workers/narrow-w2/matches", name, one, "size", "100");
    assertThat(hitIds(kept)).contains("narrow-j2");
    Reply dropped = page(service, "/api/workers/narrow-w2/matches", name, none, "size", "100");
    assertThat(dropped.status()).as(dropped.text()).isEqualTo(200);
    assertThat(dropped.text()).doesNotContain("narrow-j2");
  }

  @Test
  void matches_cursor_isOfOneNarrowing(RunningService service) {
    postJob(service, job("narrow-j3"));
    postWorker(service, worker("narrow-w3"));
    postWorker(service, worker("narrow-w4"));
    Reply first = page(service, "/api/jobs/narrow-j3/matches", "size", "1", "skill", "叉车");
    String cursor = first.json().get("nextCursor").asText();
    Reply other = page(service, "/api/jobs/narrow-j3/matches", "size", "1", "cursor", cursor);
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.json().get("code").asText()).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void jobsOfAll_isALineForEachWorker(RunningService service) {
    postJob(service, job("batch-j1"));
    postWorker(service, worker("batch-w1"));

    List<String> lines = service.task("jobs-of-all?size=100&threads=1").text().lines().toList();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("{\"worker\":\"batch-w1\""))
        .singleElement()
        .asString()
        .contains("{\"id\":\"batch-j1\",\"score\":0.");
    assertThat(lines.getLast()).contains("\"workersWithJobs\":" + (lines.size() - 1) + ",");
    assertThat(service.task("jobs-of-all?size=0").text().strip())
        .isEqualTo("size：应为 1 到 100 的整数，收到：0");
    assertThat(service.task("jobs-of-all?threads=many").text()).startsWith("threads：应为 1 到 ");
  }

  @Test
  void matches_ofNobody_are404(RunningService service) {
    Reply job = page(service, "/api/jobs/no-such/matches");
    assertThat(job.status()).isEqualTo(404);
    assertThat(job.json().get("detail").asText()).isEqualTo("没有编号为 「no-such」 的岗位");
    Reply worker = page(service, "/api/workers/no-such/matches");
    assertThat(worker.status()).isEqualTo(404);
    assertThat(worker.json().get("detail").asText()).isEqualTo("没有编号为 「no-such」 的零工");
    Reply pair = explain(service, "no-such", "nobody");
    assertThat(pair.status()).isEqualTo(404);
    assertThat(pair.json().get("detail").asText())
        .isEqualTo("没有编号为 「no-such」 的岗位，或没有编号为 「nobody」 的零工");
  }

  @ParameterizedTest
  @CsvSource({
    "size, 0, size：应为 1 到 100 的整数",
    "size, 101, size：应为 1 到 100 的整数",
    "size, x, size：应为 1 到 100 的整数",
    "now, soon, now：",
    "limit, 3, limit：未知参数",
    "q, 叉车, q：未知参数",
    "radiusKm, 0.1, radiusKm：应为 0.5 到 20000 之间的公里数",
    "minAttendance, 2, minAttendance：应为 0 到 1 的到岗率",
    "occupation, zzz, occupation：没有这个值",
    "skillYears, 2, skillYears：需要同时给出 skill",
  })
  void matches_badParameter_isNamed(
      String name, String value, String message, RunningService service) {
    postJob(service, job("faulty-j1"));
    Reply refused =
        service.call("GET", query("/api/jobs/faulty-j1/matches", name, value), STAFF, "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("detail").asText()).startsWith(message);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo(name);
  }

  @Test
  void explain_withoutPair_namesWhatIsMissing(RunningService service) {
    Reply refused = service.call("GET", query("/api/matches/explain", "job", "J"), STAFF, "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("detail").asText()).isEqualTo("worker：缺少必填参数");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "demo-employer", WORKER, STAFF, "demo-admin"})
  void everyCall_byRole(String token, RunningService service) {
    postJob(service, job("role-j1"));
    service.call("DELETE", "/api/workers/W1", STAFF, "");
    postWorker(service, worker("W1"));
    postWorker(service, worker("role-w2"));
    boolean known = !token.isEmpty() && !token.equals("wrong");
    boolean staff = token.equals(STAFF) || token.equals("demo-admin");
    int refused = known ? 403 : 401;

    assertThat(status(service, token, "/api/jobs/role-j1/matches"))
        .isEqualTo(staff ? 200 : refused);
    assertThat(status(service, token, "/api/workers/role-w2/matches"))
        .isEqualTo(staff ? 200 : refused);
    assertThat(status(service, token, "/api/workers/role-nobody/matches"))
        .as("tells nothing")
        .isEqualTo(staff ? 404 : refused);
    assertThat(status(service, token, "/api/workers/W1/matches"))
        .isEqualTo(staff || token.equals(WORKER) ? 200 : refused);
    assertThat(status(service, token, "/api/matches/explain?job=role-j1&worker=W1"))
        .isEqualTo(staff ? 200 : refused);
  }

  private static String job(String id) {
    return String.format(
        Locale.ROOT,
        """
      {"id":"%s","title":"夜班装卸","occupation":"装卸搬运工","employmentType":"DAILY","headcount":3,
       "wage":{"min":220,"max":220,"unit":"DAY","settlement":"DAILY"},
       "shifts":[{"date":"2030-11-26","start":"19:00","end":"03:00"}],
       "location":{"lat":30.54,"lon":114.71},
       "requires":{"skills":["叉车"],"certificates":["叉车证"],"minYears":2,"minAge":18},
       "benefits":["包晚餐"],"declined":["W-refused"],
       "postedAt":"2030-11-24T08:00:00+08:00","validUntil":"2030-11-26T19:00:00+08:00"}
      """,
        id);
  }

  private static String worker(String id) {
    return String.format(
        Locale.ROOT,
        """
      {"id":"%s","occupations":["装卸搬运工"],"skills":[{"name":"叉车","years":3}],
       "certificates":[{"name":"叉车证","expires":"2031-05-01"}],"birthYear":1980,"experienceYears":5,
       "wish":{"employmentTypes":["DAILY"],"settlements":["DAILY"],
               "wageMin":{"amount":180,"unit":"DAY"},"maxDistanceKm":10},
       "weekly":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"start":"18:00","end":"06:00"}],
       "location":{"lat":30.534612,"lon":114.702187,"region":"420704106","address":"滨湖南路12号"},
       "declined":["J-refused"],"active":true,"attendance":{"completed":12,"noShow":1},
       "about":"能吃苦，电话13912345678","contact":{"name":"秦大山","phone":"13912345678"}}
      """,
        id);
  }

  private static void postJob(RunningService service, String body) {
    post(service, "/api/jobs", body);
  }

  private static void postWorker(RunningService service, String body) {
    post(service, "/api/workers", body);
  }

  /** Writes a record anew and waits until it is found. */
  private static void post(RunningService service, String path, String body) {
    Reply made = service.call("POST", path, STAFF, body);
    if (made.status() == 422) {
      String id = body.substring(body.indexOf(":\"") + 2, body.indexOf("\","));
      made = service.call("PUT", path + "/" + id, STAFF, body);
    }
    assertThat(made.status()).as(made.text()).isBetween(200, 201);
    String id = made.json().get("id").asText();
    String generation = made.json().get("generation").asText();
    assertThat(status(service, STAFF, query(path + "/" + id, "generation", generation)))
        .isEqualTo(200);
  }

  private static Reply explain(RunningService service, String job, String worker) {
    return page(service, "/api/matches/explain", "job", job, "worker", worker);
  }

  private static Reply page(RunningService service, String path, String... parameters) {
    List<String> all = new ArrayList<>(List.of(parameters));
    all.addAll(List.of("now", NOW));
    Reply reply = service.call("GET", query(path, all.toArray(String[]::new)), STAFF, "");
    assertThat(reply.text()).doesNotContain(SECRETS);
    return reply;
  }

  private static List<JsonNode> all(RunningService service, String path, int size) {
    return following(service, path, size, page(service, path, "size", Integer.toString(size)));
  }

  private static List<JsonNode> following(
      RunningService service, String path, int size, Reply first) {
    List<JsonNode> hits = new ArrayList<>();
    Reply page = first;
    while (true) {
      assertThat(page.status()).as(page.text()).isEqualTo(200);
      page.json().get("hits").forEach(hits::add);
      if (!page.json().has("nextCursor")) {
        return hits;
      }
      String cursor = page.json().get("nextCursor").asText();
      page = page(service, path, "size", Integer.toString(size), "cursor", cursor);
    }
  }

  private static JsonNode hit(RunningService service, String path, String id) {
    return all(service, path, 100).stream()
        .filter(hit -> hit.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<JsonNode> named(JsonNode matches, String id) {
    for (JsonNode match : matches) {
      if (match.get("id").asText().equals(id)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private static List<String> hitIds(Reply page) {
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    page.json().get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
    return ids;
  }

  private static List<String> ids(List<JsonNode> hits) {
    return hits.stream().map(hit -> hit.get("id").asText()).toList();
  }

  private static List<String> rules(JsonNode match, String outcome) {
    List<String> rules = new ArrayList<>();
    match.get(outcome).forEach(note -> rules.add(note.get("rule").asText()));
    return rules;
  }

  private static String reason(JsonNode match, String outcome, String rule) {
    for (JsonNode note : match.get(outcome)) {
      if (note.get("rule").asText().equals(rule)) {
        return note.get("reason").asText();
      }
    }
    return "";
  }

  private static int status(RunningService service, String token, String path) {
    return service.call("GET", path, token, "").status();
  }
}
