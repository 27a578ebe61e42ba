package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.QuietHours;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import io.yizhan.store.AlertState;
import io.yizhan.store.AlertTerms;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a write to what a receiver gets, on a real database at a clock that is moved. */
@ExtendWith(StoreExtension.class)
class AlertsTest {

  private static final GeoPoint PLACE = new GeoPoint(30.3961, 114.8903);
  private static final String CLEANING = "occupation=保洁员";
  private static final String NEAR = "near=30.3961,114.8903&radiusKm=5";
  private static final Instant NIGHT = Instant.parse("2026-11-24T14:30:00Z");
  private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T23:00:00Z");

  @TempDir private Path directory;
  private Receiver receiver;
  private Optional<QuietHours> quiet = Optional.empty();
  private int cap;

  @BeforeEach
  void startReceiver() throws IOException {
    receiver = Receiver.start();
  }

  @AfterEach
  void stopReceiver() {
    receiver.close();
  }

  @Test
  void newJob_meetsSearchesOfOnePerson_isOneAlertWithReasons(TestDatabase database)
      throws IOException {
    try (AlertsWorld world = open(database, Optional.empty(), 5)) {
      SavedSearch trade = world.save("staff:a", CLEANING, posted());
      SavedSearch place = world.save("staff:a", NEAR + "&wageMin=150", posted());
      world.save("staff:b", "occupation=电焊工", posted());
      world.put(cleaning("J1").build());
      world.until(() -> receiver.accepted().size() == 1);

      JsonNode body = receiver.accepted().getFirst();
      assertThat(receiver.got()).allMatch(Receiver.Got::signed);
      assertThat(body.get("type").asText()).isEqualTo("alert");
      assertThat(body.get("owner").asText()).isEqualTo("staff:a");
      JsonNode alert = body.get("alerts").get(0);
      assertThat(alert.get("kind").asText()).isEqualTo("jobs");
      assertThat(alert.get("recordId").asText()).isEqualTo("J1");
      assertThat(alert.get("searches").toString())
          .isEqualTo("[" + trade.id() + "," + place.id() + "]");
      assertThat(alert.get("reasons").toString()).contains("工种：保洁员", "工资不低于150元/天", "离您选的地点约0公里");
      assertThat(body.toString()).doesNotContain("擦玻璃", "title");
      world.until(() -> state(world, "staff:a") == AlertState.SENT);
      assertThat(world.alertsOf("staff:b")).isEmpty();
    }
  }

  @Test
  void editThatDoesNotMatter_isToldNobodyAgain_oneThatDoesIs(TestDatabase database)
      throws IOException {
    try (AlertsWorld world = open(database, Optional.empty(), 5)) {
      world.save("staff:a", CLEANING, inList());
      world.put(cleaning("J1").build());
      world.put(cleaning("J1").description("改了错字").headcount(9).build());
      assertThat(world.alertsOf("staff:a")).hasSize(1);

      world.put(cleaning("J1").wage(perDay(260)).build());
      assertThat(world.alertsOf("staff:a")).hasSize(2);
      assertThat(world.alertsOf("staff:a").getFirst().version()).isEqualTo(3);

      world.put(cleaning("J1").build());
      assertThat(world.alertsOf("staff:a")).as("back to what was told").hasSize(2);
    }
  }

  @Test
  void atNight_isHeldUntilMorning_andComesAsOneDigest(TestDatabase database) throws IOException {
    try (AlertsWorld world = open(database, Optional.of(QuietHours.STANDARD), 5)) {
      world.save("staff:a", CLEANING, posted());
      world.moveTo(NIGHT);
      world.put(cleaning("J1").build());
      world.put(cleaning("J2").build());
      world.put(cleaning("J3").build());
      world.delete(RecordKind.JOB, "J3");
      assertThat(world.alertsOf("staff:a"))
          .extracting(StoredAlert::state)
          .containsExactly(AlertState.WITHDRAWN, AlertState.WAITING, AlertState.WAITING);
      assertThat(receiver.got()).isEmpty();

      world.moveTo(NEXT_MORNING);
      world.until(() -> receiver.accepted().size() == 1);
      JsonNode digest = receiver.accepted().getFirst();
      assertThat(digest.get("type").asText()).isEqualTo("digest");
      assertThat(digest.get("alerts").findValuesAsText("recordId")).containsExactly("J1", "J2");
    }
  }

