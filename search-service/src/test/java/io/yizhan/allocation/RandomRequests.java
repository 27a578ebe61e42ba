package io.yizhan.allocation;

import io.yizhan.geo.GeoPoint;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Requests at random, made for conflicts and ties: hours from a few that touch, overlap or leave a
 * pause for some kilometres, scores in four steps, turns of nought to three.
 */
final class RandomRequests {

  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 0, 0);
  private static final int[][] HOURS = {{7, 17}, {8, 12}, {12, 16}, {13, 18}, {18, 22}, {20, 30}};
  private static final double[] SCORES = {.4, .42, .424, .7};
  private static final double KILOMETRE_OF_LATITUDE = 1 / 111.2;

  private final RandomGenerator dice;

  RandomRequests(RandomGenerator dice) {
    this.dice = dice;
  }

  /** A world that a loop over all plans can still judge. */
  AllocationRequest small() {
    return request(1 + dice.nextInt(4), 1 + dice.nextInt(6), 3);
  }

  /** Few places and more people than are ever asked. */
  AllocationRequest crowded() {
    return request(2, 8, 2);
  }

  /** A world for laws. */
  AllocationRequest middling() {
    return request(4 + dice.nextInt(8), 10 + dice.nextInt(40), 8);
  }

  AllocationRequest request(int calls, int workers, int mostPlaces) {
    boolean crews = dice.nextInt(3) == 0;
    double fits = .3 + dice.nextDouble() * .7;
    int kinds = 1 + dice.nextInt(HOURS.length);
    List<OpenCall> open = new ArrayList<>();
    for (int call = 0; call < calls; call++) {
      open.add(
          new OpenCall(
              "C" + call,
              1 + dice.nextInt(mostPlaces),
              shifts(kinds),
              place(),
              matches(workers, fits),
              crews && dice.nextInt(3) > 0 ? crews(workers) : List.of()));
    }
    Map<String, Integer> exposure = new HashMap<>();
    for (int worker = 0; worker < workers; worker++) {
      exposure.put("W" + worker, dice.nextInt(4));
    }
    return new AllocationRequest(open, exposure);
  }

  private List<WorkSpan> shifts(int kinds) {
    List<WorkSpan> shifts = new ArrayList<>();
    int count = dice.nextInt(12) == 0 ? 0 : 1 + dice.nextInt(4) / 3;
    for (int i = 0; i < count; i++) {
      int[] hours = HOURS[dice.nextInt(kinds)];
      LocalDateTime day = DAY.plusDays(dice.nextInt(2));
      shifts.add(new WorkSpan(day.plusHours(hours[0]), day.plusHours(hours[1])));
    }
    return shifts;
  }

  private Optional<GeoPoint> place() {
    return dice.nextInt(6) == 0
        ? Optional.empty()
        : Optional.of(new GeoPoint(30.5 + dice.nextInt(30) * KILOMETRE_OF_LATITUDE, 114.7));
  }

  private List<CallMatch> matches(int workers, double fits) {
    List<CallMatch> matches = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      if (dice.nextDouble() < fits) {
        matches.add(new CallMatch("W" + worker, SCORES[dice.nextInt(SCORES.length)]));
      }
    }
    return matches;
  }

  private List<Crew> crews(int workers) {
    List<Crew> crews = new ArrayList<>();
    int next = 0;
    while (next + 1 < workers && crews.size() < 3) {
      int size = Math.min(2 + dice.nextInt(2), workers - next);
      List<String> members = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        members.add("W" + next++);
      }
      crews.add(Crew.of(members));
      next += dice.nextInt(2);
    }
    return crews;
  }
}
