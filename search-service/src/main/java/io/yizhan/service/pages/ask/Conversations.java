package io.yizhan.service.pages.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The last turns of conversations, in memory: at most {@value #MOST}, {@value #TURNS} turns each,
 * for half an hour after the last. Safe for any thread.
 */
final class Conversations {

  private static final int MOST = 5_000;
  private static final int TURNS = 8;
  private static final Duration KEPT = Duration.ofMinutes(30);

  private final Cache<String, List<Turn>> turns =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

  /** A name that nobody can guess. */
  static String freshName() {
    return UUID.randomUUID().toString();
  }

  /** The turns of a conversation, the first first; none when it is unknown or too old. */
  List<Turn> of(String name) {
    List<Turn> kept = turns.getIfPresent(name);
    return kept == null ? List.of() : kept;
  }

  /** Adds a turn, which is made of its number. */
  void add(String name, IntFunction<Turn> made) {
    List<Turn> _ =
        turns
            .asMap()
            .compute(
                name,
                (_, kept) -> {
                  List<Turn> longer = new ArrayList<>(kept == null ? List.of() : kept);
                  longer.add(made.apply(longer.isEmpty() ? 1 : longer.getLast().number() + 1));
                  return List.copyOf(
                      longer.subList(Math.max(0, longer.size() - TURNS), longer.size()));
                });
  }

  /** Changes a turn; does nothing when it is gone. */
  void change(String name, int number, UnaryOperator<Turn> change) {
    List<Turn> _ =
        turns
            .asMap()
            .computeIfPresent(
                name,
                (_, kept) ->
                    kept.stream()
                        .map(turn -> turn.number() == number ? change.apply(turn) : turn)
                        .toList());
  }

  /** Forgets a conversation. */
  void end(String name) {
    turns.invalidate(name);
  }
}
