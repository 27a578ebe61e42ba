package io.yizhan.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.yizhan.model.FreshId;
import io.yizhan.model.MobileNumber;
import io.yizhan.model.Standing;
import io.yizhan.store.Account;
import io.yizhan.store.CodeStore;
import io.yizhan.store.Database;
import io.yizhan.store.SessionStore;
import io.yizhan.store.SessionStore.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Accounts and their sessions; see the package. Safe for any thread; fails as the store does. A
 * session that was looked up within ten seconds costs a look into memory, another one two reads.
 */
public final class Accounts {

  /** What bounds the codes of a phone. */
  public static final CodeStore.Bounds CODE_BOUNDS =
      new CodeStore.Bounds(Duration.ofMinutes(1), 10, Duration.ofMinutes(5), 5);

  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final int SESSIONS = 10_000;
  private static final Duration CODES_KEPT = Duration.ofDays(2);

  private final Database database;
  private final CodeSender sender;
  private final InstantSource clock;
  private final RateLimit codesOfAddress;
  private final RateLimit triesOfAddress;
  private final Cache<String, Live> live =
      Caffeine.newBuilder().maximumSize(SESSIONS).expireAfterWrite(REMEMBERED).build();

  private record Live(Account account, Instant until) {}

  /** The accounts of a database. */
  public Accounts(Database database, CodeSender sender, AddressLimits limits, InstantSource clock) {
    this.database = database;
    this.sender = sender;
    this.clock = clock;
    this.codesOfAddress =
        new RateLimit(limits.codesPerHour(), Duration.ofHours(1), Ticker.systemTicker());
    this.triesOfAddress =
        new RateLimit(limits.triesPerHour(), Duration.ofHours(1), Ticker.systemTicker());
  }

  /**
   * What one address may do. Many people share the address of a station or of a mobile network.
   *
   * @param codesPerHour codes it may ask for
   * @param triesPerHour codes it may show
   */
  public record AddressLimits(int codesPerHour, int triesPerHour) {}

  /**
   * Sends a code to a phone, whoever has it.
   *
   * @param address where the request comes from
   * @throws UndeliveredCodeException when it cannot be sent
   */
  public CodeSending sendCode(MobileNumber phone, String address) {
    Optional<Duration> wait = codesOfAddress.count(address);
    if (wait.isPresent()) {
      return new CodeSending.TooMany(wait.get());
    }
    Instant now = clock.instant();
    database.codes().forget(now.minus(CODES_KEPT));
    String code = Secret.code();
    return database.codes().keep(phone, code, CODE_BOUNDS, now)
        ? new CodeSending.Sent(sender.send(phone, code))
        : new CodeSending.TooMany(CODE_BOUNDS.between());
  }

  /**
   * Begins a session for a code. A phone without an account gets one: as the worker whose record
   * has that phone, where there is exactly one whom nobody stands for, else as a new worker.
   *
   * @param address where the request comes from
   * @param consentText version of the text that a new worker agrees to
   */
  public SignIn signIn(MobileNumber phone, String code, String address, String consentText) {
    Optional<Duration> wait = triesOfAddress.count(address);
    if (wait.isPresent()) {
      return new SignIn.TooMany(wait.get());
    }
    Instant now = clock.instant();
    if (!database.codes().use(phone, code, CODE_BOUNDS, now)) {
      return new SignIn.Refused();
    }
    Account account =
        database.accounts().find(phone).orElseGet(() -> newWorker(phone, consentText, now));
    String secret = Secret.fresh();
    database.sessions().forget(now.minus(SessionLife.LONGEST_IDLE));
    database.sessions().begin(Secret.digest(secret), account.id(), now);
    return new SignIn.SignedIn(secret, account, SessionLife.of(account.standing()));
  }

  private Account newWorker(MobileNumber phone, String consentText, Instant now) {
    String record = database.accounts().unclaimedWorker(phone).orElseGet(() -> FreshId.of("W-"));
    return database
        .accounts()
        .keep(
            new Account(
                FreshId.of("A-"),
                phone,
                new Standing.OfWorker(record),
                Optional.of(consentText),
                now));
  }

  /** Whose session this is, while it lives; using it prolongs it. */
  public Optional<Account> ofSession(String secret) {
    Instant now = clock.instant();
    Live known = live.getIfPresent(secret);
    if (known != null) {
      return now.isBefore(known.until()) ? Optional.of(known.account()) : Optional.empty();
    }
    byte[] digest = Secret.digest(secret);
    SessionStore sessions = database.sessions();
    Optional<StoredSession> session = sessions.find(digest);
    Optional<Account> account = session.flatMap(found -> database.accounts().find(found.account()));
    if (account.isEmpty()) {
      return account;
    }
    Instant end = SessionLife.of(account.get().standing()).end(session.get());
    if (!now.isBefore(end)) {
      sessions.end(digest);
      return Optional.empty();
    }
    if (now.isAfter(session.get().usedAt().plus(NOTED))) {
      sessions.use(digest, now);
    }
    live.put(secret, new Live(account.get(), end));
    return account;
  }

  /** Ends a session. */
  public void signOut(String secret) {
    database.sessions().end(Secret.digest(secret));
    live.invalidate(secret);
  }

  /** Ends all sessions of an account, and says how many there were. */
  public int endSessions(String account) {
    int ended = database.sessions().endAll(account);
    forget(account);
    return ended;
  }

  /** An account that an admin makes; the one there is, when the phone has one. */
  public Account make(MobileNumber phone, Standing standing) {
    return database
        .accounts()
        .keep(new Account(FreshId.of("A-"), phone, standing, Optional.empty(), clock.instant()));
  }

  /** The account of an id. */
  public Optional<Account> find(String id) {
    return database.accounts().find(id);
  }

  /** The newest accounts that are no workers'. */
  public List<Account> made(int most) {
    return database.accounts().made(most);
  }

  /** Removes an account with its sessions; false when there is none. */
  public boolean remove(String account) {
    boolean removed = database.accounts().remove(account);
    forget(account);
    return removed;
  }

  private void forget(String account) {
    live.asMap().values().removeIf(session -> session.account().id().equals(account));
  }
}
