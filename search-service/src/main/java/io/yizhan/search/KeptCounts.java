package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Totals and facets of searches without a text, by state of the index. They depend neither on the
 * order of the hits nor, without a radius, on where the seeker is, so those who open the same page
 * share them; they hold until something closes that was open, or the day ends. What is counted by
 * distance is never kept. Safe for any thread.
 *
 * @param <F> what can be counted
 * @param <R> what is asked
 */
final class KeptCounts<F extends Enum<F> & Facet, R extends SearchRequest<F, R>> {

  /** Facet values kept: some hundred pages of all facets, some megabytes. */
  private static final long MOST_VALUES = 40_000;

  /** What an entry weighs beside its values. */
  private static final int FIXED_VALUES = 10;

  private static final Duration KEPT_FOR = Duration.ofMinutes(10);

  private final Closing closing;
  private final Cache<Key<R>, Counts<F>> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_VALUES)
          .weigher((Key<R> _, Counts<F> counts) -> FIXED_VALUES + counts.values())
          .expireAfterAccess(KEPT_FOR)
          .recordStats()
          .build();

  /**
   * Nothing kept yet.
   *
   * @param closing until when counts hold
   */
  KeptCounts(Closing closing) {
    this.closing = closing;
  }

  /** Says until when what was counted at a moment holds on one state of the index. */
  @FunctionalInterface
  interface Closing {

    /** The first moment after {@code now} at which less may be found, the end of days aside. */
    Instant after(Instant now, IndexView view) throws IOException;
  }

  /**
   * What was counted.
   *
   * @param total found in all
   * @param facets the counted ones
   * @param from when it was counted
   * @param until first moment at which it may hold no longer
   */
  record Counts<F>(long total, Map<F, List<FacetValue>> facets, Instant from, Instant until) {

    /** Copies the map. */
    Counts {
      facets = Map.copyOf(facets);
    }

    private boolean holdsAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }

    private int values() {
      return facets.values().stream().mapToInt(List::size).sum();
    }
  }

  /** What is known of a request's counts; empty when nothing is, or they are none to be kept. */
  Optional<Counts<F>> find(IndexView view, R request, Instant asOf) {
    return key(view, request, asOf)
        .map(kept::getIfPresent)
        .filter(counts -> counts.holdsAt(request.now()));
  }

  /** Keeps what was counted for a request, unless it is none to be kept. */
  void keep(IndexView view, R request, Instant asOf, long total, Map<F, List<FacetValue>> facets)
      throws IOException {
    Optional<Key<R>> key = key(view, request, asOf);
    if (key.isPresent()) {
      Map<F, List<FacetValue>> counted = new HashMap<>(facets);
      counted.keySet().removeIf(facet -> facet.kind() == FacetKind.RING);
      Instant until = closing.after(request.now(), view);
      kept.put(key.get(), new Counts<>(total, counted, request.now(), until));
    }
  }

  /** How the cache does. */
  SearchStats.CacheFigures figures() {
    return SearchStats.CacheFigures.of(kept);
  }

  /**
   * What counts are kept by.
   *
   * @param asked what is to be counted, all else left out
   * @param pin the state of the index
   * @param days the day of the first page and that of the request: weekly patterns roll on
   */
  private record Key<R>(R asked, IndexPin pin, List<LocalDate> days) {}

  private Optional<Key<R>> key(IndexView view, R request, Instant asOf) {
    return request
        .countsAlone()
        .map(asked -> new Key<>(asked, view.pin(), List.of(day(asOf), day(request.now()))));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, TypedQuestion.ZONE);
  }
}
