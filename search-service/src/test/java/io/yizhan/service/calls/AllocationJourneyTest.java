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
 * Calls that want the same people, over HTTP. Each test has workers of certificates of its own, so
 * that others of the same service stay out.
 */
@ExtendWith(ServiceExtension.class)
class AllocationJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String NOW = "2030-11-25T09:00:00+08:00";
  private static final int MOST_WAITS = 5;

  @Test
  void whoCanDoBothGoesWhereNobodyElseCan(RunningService service) {
    // Both hold both; the first call was opened when nobody else was there and took them.
    worker(service, "both-1", "alloc-a", "alloc-b");
    worker(service, "both-2", "alloc-a", "alloc-b");
    String first = opened(service, "alloc-a", 2, "");
    String second = opened(service, "alloc-b", 2, "");
    worker(service, "only-a1", "alloc-a");
    worker(service, "only-a2", "alloc-a");
    assertThat(ids(read(service, first).get("shortlist"))).hasSize(2);
    assertThat(ids(read(service, second).get("shortlist"))).isEmpty();

    JsonNode proposal = allocated(service, body(List.of(first, second), ""));
    assertThat(proposal.get("applied").asBoolean()).isFalse();
    assertThat(texts(proposal.get("proven"))).containsExactly("PLACES", "SCORE", "FAIRNESS");
    assertThat(proposal.get("reached").get("filled").asInt()).isEqualTo(4);
    assertThat(proposal.get("reached").get("mostPlaces").asInt()).isEqualTo(4);
    JsonNode a = call(proposal, first);
    JsonNode b = call(proposal, second);
    assertThat(workers(a)).containsExactlyInAnyOrder("only-a1", "only-a2");
    assertThat(a.get("people").get(0).get("change").asText()).isEqualTo("NEW");
    assertThat(a.get("leaving")).hasSize(2);
    assertThat(a.get("leaving").get(0).get("to").asText()).isEqualTo(second);
    assertThat(workers(b)).containsExactlyInAnyOrder("both-1", "both-2");
    assertThat(b.get("people").get(0).get("from").asText()).isEqualTo(first);
    assertThat(b.get("covered").asInt()).isZero();
    assertThat(b.get("coveredAfter").asInt()).isEqualTo(2);
    assertThat(ids(read(service, first).get("shortlist"))).as("nothing is written").hasSize(2);

    JsonNode applied = allocated(service, apply(proposal));
    assertThat(applied.get("applied").asBoolean()).isTrue();
    assertThat(ids(read(service, first).get("shortlist")))
        .containsExactlyInAnyOrder("only-a1", "only-a2");
    assertThat(ids(read(service, second).get("shortlist")))
        .containsExactlyInAnyOrder("both-1", "both-2");
    JsonNode again = allocated(service, body(List.of(first, second), ""));
    assertThat(call(again, first).get("leaving")).isEmpty();
    assertThat(call(again, first).get("version")).isEqualTo(call(applied, first).get("version"));
  }

  @Test
  void whoWasCalledStays_andAListThatMovedIsAConflict(RunningService service) {
    worker(service, "called-1", "kept-a", "kept-b");
    worker(service, "called-2", "kept-a");
    String first = opened(service, "kept-a", 1, "");
    String holder = ids(read(service, first).get("shortlist")).get(0);
    JsonNode early = allocated(service, body(List.of(first), ""));
    recorded(service, first, holder, "CALLED");
    Reply late = allocate(service, apply(early));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("detail").asText()).isEqualTo("招工单 " + first + " 的名单刚才有变动，请重新排一次");

    String second = opened(service, "kept-b", 1, "");
    JsonNode proposal = allocated(service, body(List.of(first, second), ""));
    assertThat(call(proposal, first).get("people")).isEmpty();
    assertThat(call(proposal, first).get("coveredAfter").asInt()).isEqualTo(1);
    if (holder.equals("called-1")) {
      assertThat(workers(call(proposal, second))).isEmpty();
      assertThat(texts(call(proposal, second).get("why"))).isNotEmpty();
    } else {
      assertThat(workers(call(proposal, second))).containsExactly("called-1");
    }
  }

  @Test
  void crews_goWholeOrStay(RunningService service) {
    crewMember(service, "mate-1", "band-a");
    crewMember(service, "mate-2", "band-a");
    worker(service, "lone-a", "band-a");
    String call = opened(service, "band-a", 2, ",\"crew\":true");
    JsonNode proposal = allocated(service, body(List.of(call), ""));
    assertThat(workers(call(proposal, call))).containsExactlyInAnyOrder("mate-1", "mate-2");
    recorded(service, call, "mate-1", "CALLED");
    JsonNode begun = allocated(service, body(List.of(call), ""));
    assertThat(workers(call(begun, call)))
        .as("the other waits for the first")
        .containsExactly("mate-2");
    assertThat(call(begun, call).get("coveredAfter").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"calls\":[\"C-none\"]}|calls|没有编号为 C-none 的招工单",
        "{\"calls\":[]}|calls|应为 1 到 50 个招工单编号",
        "{\"calls\":[7]}|calls[0]|应为招工单编号",
        "{\"apply\":true}|versions|apply 为 true 时必填",
        "{\"apply\":\"yes\"}|apply|应为 true 或 false",
        "{\"apply\":true,\"versions\":{\"C-1\":\"x\"}}|versions|版本号应为整数",
        "{\"calls\":[\"C-1\"],\"apply\":true,\"versions\":{\"C-2\":1}}|versions|应正好是 calls 里的这些招工单",
      })
  void badRequest_isNamed(String body, String field, String message, RunningService service) {
    Reply refused = allocate(service, body);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
    assertThat(refused.json().get("errors").get(0).get("message").asText()).startsWith(message);
  }

  @Test
  void closedCall_wantsNobody(RunningService service) {
    worker(service, "closed-1", "closed-a");
    String call = opened(service, "closed-a", 1, "");
    service.call("POST", "/api/calls/" + call + "/close", STAFF, "");
    Reply refused = allocate(service, body(List.of(call), ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("detail").asText()).contains("已结束，不再要人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-employer", "demo-worker"})
  void others_areRefused(String token, RunningService service) {
    assertThat(service.call("POST", "/api/calls/allocation", token, "{}").status())
        .isEqualTo(token.isEmpty() ? 401 : 403);
  }

  private static String body(List<String> calls, String more) {
    return "{\"calls\":[\"" + String.join("\",\"", calls) + "\"]" + more + "}";
  }

  private static String apply(JsonNode proposal) {
    List<String> versions = new ArrayList<>();
    for (JsonNode call : proposal.get("calls")) {
      versions.add("\"" + call.get("id").asText() + "\":" + call.get("version").asLong());
    }
    return "{\"apply\":true,\"versions\":{"
        + String.join(",", versions)
        + "},\"plan\":\""
        + proposal.get("plan").asText()
        + "\"}";
  }

  private static Reply allocate(RunningService service, String body) {
    return service.call("POST", query("/api/calls/allocation", "now", NOW), STAFF, body);
  }

  private static JsonNode allocated(RunningService service, String body) {
    Reply reply = allocate(service, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static JsonNode call(JsonNode allocation, String id) {
    for (JsonNode call : allocation.get("calls")) {
      if (call.get("id").asText().equals(id)) {
        return call;
      }
    }
    throw new AssertionError("no call " + id + " in " + allocation);
  }

  private static List<String> workers(JsonNode call) {
    List<String> workers = new ArrayList<>();
    call.get("people").forEach(person -> workers.add(person.get("worker").asText()));
    return workers;
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.get("id").asText()));
    return ids;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static JsonNode read(RunningService service, String call) {
    return service.call("GET", query("/api/calls/" + call, "now", NOW), STAFF, "").json();
  }

  private static void recorded(RunningService service, String call, String worker, String outcome) {
    Reply reply =
        service.call(
            "POST",
            query("/api/calls/" + call + "/outcomes", "now", NOW),
            STAFF,
            "{\"worker\":\"" + worker + "\",\"outcome\":\"" + outcome + "\"}");
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  /** A call for the same hours of the same day, for holders of a certificate. */
  private static String opened(
      RunningService service, String certificate, int headcount, String more) {
    String body =
        String.format(
            Locale.ROOT,
            """
            {"job":{"title":"装卸%s","occupation":"装卸搬运工","employmentType":"DAILY","headcount":%d,
             "wage":{"min":220,"max":220,"unit":"DAY","settlement":"DAILY"},
             "shifts":[{"date":"2030-11-26","start":"07:00","end":"17:00"}],
             "location":{"lat":30.53,"lon":114.70},
             "requires":{"certificates":["%s证"]}}%s}
            """,
            certificate,
            headcount,
            certificate,
            more);
    Reply reply = service.call("POST", query("/api/calls", "now", NOW), STAFF, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.json().get("id").asText();
  }

  private static void worker(RunningService service, String id, String... certificates) {
    add(service, id, "", certificates);
  }

  private static void crewMember(RunningService service, String id, String... certificates) {
    add(service, id, ",\"crew\":\"K-band\"", certificates);
  }

  private static void add(RunningService service, String id, String more, String... certificates) {
    String body =
        String.format(
            Locale.ROOT,
            """
            {"id":"%s","occupations":["装卸搬运工"],"certificates":["%s证"],"birthYear":1980,
             "wish":{"employmentTypes":["DAILY"]},
             "weekly":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
                        "start":"05:00","end":"22:00"}],
             "location":{"lat":30.531,"lon":114.70},"active":true%s}
            """,
            id,
            String.join("证\",\"", certificates),
            more);
    Reply made = service.call("POST", "/api/workers", STAFF, body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = query("/api/workers/" + id, "generation", made.json().get("generation").asText());
    int status = service.call("GET", path, STAFF, "").status();
    for (int i = 0; i < MOST_WAITS && status == 503; i++) {
      status = service.call("GET", path, STAFF, "").status();
    }
    assertThat(status).isEqualTo(200);
  }
}
