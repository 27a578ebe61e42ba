package io.yizhan.peers.protocol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A job as every engine gets it: text already cut into terms, facets already as paths of codes.
 *
 * @param id unique
 * @param title terms joined by blanks
 * @param body terms joined by blanks
 * @param lat degrees, on Lucene's grid so that no engine rounds it otherwise
 * @param lon degrees, on Lucene's grid
 * @param occupations the code of its occupation and of all above it
 * @param employmentType one code
 * @param regions the code of its region and of all above it
 * @param wagePerHour yuan; empty when unknown
 * @param days ISO dates on which its work begins, within 30 days
 * @param startMinute of the day on which work begins; 0 without days
 * @param endMinute when it ends, beyond 1440 past midnight; 0 without days
 * @param postedAt milliseconds since 1970
 * @param validUntil milliseconds since 1970; the first moment at which it is no longer open
 */
public record PeerDocument(
    String id,
    String title,
    String body,
    double lat,
    double lon,
    List<String> occupations,
    Optional<String> employmentType,
    List<String> regions,
    OptionalDouble wagePerHour,
    List<String> days,
    int startMinute,
    int endMinute,
    long postedAt,
    long validUntil) {

  /** Copies the lists. */
  public PeerDocument {
    occupations = List.copyOf(occupations);
    regions = List.copyOf(regions);
    days = List.copyOf(days);
  }

  /** The values it counts under in a facet. */
  public List<String> values(PeerFacet facet) {
    return switch (facet) {
      case OCCUPATION -> occupations;
      case EMPLOYMENT_TYPE -> employmentType.stream().toList();
      case REGION -> regions;
    };
  }
}
