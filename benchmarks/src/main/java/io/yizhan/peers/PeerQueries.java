package io.yizhan.peers;

import io.yizhan.load.Habit;
import io.yizhan.load.Seekers;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.PeerWindow;
import io.yizhan.peers.protocol.TermRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Queries mixed by {@link Habit}, the same each time. Each is asked around a job that exists: its
 * place, and where they are wanted its words, its day, its hours and something less than its pay.
 */
final class PeerQueries {

  private static final int MARGIN_MINUTES = 60;
  private static final int HUNDRED = 100;

  private final PeerWorld world;
  private final WorldWords words;
  private final RandomGenerator random;

  private PeerQueries(PeerWorld world, WorldWords words, long seed) {
    this.world = world;
    this.words = words;
    this.random = new SplittableRandom(seed);
  }

  /**
   * So many queries over a world.
   *
   * @param rule how many of the terms decide, for all of them
   * @param seed another seed gives other queries; another rule does not
   */
  static List<PeerQuery> of(
      PeerWorld world, WorldWords words, int count, TermRule rule, long seed) {
    PeerQueries queries = new PeerQueries(world, words, seed);
    List<PeerQuery> all = new ArrayList<>();
    while (all.size() < count) {
      all.add(queries.next(rule));
    }
    return all;
  }

  private PeerQuery next(TermRule rule) {
    PeerDocument around = world.document(random.nextLong(world.jobs()));
    Habit habit = Habit.of(random.nextInt(HUNDRED));
    List<String> terms =
        switch (habit) {
          case TRADE_TIME_PAY -> titleWords(around, 2);
          case BROWSE -> List.of();
          case RARE_WORD -> List.of(pick(words.rare()));
          case BROAD_WORD -> List.of(pick(words.broad()));
          case TITLE_WORDS -> titleWords(around, 2 + random.nextInt(2));
        };
    boolean timed =
        habit == Habit.TRADE_TIME_PAY || (habit == Habit.BROWSE && random.nextBoolean());
    boolean paid = habit == Habit.TRADE_TIME_PAY;
    return new PeerQuery(
        terms,
        rule,
        around.lat() + stray(),
        around.lon() + stray(),
        Seekers.RADIUS_METERS,
        timed ? window(around) : Optional.empty(),
        paid && around.wagePerHour().isPresent()
            ? OptionalDouble.of(Math.floor(around.wagePerHour().getAsDouble() * Seekers.PAY_SHARE))
            : OptionalDouble.empty(),
        random.nextInt(HUNDRED) < Seekers.CHOSEN_PERCENT && !around.occupations().isEmpty()
            ? Optional.of(pick(around.occupations()))
            : Optional.empty(),
        PeerWorld.NOW.toEpochMilli());
  }

  private List<String> titleWords(PeerDocument around, int most) {
    List<String> known =
        PeerTerms.of(around.title()).stream().filter(WorldWords::isWord).distinct().toList();
    return known.subList(0, Math.min(most, known.size()));
  }

  private Optional<PeerWindow> window(PeerDocument around) {
    return around.days().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PeerWindow(
                pick(around.days()),
                Math.max(0, around.startMinute() - MARGIN_MINUTES),
                around.endMinute() + MARGIN_MINUTES));
  }

  private double stray() {
    return random.nextDouble(-Seekers.STRAY_DEGREES, Seekers.STRAY_DEGREES);
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
