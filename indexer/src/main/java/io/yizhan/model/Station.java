package io.yizhan.model;

import java.util.List;
import java.util.Optional;

/**
 * A gig-work station (零工驿站): a counter people walk up to.
 *
 * @param id unique among stations
 * @param source who registered it
 * @param name what the sign says; never blank
 * @param location where it is
 * @param hours opening hours as printed on the door
 * @param phone its public number
 * @param amenities 饮水机, 手机充电, 急救药箱 …
 */
public record Station(
    String id,
    String source,
    String name,
    Location location,
    Optional<String> hours,
    Optional<String> phone,
    List<String> amenities)
    implements DistrictRecord {

  /** Copies the list; refuses a blank id or name. */
  public Station {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    name = Texts.require("name", name);
    amenities = List.copyOf(amenities);
  }
}
