package io.yizhan.suggest;

import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Station;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.SuggestedValue;
import io.yizhan.schema.SuggestionKind;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;

/**
 * Counts the open jobs of each value in one state of the index. One thread, one use.
 *
 * <p>Costs one read of the doc values of every job, some 100 ns each, and a hash entry a value.
 * Ways of writing that fold to the same (CNC, ｃｎｃ) are one value, shown as it is mostly written.
 */
final class LiveValues {

  /** Fewest jobs of a heading that is suggested: what one person wrote once is noise. */
  private static final int MIN_TITLE_JOBS = 2;

  private final CharFolding folding;
  private final long nowMillis;
  private final Map<SuggestedValue, Tally> tallies = new HashMap<>();
  private long nextEnd = Long.MAX_VALUE;

  private LiveValues(CharFolding folding, Instant now) {
    this.folding = folding;
    this.nowMillis = now.toEpochMilli();
  }

  /** Counts what is open at a moment. */
  static LiveValues count(IndexReader index, CharFolding folding, Instant now) throws IOException {
    LiveValues values = new LiveValues(folding, now);
    for (LeafReaderContext leaf : index.leaves()) {
      values.count(leaf.reader());
    }
    return values;
  }

  /** When the first of the counted jobs expires, epoch milliseconds. */
  long nextEnd() {
    return nextEnd;
  }

  /**
   * The values worth suggesting, the best first. A station that has no record is left out: it has
   * no name to show.
   */
  List<LiveValue> ranked(RecordSource records) {
    Map<String, String> stations = stationNames(records);
    List<LiveValue> ranked = new ArrayList<>(tallies.size());
    tallies.forEach(
        (value, tally) -> {
          if (value.kind() == SuggestionKind.STATION) {
            String name = stations.get(tally.text);
            if (name != null) {
              ranked.add(tally.live(value.kind(), name, Optional.of(tally.text)));
            }
          } else if (value.kind() != SuggestionKind.TITLE || tally.count >= MIN_TITLE_JOBS) {
            ranked.add(tally.live(value.kind(), tally.text, Optional.empty()));
          }
        });
    ranked.sort(LiveValue.RANK);
    return ranked;
  }

  private void count(LeafReader leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, JobFields.SUGGESTED);
    NumericDocValues ends = DocValues.getNumeric(leaf, JobFields.VALID_UNTIL);
    Bits live = leaf.getLiveDocs();
    int[] counts = new int[Math.toIntExact(values.getValueCount())];
    long[] lastEnds = new long[counts.length];
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if ((live != null && !live.get(doc)) || !ends.advanceExact(doc)) {
        continue;
      }
      long end = ends.longValue();
      if (end > nowMillis && values.advanceExact(doc)) {
        nextEnd = Math.min(nextEnd, end);
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = (int) values.nextOrd();
          counts[ordinal]++;
          lastEnds[ordinal] = Math.max(lastEnds[ordinal], end);
        }
      }
    }
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        add(SuggestedValue.of(values.lookupOrd(ordinal)), counts[ordinal], lastEnds[ordinal]);
      }
    }
  }

  private void add(SuggestedValue value, int count, long lastEnd) {
    // An id is an id, however much another looks like it.
    SuggestedValue key =
        value.kind() == SuggestionKind.STATION
            ? value
            : new SuggestedValue(value.kind(), folding.foldName(value.text()));
    tallies.computeIfAbsent(key, _ -> new Tally(value.text())).add(value.text(), count, lastEnd);
  }

  private Map<String, String> stationNames(RecordSource records) {
    List<String> ids =
        tallies.keySet().stream()
            .filter(value -> value.kind() == SuggestionKind.STATION)
            .map(SuggestedValue::text)
            .toList();
    Map<String, String> names = new HashMap<>();
    for (Versioned found : records.load(RecordKind.STATION, ids)) {
      if (found.record() instanceof Station station) {
        names.put(station.id(), station.name());
      }
    }
    return names;
  }

  /** The jobs of one value, over all segments. */
  private static final class Tally {

    private String text;
    private int most;
    private int count;
    private long lastEnd;

    Tally(String text) {
      this.text = text;
    }

    void add(String written, int jobs, long end) {
      boolean preferred = jobs > most || (jobs == most && written.compareTo(text) < 0);
      if (preferred) {
        text = written;
        most = jobs;
      }
      count += jobs;
      lastEnd = Math.max(lastEnd, end);
    }

    LiveValue live(SuggestionKind kind, String name, Optional<String> id) {
      return new LiveValue(kind, name, id, count, lastEnd);
    }
  }
}
