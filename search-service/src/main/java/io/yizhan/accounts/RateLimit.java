package io.yizhan.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * So many times in so much time, for each of many keys: an address, an account. Counts in windows
 * that begin with the first time, so that twice as many can come around the end of one; remembers
 * the last {@value #KEYS} keys, so that memory stays bounded. Kept in memory: a restart forgets.
 * Safe for any thread.
 */
public final class RateLimit {

  private static final int KEYS = 100_000;

  private final int most;
  private final long windowNanos;
  private final Ticker ticker;
  private final Cache<String, Window> windows;

  private record Window(long beganNanos, int times) {}

  /** At most so many times in so much time. */
  public RateLimit(int most, Duration per, Ticker ticker) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be >= 1; got: " + most);
    }
    this.most = most;
    this.windowNanos = per.toNanos();
    this.ticker = ticker;
    this.windows =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterWrite(windowNanos, TimeUnit.NANOSECONDS)
            .ticker(ticker)
            .build();
  }

  /** Counts one time of a key; when it is one too many, how long to wait at most, else empty. */
  public Optional<Duration> count(String key) {
    long now = ticker.read();
    Window window =
        windows
            .asMap()
            .merge(
                key,
                new Window(now, 1),
                (kept, first) ->
                    now - kept.beganNanos() >= windowNanos
                        ? first
                        : new Window(kept.beganNanos(), Math.min(kept.times(), most) + 1));
    return window.times() <= most
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(windowNanos - (now - window.beganNanos())));
  }
}
