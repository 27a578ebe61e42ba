package io.yizhan.schema;

import io.yizhan.extraction.ContactRedactor;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Certificate;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import java.util.List;
import java.util.Optional;

/**
 * What others see of a worker: no date of birth, a place no closer than about a kilometre, and no
 * telephone number or account in anything that a person typed, none of the jobs they declined, and
 * of work they accepted only when it is. Stateless.
 */
public final class ShownWorker {

  /** A hundredth of a degree is 1.1 km from north to south and about 1 km from east to west. */
  private static final double STEPS_PER_DEGREE = 100;

  private ShownWorker() {}

  /** The worker as shown. */
  public static Worker of(Worker worker) {
    return new Worker(
        worker.id(),
        worker.source(),
        worker.occupations().stream().map(ContactRedactor::redact).toList(),
        worker.skills().stream()
            .map(skill -> new Skill(ContactRedactor.redact(skill.name()), skill.years()))
            .toList(),
        worker.certificates().stream()
            .map(held -> new Certificate(ContactRedactor.redact(held.name()), held.expires()))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        worker.experienceYears(),
        worker.wish(),
        worker.weekly(),
        worker.intervals(),
        worker.unavailable(),
        worker.accepted().stream().map(ShownWorker::shown).toList(),
        List.of(),
        shown(worker.location()),
        worker.station(),
        worker.crew().map(ContactRedactor::redact),
        worker.active(),
        worker.attendance(),
        worker.lastActive(),
        ContactRedactor.redact(worker.about()));
  }

  /** When the work is; where, nobody else needs to know. */
  private static AcceptedShift shown(AcceptedShift accepted) {
    return new AcceptedShift(accepted.job(), accepted.from(), accepted.until(), Optional.empty());
  }

  /** The neighbourhood of a place. */
  private static Location shown(Location location) {
    return new Location(
        location.point().map(point -> new GeoPoint(rounded(point.lat()), rounded(point.lon()))),
        location.region(),
        Optional.empty());
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
  }
}
