package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Some jobs, the index that follows them, and the search over it. */
final class World implements AutoCloseable {

  static final Lexicon LEXICON = Lexicon.load();
  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private static final JobSchema SCHEMA = JobSchema.create(LEXICON, Analyzers.create(LEXICON));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final InMemoryRecords records;
  private LiveIndex index;
  private JobSearch search;

  private World(InMemoryRecords records, LiveIndex index) {
    this.records = records;
    this.index = index;
    this.search = JobSearch.create(index);
  }

  static World of(Path directory, Job... jobs) throws IOException {
    return of(directory, List.of(jobs));
  }

  static World of(Path directory, Collection<Job> jobs) throws IOException {
    InMemoryRecords records = new InMemoryRecords();
    jobs.forEach(records::put);
    return new World(records, LiveIndex.open(directory, SCHEMA, records));
  }

  /** Closes the index and opens it again on the same jobs, as a new process would. */
  void restart(Path directory) throws IOException {
    index.close();
    index = LiveIndex.open(directory, SCHEMA, records);
    search = JobSearch.create(index);
  }

  JobSearch search() {
    return search;
  }

  /** A search of the same jobs whose pages may take so long. */
  JobSearch within(Duration time) {
    return JobSearch.create(index, Ranking.standard(), time, PageListener.NONE);
  }

  /** A search of the same index with other weights. */
  JobSearch search(Ranking ranking) {
    return JobSearch.create(index, ranking);
  }

  /** A question at {@link #NOW}. */
  static JobSearchRequestBuilder ask() {
    return JobSearchRequest.builder(NOW);
  }

  JobResults find(JobSearchRequestBuilder request) throws IOException {
    return search.search(request.build());
  }

  /** The ids of one page. */
  List<String> ids(JobSearchRequestBuilder request) throws IOException {
    return idsOf(find(request));
  }

  /** The ids of all pages, one after another. */
  List<String> allIds(JobSearchRequest request) throws IOException {
    List<String> ids = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      JobResults page =
          search.search(cursor.isEmpty() ? request : request.withCursor(cursor.get()));
      ids.addAll(idsOf(page));
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return ids;
  }

  static List<String> idsOf(JobResults results) {
    return results.hits().stream().map(JobHit::id).toList();
  }

  /** Writes a job and waits until it can be found. */
  void put(Job job) throws InterruptedException {
    assertThat(index.await(records.put(job), PATIENCE)).isTrue();
  }

  /** Deletes a job and waits until it can be found no longer. */
  void delete(String id) throws InterruptedException {
    assertThat(index.await(records.delete(RecordKind.JOB, id), PATIENCE)).isTrue();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
