package io.yizhan.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every allocation. */
class AllocatorPropertiesTest {

  private final Allocator allocator = Allocator.create(Duration.ofSeconds(10), 100);

  @Property(tries = 300)
  void allocate_smallWorld_isTheBestOfAllPlansInAllGoals(@ForAll long seed) {
    AllocationRequest request = new RandomRequests(new SplittableRandom(seed)).small();

    Allocation allocation = allocator.allocate(request);

    assertThat(allocation.proven()).containsExactlyInAnyOrder(Goal.values());
    assertThat(allocation.figures()).isEqualTo(new NaiveAllocation(request).best());
  }

  /** More people than can be of use, so that some are never asked. */
  @Property(tries = 300)
  void allocate_crowdedWorld_isTheBestOfAllPlansInAllGoals(@ForAll long seed) {
    AllocationRequest request = new RandomRequests(new SplittableRandom(seed)).crowded();

    assertThat(allocator.allocate(request).figures())
        .isEqualTo(new NaiveAllocation(request).best());
  }

  @Property(tries = 80)
  void allocate_anyWorld_keepsEveryRule(@ForAll long seed) {
    AllocationRequest request = new RandomRequests(new SplittableRandom(seed)).middling();

    Allocation allocation = allocator.allocate(request);

    assertRules(request, allocation);
    assertThat(allocation.figures()).isGreaterThanOrEqualTo(allocation.greedy());
    assertThat(allocation.figures()).isEqualTo(figures(request, allocation));
  }

  /** Almost no time: what is there keeps the rules, and says that it is not proven. */
  @Property(tries = 20)
  void allocate_outOfTime_isNeverWorseThanGreedy(@ForAll long seed) {
    AllocationRequest request = new RandomRequests(new SplittableRandom(seed)).request(12, 80, 8);

    Allocation allocation = Allocator.create(Duration.ofNanos(1), 100).allocate(request);

    assertRules(request, allocation);
    assertThat(allocation.figures()).isGreaterThanOrEqualTo(allocation.greedy());
    assertThat(allocation.proven())
        .isEqualTo(
            List.of(Goal.values()).stream()
                .limit(allocation.proven().size())
                .collect(Collectors.toSet()));
  }

  @Property(tries = 40)
  void allocate_otherOrderOfLists_isTheSame(@ForAll long seed) {
    AllocationRequest request = new RandomRequests(new SplittableRandom(seed)).middling();
    Random dice = new Random(seed);
    List<OpenCall> calls = new ArrayList<>();
    for (OpenCall call : request.calls()) {
      calls.add(
          new OpenCall(
              call.id(),
              call.places(),
              shuffled(call.shifts(), dice),
              call.place(),
              shuffled(call.matches(), dice),
              shuffled(call.crews(), dice)));
    }
    AllocationRequest other = new AllocationRequest(shuffled(calls, dice), request.exposure());

    assertThat(allocator.allocate(other)).isEqualTo(allocator.allocate(request));
  }

  private static <T> List<T> shuffled(List<T> list, Random dice) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, dice);
    return copy;
  }

  private static void assertRules(AllocationRequest request, Allocation allocation) {
    Map<String, OpenCall> calls =
        request.calls().stream().collect(Collectors.toMap(OpenCall::id, call -> call));
    Map<String, List<OpenCall>> served = new HashMap<>();
    assertThat(allocation.calls()).extracting(FilledCall::id).doesNotHaveDuplicates();
    assertThat(allocation.calls()).hasSameSizeAs(request.calls());
    for (FilledCall filled : allocation.calls()) {
      OpenCall call = Optional.ofNullable(calls.get(filled.id())).orElseThrow();
      Set<String> going = new HashSet<>();
      for (Placement placement : filled.placements()) {
        assertThat(call.matches()).contains(new CallMatch(placement.worker(), placement.score()));
        assertThat(going.add(placement.worker())).isTrue();
        List<OpenCall> others = served.computeIfAbsent(placement.worker(), _ -> new ArrayList<>());
        assertThat(others).noneMatch(other -> NaiveAllocation.exclude(call, other));
        others.add(call);
      }
      assertThat(call.crews())
          .allMatch(
              crew ->
                  going.containsAll(crew.workers()) || Collections.disjoint(going, crew.workers()));
      assertShortfall(call, filled);
    }
  }

  private static void assertShortfall(OpenCall call, FilledCall filled) {
    int missing = call.places() - filled.placements().size();
    assertThat(missing).isNotNegative();
    assertThat(filled.shortfall().isPresent()).isEqualTo(missing > 0);
    filled
        .shortfall()
        .ifPresent(
            shortfall -> {
              assertThat(shortfall.missing()).isEqualTo(missing);
              assertThat(shortfall.matches()).isEqualTo(call.matches().size());
              int explained =
                  shortfall.lacks().stream()
                      .filter(lack -> !(lack instanceof Lack.TooFew))
                      .mapToInt(Lack::workers)
                      .sum();
              assertThat(explained + filled.placements().size()).isEqualTo(call.matches().size());
              assertThat(shortfall.lacks()).isNotEmpty();
              assertThat(shortfall.lacks())
                  .allSatisfy(
                      lack -> {
                        if (lack instanceof Lack.CrewTooLarge large) {
                          assertThat(large.workers()).isGreaterThan(missing);
                        }
                      });
            });
  }

  private static AllocationFigures figures(AllocationRequest request, Allocation allocation) {
    int filled = 0;
    long points = 0;
    Map<String, Integer> turns = new HashMap<>();
    for (FilledCall call : allocation.calls()) {
      for (Placement placement : call.placements()) {
        filled++;
        points += Math.round(placement.score() * 100);
        turns.merge(placement.worker(), 1, Integer::sum);
      }
    }
    long exposure = 0;
    for (Map.Entry<String, Integer> entry : turns.entrySet()) {
      long before = request.exposure().getOrDefault(entry.getKey(), 0);
      long now = before + entry.getValue();
      exposure += now * now - before * before;
    }
    int places = request.calls().stream().mapToInt(OpenCall::places).sum();
    return new AllocationFigures(filled, places, points, exposure);
  }
}
