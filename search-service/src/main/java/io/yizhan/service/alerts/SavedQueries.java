package io.yizhan.service.alerts;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.service.jobs.JobSearchParameters;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.workers.WorkerSearchParameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads query strings as the searches for jobs and workers do. Immutable; safe for any thread. */
public final class SavedQueries {

  /** What orders, counts or pages says nothing of what is found, and is not kept. */
  private static final Set<String> NOT_KEPT =
      Set.of("sort", "size", "cursor", "facets", "now", "generation", "explain");

  /** The clock does not matter: what is saved is asked at each record's own moment. */
  private static final Instant ANY_TIME = Instant.parse("2026-01-01T00:00:00Z");

  private final LiveIndex jobs;
  private final LiveIndex workers;

  /** Reads with the names that these indexes have at the moment. */
  public SavedQueries(LiveIndex jobs, LiveIndex workers) {
    this.jobs = jobs;
    this.workers = workers;
  }

  /**
   * The search for jobs of a query string.
   *
   * @throws ProblemException with every fault
   */
  JobSearchRequest jobs(String query) {
    return new JobSearchParameters(jobs.schema())
        .read(new QueryParameters(parameters(query)), ANY_TIME);
  }

  /**
   * The search for workers of a query string.
   *
   * @throws ProblemException with every fault
   */
  WorkerSearchRequest workers(String query) {
    return new WorkerSearchParameters(workers.schema())
        .read(new QueryParameters(parameters(query)), ANY_TIME);
  }

  /** The same of one that was saved; empty when it can be read no longer. */
  public Optional<JobSearchRequest> savedJobs(String query) {
    try {
      return Optional.of(jobs(query));
    } catch (ProblemException outdated) {
      return Optional.empty();
    }
  }

  /** The same of one that was saved; empty when it can be read no longer. */
  public Optional<WorkerSearchRequest> savedWorkers(String query) {
    try {
      return Optional.of(workers(query));
    } catch (ProblemException outdated) {
      return Optional.empty();
    }
  }

  /**
   * The parameters of a query string that say what is found.
   *
   * @throws IllegalArgumentException when it is wrongly encoded
   */
  static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!name.isEmpty() && !NOT_KEPT.contains(name)) {
        parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  /** The query string of some parameters. */
  static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(
            named ->
                named.getValue().stream()
                    .map(value -> encoded(named.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
