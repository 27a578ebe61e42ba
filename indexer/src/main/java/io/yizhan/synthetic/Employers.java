package io.yizhan.synthetic;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Employer;
import io.yizhan.model.Location;
import io.yizhan.model.Submission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented firms, shops and families. Employer n is of the kind that its place in a repeating round
 * of all kinds says, so that a job finds an employer of its trade without a search. Immutable.
 */
final class Employers {

  private static final int STREAM = 2;

  private final long seed;
  private final long count;
  private final Map<String, Sector> byLetter;
  private final List<Sector> round;
  private final Map<String, List<Integer>> slots;
  private final Places places;
  private final Phrases phrases;
  private final Stations stations;

  /**
   * A district's employers.
   *
   * @param count how many there are
   */
  Employers(long seed, long count, Places places, Phrases phrases, Stations stations) {
    this.seed = seed;
    this.count = count;
    this.places = places;
    this.phrases = phrases;
    this.stations = stations;
    Map<String, Sector> letters = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read("employers.tsv", 8)) {
      letters.put(row.text(1), readSector(row, places));
    }
    this.byLetter = Collections.unmodifiableMap(letters);
    this.round = round(letters.values());
    this.slots =
        IntStream.range(0, round.size())
            .boxed()
            .collect(Collectors.groupingBy(slot -> round.get(slot).letter()));
  }

  /** The kind with that letter. */
  Sector sector(String letter) {
    Sector sector = byLetter.get(letter);
    if (sector == null) {
      throw new IllegalArgumentException("employers.tsv must have the letter; got: " + letter);
    }
    return sector;
  }

  /** Employer number {@code index}, from 0. */
  Employer employer(long index) {
    return firm(index).record();
  }

  /** An employer of a kind; empty when the district has none. */
  Optional<Firm> pick(Sector sector, Dice dice) {
    int slot = dice.pick(slots.getOrDefault(sector.letter(), List.of()));
    long rounds = (count - slot + round.size() - 1) / round.size();
    if (rounds < 1) {
      return Optional.empty();
    }
    long lap = (long) (dice.unit() * rounds);
    return Optional.of(firm(lap * round.size() + slot));
  }

  private Firm firm(long index) {
    Dice dice = Dice.of(seed, STREAM, index);
    Sector sector = round.get((int) (index % round.size()));
    Place place = sector.places().pick(dice);
    GeoPoint point = places.near(place, dice);
    return new Firm(
        new Employer(
            "E" + (index + 1),
            Submission.LOCAL_SOURCE,
            name(sector, place, dice),
            Optional.of(sector.industry()),
            Location.at(point, place.region()),
            stations.nearest(place)),
        place,
        point);
  }

  private String name(Sector sector, Place place, Dice dice) {
    if (sector.endings().isEmpty()) {
      return place.said() + phrases.say("surname", dice) + "家";
    }
    return place.said()
        + phrases.say("firm.first", dice)
        + phrases.say("firm.second", dice)
        + dice.pick(sector.endings());
  }

  private static Sector readSector(ResourceTable.Row row, Places places) {
    Set<Place.Kind> kinds =
        row.list(3, ' ').stream()
            .map(Place.Kind::labelled)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.Kind.class)));
    return new Sector(
        row.text(0),
        row.text(1),
        row.number(2),
        places.ofKinds(kinds),
        row.text(4).equals("本处"),
        row.text(5),
        row.list(6, ';'),
        row.text(7));
  }

  /** Every kind once, then those with more shares again: few employers still cover all kinds. */
  private static List<Sector> round(Iterable<Sector> sectors) {
    List<Sector> round = new ArrayList<>();
    boolean more = true;
    for (int lap = 0; more; lap++) {
      more = false;
      for (Sector sector : sectors) {
        if (lap < sector.share()) {
          round.add(sector);
          more = true;
        }
      }
    }
    return List.copyOf(round);
  }

  /**
   * An employer with what a job needs to know of it.
   *
   * @param record its record
   * @param place where it stands
   * @param point the same, exactly
   */
  record Firm(Employer record, Place place, GeoPoint point) {}
}
