package io.yizhan.model;

import java.util.Optional;

/**
 * A firm, shop or household that hires (用人单位).
 *
 * @param id unique among employers
 * @param source who registered it
 * @param name registered name; never blank
 * @param industry what it does, in its own words
 * @param location where it is
 * @param station id of the station that looks after it
 */
public record Employer(
    String id,
    String source,
    String name,
    Optional<String> industry,
    Location location,
    Optional<String> station)
    implements DistrictRecord {

  /** Refuses a blank id or name. */
  public Employer {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    name = Texts.require("name", name);
  }
}
