package io.yizhan.service.pages.desk;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Workers and requests of tests of the desk. Each test has workers of a certificate of its own. */
final class DeskWorld {

  static final String STAFF = "demo-staff";
  static final String PHONE = "13912345679";
  static final String SENTENCE = "明天早上7点到下午5点，花湖机场要5个装卸工，220一天，日结";

  private static final int MOST_WAITS = 5;

  private DeskWorld() {}

  /** Registers workers near 花湖机场 who hold a certificate. */
  static void workers(RunningService service, String certificate, int number) {
    for (int i = 0; i < number; i++) {
      String body =
          String.format(
              Locale.ROOT,
              """
              {"id":"%s-%d","occupations":["装卸搬运工"],"certificates":["%s"],"birthYear":1980,
               "weekly":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
                          "start":"05:00","end":"22:00"}],
               "location":{"lat":30.34%d,"lon":115.03},"active":true,
               "contact":{"name":"秦大山","phone":"%s"}}
              """,
              certificate,
              i,
              certificate,
              i,
              PHONE);
      Reply made = service.call("POST", "/api/workers", STAFF, body);
      assertThat(made.status()).as(made.text()).isEqualTo(201);
      String path =
          query(
              "/api/workers/" + certificate + "-" + i,
              "generation",
              made.json().get("generation").asText());
      int status = service.call("GET", path, STAFF, "").status();
      for (int wait = 0; wait < MOST_WAITS && status == 503; wait++) {
        status = service.call("GET", path, STAFF, "").status();
      }
      assertThat(status).isEqualTo(200);
    }
  }

  /** Sends a form as a browser of staff does; redirects are not followed. */
  static Reply post(RunningService service, String path, String... namesAndValues) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
    }
    HttpRequest request =
        service
            .request(path)
            .header("Authorization", "Bearer " + STAFF)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields)))
            .build();
    return service.send(request);
  }

  /** A page as staff see it. */
  static Reply page(RunningService service, String path) {
    return service.send(
        service
            .request(path)
            .header("Authorization", "Bearer " + STAFF)
            .header("Accept", "text/html")
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
