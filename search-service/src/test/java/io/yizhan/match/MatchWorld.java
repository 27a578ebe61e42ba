package io.yizhan.match;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.search.InMemoryRecords;
import io.yizhan.search.JobHit;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.WorkerHit;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some jobs and workers, the indexes of both, and the matching over them. */
final class MatchWorld implements Closeable {

  private static final JobSchema JOBS = JobSchema.of(Lexicon.shipped());
  private static final WorkerSchema WORKERS = WorkerSchema.of(Lexicon.shipped());

  private final Path directory;
  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final Matching matching;

  private MatchWorld(Path directory, LiveIndex jobs, LiveIndex workers) {
    this.directory = directory;
    this.jobs = jobs;
    this.workers = workers;
    this.matching = Matching.create(jobs, workers, MatchWeights.standard());
  }

  static MatchWorld of(Collection<Job> jobs, Collection<Worker> workers) throws IOException {
    Path directory = Files.createTempDirectory("matches");
    InMemoryRecords records = new InMemoryRecords();
    jobs.forEach(records::put);
    workers.forEach(records::put);
    return new MatchWorld(
        directory,
        LiveIndex.open(directory.resolve("jobs"), JOBS, records),
        LiveIndex.open(directory.resolve("workers"), WORKERS, records));
  }

  Matching matching() {
    return matching;
  }

  Match explain(String job, String worker) throws IOException {
    return matching.explain(job, worker, RandomPairs.NOW).orElseThrow();
  }

  /** All pages of the workers for a job. */
  List<Match> workersFor(String job, int size) throws IOException {
    return all(job, size, matching::workersFor);
  }

  /** All pages of the jobs for a worker. */
  List<Match> jobsFor(String worker, int size) throws IOException {
    return all(worker, size, matching::jobsFor);
  }

  /** All pages of those workers for a job that a search finds. */
  List<Match> workersFor(String job, int size, WorkerSearchRequest wanted) throws IOException {
    return all(job, size, request -> matching.workersFor(request, wanted));
  }

  /** All pages of those jobs for a worker that a search finds. */
  List<Match> jobsFor(String worker, int size, JobSearchRequest wanted) throws IOException {
    return all(worker, size, request -> matching.jobsFor(request, wanted));
  }

  /** Ids of the workers that a search finds, of which there is one page. */
  Set<String> workersFound(WorkerSearchRequest request) throws IOException {
    return WorkerSearch.create(workers).search(request).hits().stream()
        .map(WorkerHit::id)
        .collect(Collectors.toSet());
  }

  /** Ids of the jobs that a search finds, of which there is one page. */
  Set<String> jobsFound(JobSearchRequest request) throws IOException {
    return JobSearch.create(jobs).search(request).hits().stream()
        .map(JobHit::id)
        .collect(Collectors.toSet());
  }

  /** Reads a page. */
  @FunctionalInterface
  private interface Pages {
    Optional<MatchPage> read(MatchRequest request) throws IOException;
  }

  private static List<Match> all(String id, int size, Pages pages) throws IOException {
    List<Match> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      MatchPage page =
          pages.read(new MatchRequest(id, size, cursor, RandomPairs.NOW)).orElseThrow();
      all.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return all;
  }

  @Override
  public void close() throws IOException {
    jobs.close();
    workers.close();
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(MatchWorld::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