  @Test
  void aboveTheCap_comesNextMorningAsOneDigest(TestDatabase database) throws IOException {
    try (AlertsWorld world = open(database, Optional.of(QuietHours.STANDARD), 2)) {
      world.save("staff:a", CLEANING, posted());
      for (int i = 1; i <= 4; i++) {
        world.put(cleaning("J" + i).build());
      }
      untilSent(world, 2);
      assertThat(receiver.accepted()).allMatch(b -> b.get("type").asText().equals("alert"));
      assertThat(world.alerts().counts().held()).isEqualTo(2);

      world.moveTo(NEXT_MORNING);
      untilSent(world, 3);
      JsonNode digest = receiver.accepted().getLast();
      assertThat(digest.get("type").asText()).isEqualTo("digest");
      assertThat(digest.get("alerts").findValuesAsText("recordId")).containsExactly("J3", "J4");
      world.put(cleaning("J5").build());
      untilSent(world, 4);
    }
  }

  @Test
  void failingReceiver_isTriedAgainWithTheSameId_thenGivenUp(TestDatabase database)
      throws IOException {
    try (AlertsWorld world = open(database, Optional.empty(), 5)) {
      world.save("staff:a", CLEANING, posted());
      receiver.failNext(1);
      world.put(cleaning("J1").build());
      world.until(() -> receiver.got().size() == 1);
      moveOn(world, 2);
      assertThat(receiver.got()).extracting(Receiver.Got::delivery).containsExactly("1", "1");
      world.until(() -> state(world, "staff:a") == AlertState.SENT);

      receiver.failNext(100);
      world.put(cleaning("J2").build());
      world.until(() -> receiver.got().size() == 3);
      moveOn(world, 4);
      moveOn(world, 5);
      world.until(() -> state(world, "staff:a") == AlertState.FAILED);
      assertThat(world.alertsOf("staff:a").getFirst().failure())
          .hasValue("试了 3 次后放弃：对方返回 HTTP 500");
      assertThat(world.alerts().counts().failed()).isEqualTo(1);
    }
  }

  @Test
  void removedSearch_isMetNoLonger_andWhatWaitsIsTakenBack(TestDatabase database)
      throws IOException {
    try (AlertsWorld world = open(database, Optional.of(QuietHours.STANDARD), 5)) {
      SavedSearch search = world.save("staff:a", CLEANING, posted());
      world.moveTo(NIGHT);
      world.put(cleaning("J1").build());
      assertThat(world.alerts().remove("staff:b", search.id())).isFalse();
      assertThat(world.alerts().remove("staff:a", search.id())).isTrue();
      assertThat(state(world, "staff:a")).isEqualTo(AlertState.WITHDRAWN);
      world.put(cleaning("J2").build());
      assertThat(world.alertsOf("staff:a")).hasSize(1);
    }
  }

