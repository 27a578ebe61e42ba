package io.yizhan.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may have whose contact data, who is told of it, and how somebody is forgotten. */
@ExtendWith(ServiceExtension.class)
class MyDataJourneyTest {

  private static final String FORGET = "{\"confirm\":\"删除我的资料\"}";

  @Test
  void contact_employer_onlyWhileTheWorkerLetsThem_andTheWorkerSeesIt(RunningService service) {
    SignedIn worker = registered(service, "13930000001", "赵一");
    String path = "/api/workers/" + worker.worker() + "/contact?purpose=about-tomorrow";
    assertThat(service.call("GET", path, "demo-employer", "").status()).isEqualTo(403);

    String consents = "/api/workers/" + worker.worker() + "/consents";
    assertThat(worker.call("POST", consents, "{\"employer\":\"E1\",\"days\":181}").status())
        .isEqualTo(422);
    assertThat(worker.call("POST", consents, "{\"employer\":\"E2\"}").status()).isEqualTo(201);
    assertThat(service.call("GET", path, "demo-employer", "").status()).isEqualTo(403);
    assertThat(worker.call("POST", consents, "{\"employer\":\"E1\"}").status()).isEqualTo(201);
    Reply seen = service.call("GET", path, "demo-employer", "");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.json().get("phone").asText()).isEqualTo("13930000001");
    assertThat(seen.header("Cache-Control")).contains("no-store");

    JsonNode views = worker.get("/api/me/views").json();
    assertThat(views.get("total").asInt()).isEqualTo(1);
    assertThat(views.get("hits").get(0).get("actor").asText()).isEqualTo("demo-employer");
    assertThat(views.get("hits").get(0).get("purpose").asText()).isEqualTo("about-tomorrow");

    assertThat(worker.call("DELETE", consents + "/E1", "").status()).isEqualTo(204);
    assertThat(worker.call("DELETE", consents + "/E1", "").status()).isEqualTo(404);
    assertThat(service.call("GET", path, "demo-employer", "").status()).isEqualTo(403);
    assertThat(worker.get(consents).json().get("total").asInt()).isEqualTo(2);
  }

  @Test
  void contact_guessedIds_lookLikeForbiddenOnes(RunningService service) {
    SignedIn worker = registered(service, "13930000002", "钱二");
    Reply real =
        service.call(
            "GET", "/api/workers/" + worker.worker() + "/contact?purpose=x", "demo-employer", "");
    Reply guessed =
        service.call("GET", "/api/workers/W-guessed/contact?purpose=x", "demo-employer", "");
    assertThat(real.text()).isEqualTo(guessed.text());
    SignedIn other = registered(service, "13930000003", "孙三");
    for (String path : List.of("/consents", "")) {
      Reply theirs = other.get("/api/workers/" + worker.worker() + path);
      Reply none = other.get("/api/workers/W-guessed" + path);
      assertThat(theirs.status()).isEqualTo(403);
      assertThat(theirs.text()).isEqualTo(none.text());
    }
  }

  @Test
  void contact_withoutAPurpose_isRefused(RunningService service) {
    assertThat(service.call("GET", "/api/workers/W1/contact", "demo-staff", "").status())
        .isEqualTo(400);
    assertThat(
            service.call("GET", "/api/workers/W1/contact?purpose=%0A", "demo-staff", "").status())
        .isEqualTo(400);
  }

  @Test
  void export_holdsEverything(RunningService service) {
    SignedIn worker = registered(service, "13930000004", "李四");
    worker.call("POST", "/api/workers/" + worker.worker() + "/consents", "{\"employer\":\"E1\"}");
    worker.call("POST", "/api/alerts", "{\"kind\":\"jobs\",\"search\":{\"q\":\"保洁\"}}");
    Reply export = worker.get("/api/me/export");
    assertThat(export.status()).isEqualTo(200);
    assertThat(export.header("Content-Disposition").orElse("")).startsWith("attachment");
    JsonNode all = export.json();
    assertThat(all.get("contact").get("name").asText()).isEqualTo("李四");
    assertThat(all.get("record").get("id").asText()).isEqualTo(worker.worker());
    assertThat(all.get("consents")).hasSize(1);
    assertThat(all.get("savedSearches")).hasSize(1);
  }

  @Test
  void forget_leavesNothingButAnAuditWithoutAPerson(RunningService service) {
    SignedIn worker = registered(service, "13930000005", "周五");
    String id = worker.worker();
    worker.call("POST", "/api/alerts", "{\"kind\":\"jobs\",\"search\":{\"q\":\"保洁\"}}");
    service.call("GET", "/api/workers/" + id + "/contact?purpose=x", "demo-staff", "");

    assertThat(worker.call("DELETE", "/api/me", "{\"confirm\":\"好\"}").status()).isEqualTo(422);
    assertThat(worker.call("DELETE", "/api/me", "{}").status()).isEqualTo(422);
    Reply gone = worker.call("DELETE", "/api/me", FORGET);
    assertThat(gone.status()).as(gone.text()).isEqualTo(200);

    assertThat(worker.get("/api/me").status()).isEqualTo(401);
    String generation = gone.json().get("generation").asText();
    assertThat(
            service
                .call("GET", "/api/workers/" + id + "?generation=" + generation, "demo-staff", "")
                .status())
        .isEqualTo(404);
    assertThat(service.call("GET", "/api/audit?size=100", "demo-admin", "").text())
        .contains("CONTACT_VIEWED")
        .doesNotContain(id);
  }

  /** Whatever is kept in files or told to everybody holds no contact data. */
  @Test
  void contactData_isInNoFileAndNoPublicAnswer(RunningService service) throws IOException {
    String phone = "13939393939";
    String name = "欧阳独一无二";
    SignedIn worker = registered(service, phone, name);
    service.call(
        "GET", "/api/workers/" + worker.worker() + "/contact?purpose=" + phone, "demo-staff", "");
    service.get("/api/jobs?q=" + phone);
    String generation =
        worker
            .call(
                "PUT",
                "/api/workers/" + worker.worker(),
                "{\"occupations\":[\"保洁\"],\"about\":\"电话" + phone + "\"}")
            .json()
            .get("generation")
            .asText();
    Reply shown =
        service.call(
            "GET",
            "/api/workers/" + worker.worker() + "?generation=" + generation,
            "demo-staff",
            "");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).doesNotContain(phone, name);
    assertThat(service.call("GET", "/api/audit?size=100", "demo-admin", "").text())
        .doesNotContain(phone, name);
    int files = 0;
    for (Path file : files(service.directory())) {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(content).as(file.toString()).doesNotContain(phone);
      assertThat(content)
          .as(file.toString())
          .doesNotContain(
              new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      files++;
    }
    assertThat(files).isGreaterThan(5);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static SignedIn registered(RunningService service, String phone, String name) {
    SignedIn worker = SignedIn.as(service, phone);
    Reply written =
        worker.call(
            "POST",
            "/api/workers",
            "{\"occupations\":[\"保洁\"],\"contact\":{\"name\":\""
                + name
                + "\",\"phone\":\""
                + phone
                + "\"}}");
    assertThat(written.status()).as(written.text()).isEqualTo(201);
    return worker;
  }
}
