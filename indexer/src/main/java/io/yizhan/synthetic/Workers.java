package io.yizhan.synthetic;

import io.yizhan.codec.RecordCodec;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Contact;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/** Makes workers and, beside each, a contact nobody can be reached by. Immutable; any thread. */
final class Workers {

  /** Phones are 199 0000 and four digits; from the 10,001st worker on they come again. */
  static final String PHONE_PREFIX = "1990000";

  private static final int STREAM = 4;
  private static final int YOUNGEST = 18;
  private static final int OLDEST = 66;

  private final long seed;
  private final LocalDate today;
  private final Trades trades;
  private final Places places;
  private final Weighted<Place> homes;
  private final Phrases phrases;
  private final Stations stations;

  /** A maker for one district. */
  Workers(
      long seed,
      LocalDate today,
      Trades trades,
      Places places,
      Phrases phrases,
      Stations stations) {
    this.seed = seed;
    this.today = today;
    this.trades = trades;
    this.places = places;
    this.homes = places.ofKinds(Set.of(Place.Kind.QUARTER, Place.Kind.TOWN, Place.Kind.SHOPS));
    this.phrases = phrases;
    this.stations = stations;
  }

  /** Worker number {@code index}, from 0. */
  Submission worker(long index) {
    Dice dice = Dice.of(seed, STREAM, index);
    Optional<Crew> crew = Crew.of(index, seed, today, trades, homes);
    List<Trade> offered = offered(crew.map(Crew::trade), dice);
    Place home = crew.map(Crew::home).orElseGet(() -> homes.pick(dice));
    GeoPoint point = places.near(home, dice);
    int age = age(dice);
    Optional<Integer> experience = experience(age, offered.getFirst(), dice);
    WorkerWish wish =
        crew.map(Crew::wish).orElseGet(() -> WorkerWish.roll(offered.getFirst(), dice));
    Availability free = crew.map(Crew::free).orElseGet(() -> Availability.roll(today, dice));
    Worker.Builder worker =
        Worker.builder("W" + (index + 1))
            .occupations(occupations(offered, dice))
            .skills(skills(offered, experience.orElse(0), dice))
            .certificates(certificates(offered, dice))
            .wish(wish.wish())
            .weekly(free.weekly())
            .intervals(free.intervals())
            .unavailable(free.unavailable())
            .location(Location.at(point, home.region()))
            .active(!dice.chance(7))
            .attendance(attendance(dice))
            .about(AboutWriter.write(offered, home, experience, wish, free, phrases, dice));
    if (!dice.chance(6)) {
      worker.birthYear(today.getYear() - age);
    }
    experience.ifPresent(worker::experienceYears);
    crew.map(Crew::name).ifPresent(worker::crew);
    stations.nearest(home).filter(_ -> dice.chance(90)).ifPresent(worker::station);
    Contact contact = contact(index, dice);
    worker.lastActive(lastActive(dice));
    return new Submission(worker.build(), Optional.of(contact));
  }

  /** Most were heard of in the last weeks, by the minute and in the hours of a station. */
  private Instant lastActive(Dice dice) {
    int daysAgo = 1 + (int) (dice.unit() * dice.unit() * 180);
    return today
        .minusDays(daysAgo)
        .atTime(dice.between(8, 17), dice.between(0, 59))
        .atZone(RecordCodec.ZONE)
        .toInstant();
  }

  private Contact contact(long index, Dice dice) {
    StringBuilder name = new StringBuilder(phrases.say("surname", dice));
    for (int i = dice.between(1, 2); i > 0; i--) {
      name.append(phrases.say("given", dice));
    }
    String digits = Long.toString(10_000 + index % 10_000).substring(1);
    return new Contact(Optional.of(name.toString()), Optional.of(PHONE_PREFIX + digits));
  }

  /** One to three related trades, the main one first. */
  private List<Trade> offered(Optional<Trade> ofCrew, Dice dice) {
    Trade main = ofCrew.orElseGet(() -> trades.pick(dice));
    List<Trade> offered = new ArrayList<>(List.of(main));
    for (int i = dice.below(3); i > 0; i--) {
      Trade other = trades.pickRelated(main, dice);
      // Two trades may share a code; naming it twice says nothing.
      if (offered.stream().noneMatch(trade -> trade.code().equals(other.code()))) {
        offered.add(other);
      }
    }
    return List.copyOf(offered);
  }

  private static List<String> occupations(List<Trade> offered, Dice dice) {
    List<String> occupations = new ArrayList<>();
    offered.forEach(trade -> occupations.add(dice.chance(35) ? trade.code() : trade.name()));
    return occupations;
  }

  private static int age(Dice dice) {
    return Math.clamp(Math.round(45 + 11 * dice.bell()), YOUNGEST, OLDEST);
  }

  private static Optional<Integer> experience(int age, Trade trade, Dice dice) {
    if (dice.chance(10)) {
      return Optional.empty();
    }
    int most = Math.min(age - YOUNGEST, 30);
    int years = (int) (dice.unit() * dice.unit() * (most + 1));
    return Optional.of(Math.min(most, years + trade.usualYears()));
  }

  private static List<Skill> skills(List<Trade> offered, int experience, Dice dice) {
    Set<String> names = new LinkedHashSet<>();
    offered.forEach(trade -> names.addAll(dice.sample(trade.skills(), dice.between(0, 3))));
    return names.stream()
        .map(
            name ->
                new Skill(
                    name,
                    experience > 0 && dice.chance(75)
                        ? Optional.of(dice.between(1, experience))
                        : Optional.empty()))
        .toList();
  }

  private List<Certificate> certificates(List<Trade> offered, Dice dice) {
    Set<String> names = new LinkedHashSet<>();
    for (Trade trade : offered) {
      for (Entry<String, Integer> asked : trade.certificates()) {
        if (dice.chance(asked.getValue() * 4 / 5)) {
          names.add(asked.getKey());
        }
      }
    }
    return names.stream().map(name -> new Certificate(name, expiry(dice))).toList();
  }

  private Optional<LocalDate> expiry(Dice dice) {
    int roll = dice.below(100);
    if (roll < 20) {
      return Optional.empty();
    }
    return Optional.of(
        roll < 32 ? today.minusDays(dice.between(5, 300)) : today.plusDays(dice.between(20, 1200)));
  }

  private static Attendance attendance(Dice dice) {
    int completed = (int) (dice.unit() * dice.unit() * 60);
    int noShow = completed > 3 && dice.chance(22) ? dice.between(1, 3) : 0;
    return new Attendance(completed, noShow);
  }
}
