package io.yizhan.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.model.FreshId;
import io.yizhan.model.Standing;
import io.yizhan.store.ProgramToken;
import io.yizhan.store.ProgramTokenStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What programs show. A token says what it stands for and when it ends; it is shown once, when it
 * is made. Safe for any thread; a live token that was looked up within ten seconds costs a look
 * into memory, and one that was taken back here is refused at once.
 */
public final class ProgramTokens {

  /** Longest life of a token. */
  public static final Duration LONGEST = Duration.ofDays(366);

  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int TOKENS = 10_000;

  private final ProgramTokenStore store;
  private final InstantSource clock;
  private final Cache<String, ProgramToken> known =
      Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(REMEMBERED).build();

  /** The tokens of a store. */
  public ProgramTokens(ProgramTokenStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A new token.
   *
   * @param secret what the program shows
   * @param token what is kept
   */
  public record Made(String secret, ProgramToken token) {
    /** Hides the secret. */
    @Override
    public String toString() {
      return "Made[token=" + token.id() + "]";
    }
  }

  /**
   * Makes a token.
   *
   * @param name whose it is, for people
   * @param by who makes it
   */
  public Made make(String name, Standing standing, Duration life, String by) {
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "life must be above 0, at most " + LONGEST + "; got: " + life);
    }
    Instant now = clock.instant();
    String secret = "yz_" + Secret.fresh();
    ProgramToken token =
        new ProgramToken(
            FreshId.of("T-"), name, standing, by, now, now.plus(life), Optional.empty());
    store.keep(token, Secret.digest(secret));
    return new Made(secret, token);
  }

  /** What a program shows stands for this, while it is live. */
  public Optional<ProgramToken> find(String secret) {
    ProgramToken token = known.getIfPresent(secret);
    Instant now = clock.instant();
    if (token != null) {
      return Optional.of(token).filter(kept -> kept.isLive(now));
    }
    Optional<ProgramToken> found =
        store.find(Secret.digest(secret)).filter(kept -> kept.isLive(now));
    found.ifPresent(kept -> known.put(secret, kept));
    return found;
  }

  /** The newest tokens, live or not. */
  public List<ProgramToken> all(int most) {
    return store.all(most);
  }

  /** Takes a token back; false when there is none that is live. */
  public boolean revoke(String id) {
    boolean revoked = store.revoke(id, clock.instant());
    known.asMap().values().removeIf(token -> token.id().equals(id));
    return revoked;
  }
}
