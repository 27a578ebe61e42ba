package io.yizhan.allocation;

import io.yizhan.geo.GeoPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that still has places.
 *
 * @param id unique among the calls of a request
 * @param places how many people it still needs, 1…{@value #MAX_PLACES}
 * @param shifts when the work is: whoever goes works all of them. None means that nobody said; such
 *     a call takes a person whole
 * @param place where it is; without one there is no way to reckon with
 * @param matches who fits, in any order, each worker once
 * @param crews who go there together or not at all; no worker in two of them. A crew with somebody
 *     who does not fit stays away
 */
public record OpenCall(
    String id,
    int places,
    List<WorkSpan> shifts,
    Optional<GeoPoint> place,
    List<CallMatch> matches,
    List<Crew> crews) {

  /** Most places of a call. */
  public static final int MAX_PLACES = 10_000;

  /** Refuses an impossible number of places and a worker named twice; copies the lists. */
  public OpenCall {
    if (places < 1 || places > MAX_PLACES) {
      throw new IllegalArgumentException(
          "places of call " + id + " must be 1.." + MAX_PLACES + "; got: " + places);
    }
    shifts = List.copyOf(shifts);
    matches = List.copyOf(matches);
    crews = List.copyOf(crews);
    Set<String> seen = new HashSet<>();
    for (CallMatch match : matches) {
      if (!seen.add(match.worker())) {
        throw new IllegalArgumentException(
            "call " + id + " must name a worker once; got twice: " + match.worker());
      }
    }
    Set<String> members = new HashSet<>();
    for (Crew crew : crews) {
      for (String worker : crew.workers()) {
        if (!members.add(worker)) {
          throw new IllegalArgumentException(
              "a worker must be of one crew of call " + id + "; got two: " + worker);
        }
      }
    }
  }

  /** The crew with which a worker goes to this call. */
  Optional<Crew> crewOf(String worker) {
    return crews.stream().filter(crew -> crew.workers().contains(worker)).findFirst();
  }
}
