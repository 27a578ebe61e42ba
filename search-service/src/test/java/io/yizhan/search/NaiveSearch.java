package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.schema.TermNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search means, said without an index: one loop over all jobs and the plainest reading of
 * each condition. Text is a rare word of two characters and matches where it stands as such.
 */
final class NaiveSearch {

  /** Amounts that differ by less are the same amount, divided and multiplied. */
  private static final double CENT_FRACTION = 1e-6;

  private static final double EARTH_RADIUS_METERS = 6_371_008.8;

  private static final TermNames NAMES = TermNames.of(World.LEXICON);

  private final List<Job> jobs;

  NaiveSearch(List<Job> jobs) {
    this.jobs = List.copyOf(jobs);
  }

  /** All of them. */
  List<Job> jobs() {
    return jobs;
  }

  /** The jobs found, in no order. */
  List<Job> matches(JobSearchRequest request) {
    return jobs.stream()
        .filter(
            job ->
                matchesBase(job, request)
                    && isNear(job, request)
                    && NaiveSchedule.meets(job, request))
        .filter(job -> request.chosen().keySet().stream().allMatch(f -> hasChosen(job, f, request)))
        .toList();
  }

  /** The ids found, in an order that does not go by score. */
  List<String> orderedIds(JobSearchRequest request) {
    return matches(request).stream().sorted(order(request)).map(Job::id).toList();
  }

