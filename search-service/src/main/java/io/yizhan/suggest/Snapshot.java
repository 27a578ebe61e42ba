package io.yizhan.suggest;

import io.yizhan.schema.SuggestionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one moment, ready to be asked. Immutable; safe for any thread.
 *
 * <p>An entry's number is its rank, so the least number of a range of keys is its best entry. Each
 * kind has tables of its own: asking for one kind never walks through the others.
 */
final class Snapshot {

  /** No value at all. */
  static final Snapshot EMPTY = new Snapshot(List.of(), List.of());

  /** Entries that a match may pass over before it is given up; bounds the time of a question. */
  private static final int MAX_PASSED_OVER = 2_000;

  private final List<LiveValue> entries;
  private final List<Spelling> spellings;

  private final List<KindTables> tables;

  /**
   * The keys of one kind.
   *
   * @param byMatch by {@link Match#place}
   */
  private record KindTables(SuggestionKind kind, List<KeyTable> byMatch) {}

  private Snapshot(List<LiveValue> ranked, List<Spelling> spellings) {
    this.entries = List.copyOf(ranked);
    this.spellings = List.copyOf(spellings);
    this.tables = tables(entries, this.spellings);
  }

  /**
   * Builds a snapshot; what an older one spelled already is taken from there.
   *
   * @param ranked the values in the order of {@link LiveValue#RANK}
   */
  static Snapshot of(List<LiveValue> ranked, Speller speller, Snapshot older) {
    Map<String, Spelling> spelled = HashMap.newHashMap(older.entries.size());
    for (int entry = 0; entry < older.entries.size(); entry++) {
      spelled.put(older.entries.get(entry).text(), older.spellings.get(entry));
    }
    List<Spelling> spellings = new ArrayList<>(ranked.size());
    for (LiveValue value : ranked) {
      spellings.add(spelled.computeIfAbsent(value.text(), speller::spell));
    }
    return new Snapshot(ranked, spellings);
  }

  /** Number of values. */
  int size() {
    return entries.size();
  }

  /**
   * The best values that what was typed begins.
   *
   * @param nowMillis epoch milliseconds; what has expired by then is passed over
   */
  List<Suggestion> find(TypedText typed, Set<SuggestionKind> kinds, int size, long nowMillis) {
    List<Suggestion> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Match match : Match.ALL) {
      Optional<byte[]> prefix = typed.prefix(match);
      if (prefix.isEmpty()) {
        continue;
      }
      List<BestFirst> walks = new ArrayList<>();
      for (KindTables kind : tables) {
        if (kinds.contains(kind.kind)) {
          walks.add(kind.byMatch.get(match.place()).startingWith(prefix.get()));
        }
      }
      int passedOver = 0;
      while (found.size() < size && passedOver < MAX_PASSED_OVER) {
        int best = nextOf(walks);
        if (best == BestFirst.END) {
          break;
        }
        LiveValue value = entries.get(best);
        boolean suits =
            seen.add(best)
                && value.lastEnd() > nowMillis
                && typed.agreesWith(spellings.get(best))
                && shown.add(value.text() + value.id().orElse(""));
        if (suits) {
          found.add(new Suggestion(value.text(), value.kind(), value.count(), value.id()));
        } else {
          passedOver++;
        }
      }
    }
    return found;
  }

  private static int nextOf(List<BestFirst> walks) {
    BestFirst best = null;
    for (BestFirst walk : walks) {
      if (best == null || walk.peek() < best.peek()) {
        best = walk;
      }
    }
    return best == null ? BestFirst.END : best.next();
  }

  private static List<KindTables> tables(List<LiveValue> entries, List<Spelling> spellings) {
    Map<SuggestionKind, List<KeyCollector>> collectors = new EnumMap<>(SuggestionKind.class);
    for (int entry = 0; entry < entries.size(); entry++) {
      List<KeyCollector> byMatch =
          collectors.computeIfAbsent(
              entries.get(entry).kind(),
              _ -> Match.ALL.stream().map(_ -> new KeyCollector()).toList());
      Spelling spelling = spellings.get(entry);
      for (int key = 0; key < spelling.keys(); key++) {
        byMatch.get(spelling.match(key)).add(entry, spelling.offset(key));
      }
    }
    List<KindTables> tables = new ArrayList<>();
    collectors.forEach(
        (kind, byMatch) ->
            tables.add(
                new KindTables(
                    kind, byMatch.stream().map(keys -> keys.sorted(spellings)).toList())));
    return List.copyOf(tables);
  }
}