  @Test
  void newJob_fitsRecordsOfWorkers_whoNamedTheTrade(TestDatabase database) throws IOException {
    cap = 5;
    try (AlertsWorld world =
        AlertsWorld.open(
            database.database(),
            directory,
            AlertsWorld.settings(true, Optional.empty(), 5, receiver.origin()))) {
      world.put(cleaner("W1").build());
      world.put(cleaner("W2").occupations(List.of("电焊工")).build());
      world.put(cleaner("W3").occupations(List.of()).build());
      world.put(cleaner("W4").wish(wish(300)).build());
      world.put(cleaner("W5").active(false).build());
      world.save("worker:W1", CLEANING, posted());
      world.put(cleaning("J1").build());
      untilSent(world, 1);
      assertThat(receiver.accepted())
          .extracting(body -> body.get("owner").asText())
          .containsExactly("worker:W1");

      assertThat(world.alertsOf("worker:W1")).hasSize(1);
      StoredAlert alert = world.alertsOf("worker:W1").getFirst();
      assertThat(alert.reasons()).contains("是您想干的工种", "工资达到您的要求", "工种：保洁员");
      assertThat(alert.searches()).hasSize(1);
      for (String other : new String[] {"W2", "W3", "W4", "W5"}) {
        assertThat(world.alertsOf("worker:" + other)).as(other).isEmpty();
      }
    }
  }

  @Test
  void newWorker_meetsSearchesOfStaff_withoutSayingWhereTheyAre(TestDatabase database)
      throws IOException {
    try (AlertsWorld world = open(database, Optional.empty(), 5)) {
      world.saveWorkers("staff:a", CLEANING + "&" + NEAR + "&wage=200", inList());
      world.saveWorkers("staff:b", "occupation=电焊工", inList());
      world.put(cleaner("W1").build());
      assertThat(world.alertsOf("staff:a")).hasSize(1);
      StoredAlert alert = world.alertsOf("staff:a").getFirst();
      assertThat(alert.kind()).isEqualTo(RecordKind.WORKER);
      assertThat(alert.reasons()).containsExactly("工种：保洁员", "接受200元/天", "在您选的范围内");
      assertThat(alert.state()).isIn(AlertState.WAITING, AlertState.READY);
      world.until(() -> state(world, "staff:a") == AlertState.READY);
      assertThat(world.alertsOf("staff:b")).isEmpty();
      assertThat(receiver.got()).isEmpty();
    }
  }

  private AlertsWorld open(TestDatabase database, Optional<QuietHours> quiet, int cap)
      throws IOException {
    this.quiet = quiet;
    this.cap = cap;
    return AlertsWorld.open(
        database.database(), directory, AlertsWorld.settings(false, quiet, cap, receiver.origin()));
  }

  private AlertTerms posted() {
    return new AlertTerms(Optional.of(receiver.url()), quiet, cap);
  }

  private AlertTerms inList() {
    return new AlertTerms(Optional.empty(), quiet, cap);
  }

  /** Lets the backoff pass, where an attempt took too long on a busy machine. */
  private static void untilSent(AlertsWorld world, int deliveries) {
    world.until(
        () -> {
          world.advance(Duration.ofMillis(20));
          return world.alerts().counts().sent() >= deliveries;
        });
  }

  /** Lets the backoff pass until there are so many requests. */
  private void moveOn(AlertsWorld world, int requests) {
    world.until(
        () -> {
          world.advance(Duration.ofMillis(20));
          return receiver.got().size() >= requests;
        });
  }

  private static AlertState state(AlertsWorld world, String owner) {
    return world.alertsOf(owner).getFirst().state();
  }

  private static Job.Builder cleaning(String id) {
    return Job.builder(id, "写字楼保洁")
        .description("擦玻璃")
        .occupation("保洁员")
        .employmentType(EmploymentType.DAILY)
        .wage(perDay(200))
        .location(Location.at(PLACE, "420704"));
  }

  private static Worker.Builder cleaner(String id) {
    return Worker.builder(id)
        .occupations(List.of("保洁员"))
        .wish(wish(180))
        .location(Location.at(PLACE, "420704"));
  }

  private static Wish wish(int yuanPerDay) {
    return new Wish(Set.of(), Set.of(), perDay(yuanPerDay), Optional.of(10.0), Optional.empty());
  }

  private static Wage perDay(int yuan) {
    return new Wage(
        Optional.of(BigDecimal.valueOf(yuan)),
        Optional.of(BigDecimal.valueOf(yuan)),
        Optional.of(WagePeriod.DAY));
  }
}
