package io.yizhan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.geo.GeoPoint;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls as they come to a desk, each with the one point it is there to show. */
class AllocatorTest {

  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 0, 0);
  private static final GeoPoint GEDIAN = new GeoPoint(30.5346, 114.7021);

  /** Some 11 km to the north: 34 minutes. */
  private static final GeoPoint FAR = new GeoPoint(30.6346, 114.7021);

  private final Allocator allocator = Allocator.create(Duration.ofSeconds(10), 100);

  /** The one forklift driver is also the best loader; whoever fills the loaders first loses. */
  @Test
  void allocate_greedyTakesTheOnlyOneOfTheNext_allPlacesAreFilled() {
    Allocation allocation =
        allocate(call("装卸", 1, 7, 17, "张师傅", .9, "李师傅", .6), call("叉车", 1, 8, 16, "张师傅", .7));

    assertThat(allocation.greedy().filled()).isEqualTo(1);
    assertThat(allocation.figures().filled()).isEqualTo(2);
    assertThat(workers(allocation, "叉车")).containsExactly("张师傅");
    assertThat(workers(allocation, "装卸")).containsExactly("李师傅");
    assertThat(allocation.isProven()).isTrue();
  }

  @Test
  void allocate_asManyPlacesEitherWay_theHigherSumOfScoresWins() {
    Allocation allocation =
        allocate(call("A", 1, 7, 17, "甲", .9, "乙", .8), call("B", 1, 8, 16, "甲", .8, "乙", .2));

    assertThat(workers(allocation, "B")).containsExactly("甲");
    assertThat(allocation.figures().points()).isEqualTo(160);
    assertThat(allocation.greedy().points()).isEqualTo(110);
  }

  /** A difference below a hundredth is none. */
  @Test
  void allocate_equalScores_whoWasPutForwardLessComesFirst() {
    OpenCall call = call("A", 1, 7, 17, "甲", .801, "乙", .799);
    Allocation allocation =
        allocator.allocate(new AllocationRequest(List.of(call), Map.of("甲", 5, "乙", 1)));

    assertThat(workers(allocation, "A")).containsExactly("乙");
  }

  @Test
  void allocate_turnsWithinOneAnswer_areDealtOutToo() {
    Allocation allocation =
        allocate(call("上午", 1, 8, 12, "甲", .8, "乙", .8), call("下午", 1, 14, 18, "甲", .8, "乙", .8));

    assertThat(workers(allocation, "上午")).doesNotContainAnyElementsOf(workers(allocation, "下午"));
  }

  @Test
  void allocate_onePersonForTwoShiftsThatLeaveTimeForTheWay_servesBoth() {
    Allocation allocation =
        allocate(call("早", 1, 8, 12, "甲", .8), at(FAR, call("午", 1, 13, 17, "甲", .8)));

    assertThat(allocation.figures().filled()).isEqualTo(2);
  }

  @Test
  void allocate_theWayIsTooLong_servesOneAndSaysWhy() {
    OpenCall late =
        new OpenCall(
            "午",
            1,
            List.of(new WorkSpan(DAY.plusHours(12).plusMinutes(30), DAY.plusHours(17))),
            Optional.of(FAR),
            List.of(new CallMatch("甲", .8)),
            List.of());
    Allocation allocation = allocate(call("早", 1, 8, 12, "甲", .9), late);

    assertThat(workers(allocation, "早")).containsExactly("甲");
    assertThat(why(allocation, "午")).containsExactly("1人已排到「早」，时间冲突或来不及赶到");
  }

  @Test
  void allocate_hoursThatNobodySaid_takeAPersonWhole() {
    OpenCall vague =
        new OpenCall(
            "不定时", 1, List.of(), Optional.of(GEDIAN), List.of(new CallMatch("甲", .8)), List.of());

    assertThat(allocate(call("早", 1, 8, 12, "甲", .9), vague).figures().filled()).isEqualTo(1);
  }

  /** 22:00 to 6:00 is one night, and 6:00 the next morning is free. */
  @Test
  void allocate_nightThatEndsWhereTheMorningBegins_servesBoth() {
    Allocation allocation = allocate(call("夜", 1, 22, 30, "甲", .8), call("晨", 1, 30, 34, "甲", .8));

    assertThat(allocation.figures().filled()).isEqualTo(2);
  }

  @Test
  void allocate_crewThatDoesNotFit_staysWholeAndIsNamed() {
    OpenCall call = call("装卸", 2, 7, 17, "甲", .9, "乙", .9, "丙", .9, "丁", .5);
    Allocation allocation = allocate(with(List.of("甲", "乙", "丙"), call));

    assertThat(workers(allocation, "装卸")).containsExactly("丁");
    assertThat(why(allocation, "装卸")).containsExactly("3人的班组要一起去，剩下的1个名额不够");
  }

  /** Two places for a crew of two fill more than one place for the better single worker. */
  @Test
  void allocate_crewFillsMore_crewGoes() {
    OpenCall call = call("装卸", 2, 7, 17, "甲", .3, "乙", .3, "丁", .9);
    Allocation allocation = allocate(with(List.of("甲", "乙"), call));

    assertThat(allocation.calls().getFirst().placements())
        .containsExactlyInAnyOrder(
            new Placement("甲", .3, List.of("乙", "甲")), new Placement("乙", .3, List.of("乙", "甲")));
    assertThat(allocation.greedy().filled()).isEqualTo(1);
    assertThat(allocation.isProven()).isTrue();
  }

  @Test
  void allocate_crewWithOneWhoDoesNotFit_isNamed() {
    Allocation allocation = allocate(with(List.of("甲", "乙"), call("装卸", 2, 7, 17, "甲", .9)));

    assertThat(why(allocation, "装卸")).containsExactly("符合条件的只有1人，还要2人", "1人要和班组一起去，但班组里有人不符合条件");
  }

  @Test
  void allocate_nobodyFits_saysSo() {
    assertThat(why(allocate(call("电工", 3, 7, 17)), "电工")).containsExactly("没有符合条件的人");
  }

  @Test
  void allocate_noCalls_isEmptyAndProven() {
    Allocation allocation = allocate();

    assertThat(allocation.calls()).isEmpty();
    assertThat(allocation.isProven()).isTrue();
  }

  /** Turns even out over rounds: with as many places as half the people, all go every other day. */
  @Test
  void allocate_roundAfterRound_nobodyIsAlwaysLast() {
    Map<String, Integer> exposure = new HashMap<>();
    for (int round = 0; round < 4; round++) {
      Allocation allocation =
          allocator.allocate(
              new AllocationRequest(
                  List.of(call("A", 2, 7, 17, "甲", .8, "乙", .8, "丙", .8, "丁", .8)), exposure));
      workers(allocation, "A").forEach(worker -> exposure.merge(worker, 1, Integer::sum));
    }

    assertThat(exposure).hasSize(4).allSatisfy((_, times) -> assertThat(times).isEqualTo(2));
  }

  @Test
  void create_noEffortOrNoSteps_isRefused() {
    assertThatThrownBy(() -> Allocator.create(Duration.ZERO, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("effort must be positive");
    assertThatThrownBy(() -> Allocator.create(Duration.ofSeconds(1), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("steps must be 1..1000; got: 0");
  }

  private Allocation allocate(OpenCall... calls) {
    return allocator.allocate(new AllocationRequest(List.of(calls), Map.of()));
  }

  private static OpenCall call(String id, int places, int from, int until, Object... scores) {
    List<CallMatch> matches = new ArrayList<>();
    for (int i = 0; i < scores.length; i += 2) {
      matches.add(new CallMatch((String) scores[i], (Double) scores[i + 1]));
    }
    return new OpenCall(
        id,
        places,
        List.of(new WorkSpan(DAY.plusHours(from), DAY.plusHours(until))),
        Optional.of(GEDIAN),
        matches,
        List.of());
  }

  private static OpenCall with(List<String> crew, OpenCall call) {
    return new OpenCall(
        call.id(),
        call.places(),
        call.shifts(),
        call.place(),
        call.matches(),
        List.of(Crew.of(crew)));
  }

  private static OpenCall at(GeoPoint place, OpenCall call) {
    return new OpenCall(
        call.id(), call.places(), call.shifts(), Optional.of(place), call.matches(), call.crews());
  }

  private static FilledCall filled(Allocation allocation, String call) {
    return allocation.calls().stream()
        .filter(one -> one.id().equals(call))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> workers(Allocation allocation, String call) {
    return filled(allocation, call).placements().stream().map(Placement::worker).toList();
  }

  private static List<String> why(Allocation allocation, String call) {
    return filled(allocation, call).shortfall().orElseThrow().lacks().stream()
        .map(lack -> lack.sentence(id -> id))
        .toList();
  }
}
