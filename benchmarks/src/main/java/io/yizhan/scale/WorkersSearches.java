package io.yizhan.scale;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Worker;
import io.yizhan.occupation.OccupationGuess;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.search.PayFloor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a worker of the district would save: their trades, how far from home, the least pay, the
 * terms they take. One in ten types the first trade as words instead of choosing it.
 */
final class WorkersSearches {

  private static final int TYPED_EVERY = 10;
  private static final double DEFAULT_METERS = 10_000;
  private static final double METERS_PER_KM = 1_000;

  private final JobSchema schema;
  private final Map<String, Optional<String>> codes = new HashMap<>();
  private int made;

  /** Searches with the names of a schema. */
  WorkersSearches(JobSchema schema) {
    this.schema = schema;
  }

  /** The search of a worker. */
  JobSearchRequest of(Worker worker) {
    made++;
    JobSearchRequestBuilder request = JobSearchRequest.builder(ScaleDistrict.NOW);
    if (made % TYPED_EVERY == 0 && !worker.occupations().isEmpty()) {
      request.text(worker.occupations().getFirst());
    } else {
      worker.occupations().stream()
          .flatMap(name -> codes.computeIfAbsent(name, this::code).stream())
          .forEach(code -> request.choose(JobFacet.OCCUPATION, code));
    }
    worker
        .location()
        .point()
        .ifPresent(
            home ->
                request
                    .near(home)
                    .radiusMeters(
                        worker
                            .wish()
                            .maxDistanceKm()
                            .map(km -> km * METERS_PER_KM)
                            .orElse(DEFAULT_METERS)));
    worker
        .wish()
        .employmentTypes()
        .forEach(t -> request.choose(JobFacet.EMPLOYMENT_TYPE, t.name()));
    worker.wish().settlements().forEach(s -> request.choose(JobFacet.SETTLEMENT, s.name()));
    worker
        .wish()
        .wageFloor()
        .bestYuan()
        .ifPresent(
            yuan ->
                worker
                    .wish()
                    .wageFloor()
                    .period()
                    .filter(period -> period != WagePeriod.PIECE)
                    .ifPresent(
                        period -> request.payFloor(new PayFloor(yuan.doubleValue(), period))));
    return request.build();
  }

  private Optional<String> code(String name) {
    return schema
        .lexicon()
        .occupations()
        .find(name)
        .map(Occupation::code)
        .or(() -> schema.normalizer().settle(name).map(OccupationGuess::code));
  }
}
