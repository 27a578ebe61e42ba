package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.Certificate;
import io.yizhan.model.Contact;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static List<Worker> workers = List.of();
  private static List<Contact> contacts = List.of();

  @BeforeAll
  static void makeWorkers() {
    List<Submission> submissions = Districts.many().workers().toList();
    workers = submissions.stream().map(each -> (Worker) each.record()).toList();
    contacts = submissions.stream().map(each -> each.contact().orElseThrow()).toList();
  }

  @Test
  void workers_ages_areLegalAndOfTheirGeneration() {
    assertThat(workers)
        .allSatisfy(worker -> assertThat(worker.birthYear().orElse(1980)).isBetween(1960, 2008));
    assertThat(share(worker -> worker.birthYear().isEmpty())).isBetween(3, 9);
  }

  @Test
  void workers_experience_fitsTheirAge() {
    for (Worker worker : workers) {
      if (worker.birthYear().isPresent()) {
        int grown = 2026 - worker.birthYear().get() - 18;
        assertThat(worker.experienceYears().orElse(0)).isLessThanOrEqualTo(Math.max(grown, 0));
      }
      int most = worker.experienceYears().orElse(0);
      assertThat(worker.skills())
          .allSatisfy(skill -> assertThat(skill.years().orElse(0)).isBetween(0, most));
    }
  }

  @Test
  void workers_crews_workTogether() {
    Map<String, List<Worker>> crews =
        workers.stream()
            .filter(worker -> worker.crew().isPresent())
            .collect(Collectors.groupingBy(worker -> worker.crew().orElseThrow()));
    assertThat(crews).hasSizeGreaterThan(50);
    for (List<Worker> crew : crews.values()) {
      Worker first = crew.getFirst();
      assertThat(crew).hasSizeBetween(2, 4);
      assertThat(crew)
          .allSatisfy(
              mate -> {
                assertThat(code(mate)).isEqualTo(code(first));
                assertThat(mate.weekly()).isEqualTo(first.weekly());
                assertThat(mate.unavailable()).isEqualTo(first.unavailable());
                assertThat(mate.wish()).isEqualTo(first.wish());
                assertThat(
                        mate.location()
                            .point()
                            .orElseThrow()
                            .distanceMeters(first.location().point().orElseThrow()))
                    .isLessThan(8_000);
              });
    }
  }

  /** The code of somebody's main trade, which they name by code or by word. */
  private static String code(Worker worker) {
    String said = worker.occupations().getFirst();
    return Trades.load().all().stream()
        .filter(trade -> trade.name().equals(said))
        .map(Trade::code)
        .findFirst()
        .orElse(said);
  }

  @Test
  void workers_occupations_areOneToThreeAndRelated() {
    Map<String, String> groups = new HashMap<>();
    Trades.load()
        .all()
        .forEach(
            trade -> {
              groups.putIfAbsent(trade.name(), trade.group());
            });

    assertThat(workers)
        .allSatisfy(
            worker -> {
              assertThat(worker.occupations()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
              assertThat(
                      worker.occupations().stream()
                          .filter(groups::containsKey)
                          .map(groups::get)
                          .distinct())
                  .hasSizeLessThanOrEqualTo(1);
            });
    assertThat(share(worker -> worker.occupations().size() > 1)).isBetween(35, 75);
  }

  @Test
  void workers_certificates_haveSometimesRunOut() {
    List<Certificate> dated =
        workers.stream()
            .flatMap(worker -> worker.certificates().stream())
            .filter(certificate -> certificate.expires().isPresent())
            .toList();
    long over =
        dated.stream()
            .filter(each -> each.expires().orElseThrow().isBefore(Districts.TODAY))
            .count();

    assertThat(over * 100 / dated.size()).isBetween(9L, 22L);
  }

  @Test
  void workers_availability_isUnknownForAFew() {
    assertThat(share(worker -> worker.weekly().isEmpty() && worker.intervals().isEmpty()))
        .isBetween(5, 11);
    assertThat(share(worker -> !worker.unavailable().isEmpty())).isBetween(14, 26);
  }

  @Test
  void workers_wishes_areNearTheMarket() {
    assertThat(workers)
        .allSatisfy(
            worker -> {
              assertThat(worker.wish().maxDistanceKm().orElse(3.0)).isBetween(3.0, 30.0);
              if (worker.wish().wageFloor().period().equals(Optional.of(WagePeriod.DAY))) {
                assertThat(worker.wish().wageFloor().minYuan().orElseThrow().intValueExact())
                    .isBetween(110, 500);
              }
              assertThat(worker.wish().wageFloor().maxYuan()).isEmpty();
            });
    assertThat(share(worker -> worker.wish().employmentTypes().isEmpty())).isBetween(10, 20);
  }

  @Test
  void workers_about_agreesWithTheRecord() {
    Pattern years = Pattern.compile("([0-9]+)年");
    Pattern kilometres = Pattern.compile("([0-9]+)公里");
    int compared = 0;
    for (Worker worker : workers) {
      Matcher said = years.matcher(worker.about());
      if (said.find()) {
        assertThat(worker.experienceYears().orElseThrow()).hasToString(said.group(1));
        compared++;
      }
      Matcher far = kilometres.matcher(worker.about());
      if (far.find()) {
        assertThat(worker.wish().maxDistanceKm().orElseThrow().intValue())
            .hasToString(far.group(1));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void workers_records_holdNoContact() {
    for (int i = 0; i < workers.size(); i++) {
      String name = contacts.get(i).name().orElseThrow();
      assertThat(workers.get(i).toString()).doesNotContain(Workers.PHONE_PREFIX);
      assertThat(workers.get(i).about()).doesNotContain(name);
    }
  }

  @Test
  void workers_phones_areOfTheInventedRange() {
    assertThat(contacts)
        .allSatisfy(
            contact -> assertThat(contact.phone().orElseThrow()).matches("1990000[0-9]{4}"));
    assertThat(contacts.stream().map(contact -> contact.phone().orElseThrow()).distinct())
        .hasSize(contacts.size());
    assertThat(contacts)
        .allSatisfy(
            contact -> assertThat(contact.name().orElseThrow()).matches("[\\u4e00-\\u9fff]{2,3}"));
  }

  @Test
  void workers_about_saysMoreThanOneThing() {
    assertThat(workers.stream().map(Worker::about).distinct().count())
        .isGreaterThan(workers.size() * 80L / 100);
  }

  private static int share(Predicate<Worker> test) {
    return (int) (workers.stream().filter(test).count() * 100 / workers.size());
  }
}
