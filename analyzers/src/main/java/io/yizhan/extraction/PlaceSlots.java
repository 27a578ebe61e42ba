package io.yizhan.extraction;

import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import io.yizhan.lexicon.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes regions, spots and nearness of what was said of places.
 *
 * <ul>
 *   <li>of 鄂城区凤凰街道 only the street stays
 *   <li>葛店附近 and 葛店5公里内 are the region and, as a spot, its centre
 *   <li>a name of several villages is the one in a region that the text names, or is left out
 *   <li>附近 alone is near the one who speaks; 南浦路那边 is a place the tables do not hold
 * </ul>
 *
 * <p>Stateless but for the regions.
 */
final class PlaceSlots {

  private final Regions regions;

  PlaceSlots(Regions regions) {
    this.regions = regions;
  }

  /** Fills the places that are wanted, or those that are refused. */
  void fill(Reading reading, boolean refused, SlotsBuilder slots) {
    List<Region> said = new ArrayList<>(2);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isRefused(i) == refused
          && reading.meaning(i) instanceof Meaning.InRegion(Region region)) {
        said.add(region);
        if (!isNarrowed(reading, i, region)) {
          slots.regions.add(region);
        }
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isRefused(i) == refused) {
        fill(reading, i, said, slots);
      }
    }
  }

  /** The 鄂城区 of 鄂城区凤凰街道; in 葛店、华容、段店 each stands for itself. */
  private boolean isNarrowed(Reading reading, int index, Region region) {
    int after = reading.touchingAfter(index);
    return after >= 0
        && reading.meaning(after) instanceof Meaning.InRegion(Region narrower)
        && !narrower.equals(region)
        && regions.covers(region.code(), narrower.code());
  }

  private void fill(Reading reading, int index, List<Region> said, SlotsBuilder slots) {
    switch (reading.meaning(index)) {
      case Meaning.AtPlace(List<Place> places) -> spot(reading, index, places, said, slots);
      case Meaning.Near(var _) -> near(reading, index, slots);
      case Meaning.Self _ -> slots.anchor = Optional.of(Anchor.SELF);
      case Meaning.Radius(double km) -> {
        slots.radiusKm = Optional.of(km);
        near(reading, index, slots);
      }
      default -> {}
    }
  }

  private void spot(
      Reading reading, int index, List<Place> places, List<Region> said, SlotsBuilder slots) {
    List<Place> held =
        places.size() == 1
            ? places
            : places.stream()
                .filter(
                    place ->
                        said.stream()
                            .anyMatch(
                                region -> regions.covers(region.code(), place.region().code())))
                .toList();
    if (held.size() == 1) {
      slots.places.add(held.getFirst());
    } else {
      reading.leaveOut(index, Unresolved.Reason.AMBIGUOUS_PLACE);
    }
  }

  /** 附近 and 5公里内 belong to the place before them; without one, to the speaker. */
  private static void near(Reading reading, int index, SlotsBuilder slots) {
    int before = reading.touchingBefore(index);
    if (before >= 0 && reading.meaning(before) instanceof Meaning.InRegion(Region region)) {
      slots.places.add(center(region));
      slots.anchor = Optional.of(Anchor.PLACE);
    } else if (before >= 0 && reading.meaning(before) instanceof Meaning.AtPlace) {
      slots.anchor = Optional.of(Anchor.PLACE);
    } else if (reading.meaning(index) instanceof Meaning.Near(boolean alone)) {
      if (reading.followsUnknownWord(index)) {
        reading.leaveOut(index, Unresolved.Reason.UNKNOWN_PLACE);
      } else if (!alone) {
        reading.drop(index);
      } else if (slots.anchor.isEmpty()) {
        slots.anchor = Optional.of(Anchor.SELF);
      }
    }
  }

  private static Place center(Region region) {
    return new Place(
        region.name(), "region", region, region.center(), Place.Placement.REGION, List.of());
  }
}