  /** Value → jobs that have it, a code above one's own included, under all other conditions. */
  Map<String, Long> counts(JobFacet facet, JobSearchRequest request) {
    Map<String, Long> counts = new HashMap<>();
    for (Job job : jobs) {
      boolean ofSchedule = facet.kind().schedule().isPresent();
      if (matchesBase(job, request)
          && (facet == JobFacet.DISTANCE || isNear(job, request))
          && (ofSchedule || NaiveSchedule.meets(job, request))
          && request.chosen().keySet().stream()
              .allMatch(other -> other == facet || hasChosen(job, other, request))) {
        Set<String> values =
            ofSchedule ? NaiveSchedule.values(job, facet, request) : shown(job, facet, request);
        for (String value : values) {
          counts.merge(value, 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  /** Great-circle distance by the arc cosine of the angle between two unit vectors' chord. */
  static OptionalDouble distance(Job job, GeoPoint near) {
    if (job.location().point().isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] a = vector(near);
    double[] b = vector(job.location().point().get());
    double chord =
        Math.sqrt(
            (a[0] - b[0]) * (a[0] - b[0])
                + (a[1] - b[1]) * (a[1] - b[1])
                + (a[2] - b[2]) * (a[2] - b[2]));
    return OptionalDouble.of(2 * EARTH_RADIUS_METERS * Math.asin(chord / 2));
  }

  private static boolean matchesBase(Job job, JobSearchRequest request) {
    return isOpen(job, request.now())
        && (request.text().isEmpty() || hasText(job, request.text()))
        && request.inside().stream().allMatch(area -> isInside(job, area))
        && NaiveSchedule.meetsParts(job, request.times())
        && request.payFloor().map(floor -> pays(job, floor)).orElse(true);
  }

  private static boolean isOpen(Job job, Instant now) {
    return job.validUntil().map(now::isBefore).orElse(true);
  }

  private static boolean hasText(Job job, String word) {
    return Stream.of(
            Optional.of(job.title()),
            Optional.of(job.description()),
            job.employer().map(EmployerRef::name),
            job.location().address())
        .flatMap(Optional::stream)
        .anyMatch(text -> text.contains(word));
  }

  private static boolean isNear(Job job, JobSearchRequest request) {
    if (request.radiusMeters().isEmpty()) {
      return true;
    }
    OptionalDouble distance = distance(job, request.near().orElseThrow());
    return distance.isPresent() && distance.getAsDouble() <= request.radiusMeters().get();
  }

  private static boolean isInside(Job job, GeoArea area) {
    return job.location().point().filter(area::contains).isPresent();
  }

  private static boolean pays(Job job, PayFloor floor) {
    OptionalDouble perHour = perHour(job);
    if (perHour.isEmpty()) {
      return false;
    }
    double least =
        switch (floor.period()) {
          case HOUR -> floor.yuan();
          case DAY -> floor.yuan() / job.meanHoursPerDay();
          case WEEK -> floor.yuan() / 40;
          case MONTH -> floor.yuan() / 174;
          case YEAR -> floor.yuan() / 12 / 174;
          case PIECE -> throw new IllegalArgumentException("no floor is per piece");
        };
    return perHour.getAsDouble() >= least - CENT_FRACTION;
  }

  private static OptionalDouble perHour(Job job) {
    if (job.wage().bestYuan().isEmpty() || job.wage().period().isEmpty()) {
      return OptionalDouble.empty();
    }
    double best = job.wage().bestYuan().get().doubleValue();
    WagePeriod period = job.wage().period().get();
    return switch (period) {
      case HOUR -> OptionalDouble.of(best);
      case DAY -> OptionalDouble.of(best / job.meanHoursPerDay());
      case WEEK -> OptionalDouble.of(best / 40);
      case MONTH -> OptionalDouble.of(best / 174);
      case YEAR -> OptionalDouble.of(best / 12 / 174);
      case PIECE -> OptionalDouble.empty();
    };
  }

  /** Pay is shown in steps of one unit, and in those that are chosen. */
  private static Set<String> shown(Job job, JobFacet facet, JobSearchRequest request) {
    Set<String> shown = new HashSet<>(values(job, facet, request));
    if (facet == JobFacet.WAGE) {
      shown.removeIf(
          band ->
              !band.startsWith(request.bandUnit().name())
                  && !band.equals("UNKNOWN")
                  && !request.chosen().getOrDefault(facet, Set.of()).contains(band));
    }
    return shown;
  }

  /** Whether somebody who says this means the job's employer. */
  static boolean isMeant(Job job, String said) {
    return job.employer()
        .map(
            employer ->
                employer.id().equals(Optional.of(said))
                    || NAMES.of(employer.name()).equals(NAMES.of(said)))
        .orElse(false);
  }

  private static boolean hasChosen(Job job, JobFacet facet, JobSearchRequest request) {
    if (facet.kind().schedule().isPresent()) {
      return true; // decided for one piece of work as a whole
    }
    if (facet == JobFacet.EMPLOYER) {
      return request.chosen().getOrDefault(facet, Set.of()).stream()
          .anyMatch(said -> isMeant(job, said));
    }
    return values(job, facet, request).stream()
        .anyMatch(request.chosen().getOrDefault(facet, Set.of())::contains);
  }

  /** What a job has of a facet that is no part of its schedule. */
  static Set<String> values(Job job, JobFacet facet, JobSearchRequest request) {
    return switch (facet) {
      case OCCUPATION -> occupations(job);
      case EMPLOYMENT_TYPE -> one(job.employmentType().map(Enum::name));
      case SETTLEMENT -> one(job.settlement().map(Enum::name));
      case REGION -> regions(job);
      case AREA ->
          World.LEXICON.areas().all().stream()
              .filter(area -> isInside(job, area.outline()))
              .map(area -> area.id())
              .collect(Collectors.toSet());
      case DISTANCE -> rings(distance(job, request.near().orElseThrow()));
      case BENEFIT -> Set.copyOf(job.benefits());
      case STATION -> one(job.station());
      case DATE, WEEKDAY, DAY_PART, SHIFT_LENGTH -> throw new IllegalArgumentException("no set");
      case WAGE -> bands(job);
      case SKILL ->
          Stream.concat(job.requires().skills().stream(), job.preferredSkills().stream())
              .map(NAMES::of)
              .collect(Collectors.toSet());
      case CERTIFICATE ->
          job.requires().certificates().stream().map(NAMES::of).collect(Collectors.toSet());
      case LODGING -> one(job.lodging().map(String::valueOf));
      case EMPLOYER ->
          one(job.employer().map(named -> named.id().orElseGet(() -> NAMES.of(named.name()))));
    };
  }

  private static Set<String> bands(Job job) {
    OptionalDouble perHour = perHour(job);
    if (perHour.isEmpty()) {
      return Set.of("UNKNOWN");
    }
    double hour = perHour.getAsDouble() + CENT_FRACTION;
    return Set.of(
        "HOUR_" + step(hour, 15, 20, 25, 30),
        "DAY_" + step(hour * job.meanHoursPerDay(), 150, 200, 250, 300));
  }

  private static String step(double yuan, int... bounds) {
    String step = "BELOW_" + bounds[0];
    for (int bound : bounds) {
      step = yuan >= bound ? "FROM_" + bound : step;
    }
    return step;
  }

  /** The rings of 1, 3, 5, 10, 20 and 30 km that hold a distance. */
  static Set<String> rings(OptionalDouble meters) {
    return Stream.of(1, 3, 5, 10, 20, 30)
        .filter(km -> meters.isPresent() && meters.getAsDouble() <= km * 1000)
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  /** Every code of the classification that covers the job's own. */
  private static Set<String> occupations(Job job) {
    Set<String> codes = new HashSet<>();
    job.occupation()
        .flatMap(World.LEXICON.occupations()::find)
        .map(Occupation::code)
        .ifPresent(
            code ->
                World.LEXICON.occupations().all().stream()
                    .map(Occupation::code)
                    .filter(above -> World.LEXICON.occupations().covers(above, code))
                    .forEach(codes::add));
    return codes;
  }

  /** Every prefix of the code at which a level ends. */
  private static Set<String> regions(Job job) {
    Set<String> codes = new HashSet<>();
    job.location()
        .region()
        .ifPresent(
            code -> {
              codes.add(code.substring(0, 4) + "00");
              for (int end : new int[] {6, 9, 12}) {
                if (end <= code.length()) {
                  codes.add(code.substring(0, end));
                }
              }
            });
    return codes;
  }

  private static Set<String> one(Optional<String> value) {
    return value.map(Set::of).orElse(Set.of());
  }

  private static Comparator<Job> order(JobSearchRequest request) {
    Comparator<Job> first =
        switch (request.sort()) {
          case DISTANCE ->
              Comparator.comparingDouble(
                  job -> distance(job, request.near().orElseThrow()).orElse(Double.MAX_VALUE));
          case WAGE -> Comparator.comparingDouble((Job job) -> perHour(job).orElse(-1)).reversed();
          case POSTED ->
              Comparator.comparing((Job job) -> job.postedAt().orElse(Instant.MIN)).reversed();
          case RELEVANCE -> throw new IllegalArgumentException("scores are not computed here");
        };
    return first.thenComparing(Job::id);
  }

  private static double[] vector(GeoPoint point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }
}
