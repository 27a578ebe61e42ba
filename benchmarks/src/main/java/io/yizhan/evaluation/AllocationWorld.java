package io.yizhan.evaluation;

import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.CallMatch;
import io.yizhan.allocation.Crew;
import io.yizhan.allocation.OpenCall;
import io.yizhan.allocation.WorkSpan;
import io.yizhan.geo.GeoPoint;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A town whose calls compete: a few trades, some of them wanted more often than they are had, three
 * days, places within twelve kilometres, workers who are free for some hours and go so far and no
 * farther. Good workers are good for everybody. Each round has other calls for the same people. The
 * same seed gives the same world.
 */
public final class AllocationWorld {

  /** When the calls work. */
  public enum Hours {
    /** Every call the whole day: those of a day exclude each other, a flow answers all. */
    WHOLE_DAYS,
    /** Halves, whole days, evenings and nights that overlap in all ways. */
    MIXED,
    /** The same, and one worker in twelve came with a crew that stays together. */
    MIXED_WITH_CREWS
  }

  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2026, 11, 25, 0, 0);
  private static final int DAYS = 3;
  private static final int PARTS = 4;
  private static final int[] FREE_IN_TEN = {8, 8, 4, 2};
  private static final int[] WHOLE_DAY = {8, 18};
  private static final int[][] HOURS = {
    {7, 17}, {8, 12}, {8, 18}, {9, 21}, {13, 18}, {18, 22}, {20, 30}
  };

  /** Share of workers, and of calls, of each trade in percent. */
  private static final int[][] TRADES = {{36, 24}, {22, 16}, {8, 20}, {5, 14}, {17, 14}, {12, 12}};

  private static final double DEGREES_NORTH = 12 / 111.2;
  private static final double DEGREES_EAST = DEGREES_NORTH / Math.cos(Math.toRadians(30.4));
  private static final int CREW_EVERY = 36;
  private static final int CREW = 3;

  private final int calls;
  private final Hours hours;
  private final long seed;
  private final List<Person> people = new ArrayList<>();

  /**
   * A worker of the town.
   *
   * @param second a trade beside the first, or the same
   * @param quality 0…1, the same for every call
   * @param free a bit for each part of each day: morning, afternoon, evening, night
   */
  private record Person(
      String id, int trade, int second, double quality, GeoPoint place, double reachKm, int free) {

    /** The same person come with another: of their trades, from their place, free when they are. */
    Person with(Person other) {
      return new Person(
          id, other.trade, other.second, quality, other.place, other.reachKm, other.free);
    }

    boolean isFree(int day, int from, int until) {
      int parts = free >> (day * PARTS);
      return (from >= 12 || (parts & 1) != 0)
          && (from >= 18 || until <= 12 || (parts & 2) != 0)
          && (from >= 22 || until <= 18 || (parts & 4) != 0)
          && (until <= 22 || (parts & 8) != 0);
    }
  }

  /** A town of so many workers, with so many calls a round. */
  public AllocationWorld(int calls, int workers, Hours hours, long seed) {
    this.calls = calls;
    this.hours = hours;
    this.seed = seed;
    RandomGenerator dice = new SplittableRandom(seed);
    for (int i = 0; i < workers; i++) {
      Person person = person("W" + i, dice);
      people.add(isCrewMate(i) ? person.with(people.getLast()) : person);
    }
  }

  private boolean isCrewMate(int worker) {
    return hours == Hours.MIXED_WITH_CREWS && worker % CREW_EVERY > 0 && worker % CREW_EVERY < CREW;
  }

  private static Person person(String id, RandomGenerator dice) {
    int trade = trade(0, dice);
    int second = dice.nextInt(4) == 0 ? trade(0, dice) : trade;
    int free = 0;
    boolean always = dice.nextInt(3) == 0;
    for (int day = 0; day < DAYS; day++) {
      boolean works = always || dice.nextInt(3) > 0;
      for (int part = 0; part < PARTS; part++) {
        if (works && dice.nextInt(10) < FREE_IN_TEN[part]) {
          free |= 1 << (day * PARTS + part);
        }
      }
    }
    return new Person(
        id, trade, second, dice.nextDouble(), place(dice), 3 + 12 * dice.nextDouble(), free);
  }

  private static int trade(int side, RandomGenerator dice) {
    int left = dice.nextInt(100);
    int trade = 0;
    while (left >= TRADES[trade][side]) {
      left -= TRADES[trade++][side];
    }
    return trade;
  }

  private static GeoPoint place(RandomGenerator dice) {
    return new GeoPoint(
        30.35 + DEGREES_NORTH * dice.nextDouble(), 114.8 + DEGREES_EAST * dice.nextDouble());
  }

  /** The calls of a round, with everyone who fits. */
  public AllocationRequest round(int round, Map<String, Integer> exposure) {
    RandomGenerator dice = new SplittableRandom(seed * 31 + round + 1);
    List<Crew> crews = crews();
    List<OpenCall> open = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      open.add(call("C" + i, dice, crews));
    }
    return new AllocationRequest(open, exposure);
  }

  private OpenCall call(String id, RandomGenerator dice, List<Crew> crews) {
    int trade = trade(1, dice);
    int day = dice.nextInt(DAYS);
    int[] work = hours == Hours.WHOLE_DAYS ? WHOLE_DAY : HOURS[dice.nextInt(HOURS.length)];
    int places = 1 + (int) Math.min(39, -9 * Math.log(1 - dice.nextDouble()));
    GeoPoint place = place(dice);
    List<CallMatch> matches = new ArrayList<>();
    for (Person person : people) {
      double km = person.place().distanceMeters(place) / 1000;
      double chance = dice.nextDouble();
      boolean skilled = person.trade() == trade || person.second() == trade;
      if (skilled && km <= person.reachKm() && person.isFree(day, work[0], work[1])) {
        matches.add(
            new CallMatch(
                person.id(),
                .4 * person.quality()
                    + .35 * 3 / (3 + km)
                    + (person.trade() == trade ? .15 : .05)
                    + .1 * chance));
      }
    }
    LocalDateTime date = FIRST_DAY.plusDays(day);
    return new OpenCall(
        id,
        places,
        List.of(new WorkSpan(date.plusHours(work[0]), date.plusHours(work[1]))),
        Optional.of(place),
        matches,
        crews);
  }

  private List<Crew> crews() {
    List<Crew> crews = new ArrayList<>();
    if (hours == Hours.MIXED_WITH_CREWS) {
      for (int i = 0; i + CREW <= people.size(); i += CREW_EVERY) {
        crews.add(Crew.of(people.subList(i, i + CREW).stream().map(Person::id).toList()));
      }
    }
    return crews;
  }
}
