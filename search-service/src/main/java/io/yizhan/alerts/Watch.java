package io.yizhan.alerts;

import io.yizhan.alerts.ReverseIndex.Meeting;
import io.yizhan.feed.Versioned;
import io.yizhan.model.RecordKind;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.StandingSearch;
import io.yizhan.store.SavedSearch;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All saved searches for one kind of record, in memory. One thread.
 *
 * @param <R> what is asked
 */
final class Watch<R extends SearchRequest<?, R>> {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final RecordKind kind;
  private final StandingSearch<R> searches;
  private final QueryReader<R> queries;
  private ReverseIndex<R> index;
  private String stamp;

  /** Watches nothing yet. */
  Watch(RecordKind kind, StandingSearch<R> searches, QueryReader<R> queries) throws IOException {
    this.kind = kind;
    this.searches = searches;
    this.queries = queries;
    this.stamp = searches.stamp();
    this.index = ReverseIndex.of(searches);
  }

  RecordKind kind() {
    return kind;
  }

  /** Whether names have changed since the searches were read. */
  boolean isStale() {
    return !stamp.equals(searches.stamp());
  }

  /** Forgets every search. */
  void clear() throws IOException {
    stamp = searches.stamp();
    index = ReverseIndex.of(searches);
  }

  /** Takes a search in; one that can be read no longer, or leads nowhere, is told in the log. */
  void add(SavedSearch search) throws IOException {
    Optional<R> request = queries.read(search.query());
    if (request.isEmpty() || !index.add(search.id(), search.owner(), searches.cut(request.get()))) {
      LOG.warn("saved search {} can be read no longer; its owner gets no alerts", search.id());
    }
  }

  void remove(long id) {
    index.remove(id);
  }

  int size() {
    return index.size();
  }

  /** The searches that a record meets. */
  Meeting meet(Versioned record, Instant now) throws IOException {
    return searches.probe(record, now, index::meet);
  }

  /** Why a record is what a saved search asks for, as far as the search says it in parameters. */
  List<String> reasons(SavedSearch search, Versioned record) {
    return queries
        .read(search.query())
        .map(request -> new SearchReasons(searches.lexicon()).of(request, record.record()))
        .orElse(List.of());
  }
}
