package io.yizhan.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;

/**
 * The last question of each conversation, contacts replaced, in memory alone: at most {@value
 * #MOST}, each for {@value #MINUTES} minutes after it was last used. Safe for any thread.
 */
final class Sessions {

  private static final int MOST = 10_000;
  private static final int MINUTES = 30;

  private final Cache<String, String> last;

  Sessions(Ticker ticker) {
    last =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(MINUTES))
            .ticker(ticker)
            .build();
  }

  /** The question that was asked last; empty when there is none any more. */
  Optional<String> last(String session) {
    return Optional.ofNullable(last.getIfPresent(session));
  }

  /** Keeps a question for the next one. */
  void keep(String session, String question) {
    last.put(session, question);
  }
}
