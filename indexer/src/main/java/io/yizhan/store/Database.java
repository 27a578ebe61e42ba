package io.yizhan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.yizhan.vault.UnreadableSealException;
import io.yizhan.vault.Vault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * A PostgreSQL database whose schema is up to date, and the pool of connections to it. Safe for any
 * thread; one a process.
 */
public final class Database implements AutoCloseable {

  /** Most connections a process holds; two processes fit on an embedded server. */
  public static final int MAX_CONNECTIONS = 16;

  /** How long a caller waits for a connection before it fails, in milliseconds. */
  private static final long CONNECTION_WAIT_MILLIS = 10_000;

  private static final String MIGRATIONS = "classpath:io/yizhan/store/migration";

  private final HikariDataSource pool;
  private final RecordStore records;
  private final CallStore calls;
  private final AccountStore accounts;
  private final CodeStore codes;
  private final SessionStore sessions;
  private final ProgramTokenStore programTokens;
  private final ConsentStore consents;
  private final AuditStore audit;
  private final PersonStore people;
  private final SavedSearchStore savedSearches;
  private final AlertOutbox outbox;
  private final DeliveryStore deliveries;
  private final QuestionStore questions;
  private final JobReviewStore jobReviews;
  private final FigureStore figures;
  private final ApplicationStore applications;

  private Database(HikariDataSource pool, Vault vault) {
    this.pool = pool;
    Jdbi jdbi = jdbi(pool);
    this.records = new RecordStore(jdbi, vault);
    this.accounts = new AccountStore(jdbi, vault);
    this.codes = new CodeStore(jdbi, vault);
    this.sessions = new SessionStore(jdbi);
    this.programTokens = new ProgramTokenStore(jdbi);
    this.consents = new ConsentStore(jdbi);
    this.audit = new AuditStore(jdbi);
    this.people = new PersonStore(jdbi, vault);
    this.calls = new CallStore(jdbi);
    this.savedSearches = new SavedSearchStore(jdbi);
    this.outbox = new AlertOutbox(jdbi);
    this.deliveries = new DeliveryStore(jdbi);
    this.questions = new QuestionStore(jdbi);
    this.jobReviews = new JobReviewStore(jdbi);
    this.figures = new FigureStore(jdbi);
    this.applications = new ApplicationStore(jdbi);
  }

  /**
   * Connects and migrates. Processes that connect at the same time migrate one after the other.
   *
   * @throws UnableToOpenDatabaseException when the server refuses, a migration fails, or the keys
   *     are not those of the database
   */
  public static Database connect(DatabaseConfig config) {
    HikariDataSource pool = pool(config);
    boolean opened = false;
    try {
      Vault vault = vault(config);
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(pool)
          .locations(MIGRATIONS)
          // Branches land in any order, and their tables do not depend on each other.
          .outOfOrder(true)
          .javaMigrations(new V7_1__SealContacts(vault))
          .load()
          .migrate();
      Database database = new Database(pool, vault);
      new KeyCheck(vault).require(jdbi(pool));
      opened = true;
      return database;
    } catch (FlywayException e) {
      throw new UnableToOpenDatabaseException("数据库结构升级失败：" + config.place(), e);
    } finally {
      if (!opened) {
        pool.close();
      }
    }
  }

  /** The records and their changes. */
  public RecordStore records() {
    return records;
  }

  /** Employers' calls, and what came of them. */
  public CallStore calls() {
    return calls;
  }

  /** The searches that people have saved. */
  public SavedSearchStore savedSearches() {
    return savedSearches;
  }

  /** The alerts that were written. */
  public AlertOutbox outbox() {
    return outbox;
  }

  /** The alerts that are on their way. */
  public DeliveryStore deliveries() {
    return deliveries;
  }

  /** What was asked in vain, and how quotes were found. */
  public QuestionStore questions() {
    return questions;
  }

  /** Ads that a person has to look at, and what was decided of them. */
  public JobReviewStore jobReviews() {
    return jobReviews;
  }

  /** What the days of stations came to. */
  public FigureStore figures() {
    return figures;
  }

  /** Who has applied for what. */
  public ApplicationStore applications() {
    return applications;
  }

  /** Who may sign in. */
  public AccountStore accounts() {
    return accounts;
  }

  /** The codes that were sent. */
  public CodeStore codes() {
    return codes;
  }

  /** Who is signed in. */
  public SessionStore sessions() {
    return sessions;
  }

  /** What programs show. */
  public ProgramTokenStore programTokens() {
    return programTokens;
  }

  /** Who may have whose contact data. */
  public ConsentStore consents() {
    return consents;
  }

  /** Who saw or changed what. */
  public AuditStore audit() {
    return audit;
  }

  /** What is kept of one person in many places. */
  public PersonStore people() {
    return people;
  }

  /** Closes all connections; statements that are running fail. */
  @Override
  public void close() {
    pool.close();
  }

  private static Vault vault(DatabaseConfig config) {
    try {
      return Vault.open(config.keys());
    } catch (UnreadableSealException e) {
      throw new UnableToOpenDatabaseException("无法读取密钥：" + config.keys(), e);
    }
  }

  private static HikariDataSource pool(DatabaseConfig config) {
    HikariConfig settings = new HikariConfig();
    settings.setPoolName("yizhan");
    settings.setJdbcUrl(config.url());
    settings.setUsername(config.user());
    settings.setPassword(config.password());
    settings.setMaximumPoolSize(MAX_CONNECTIONS);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
    settings.addDataSourceProperty("ApplicationName", "yizhan");
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    // The detail of a server error quotes rows, contact data included.
    settings.addDataSourceProperty("logServerErrorDetail", "false");
    try {
      return new HikariDataSource(settings);
    } catch (PoolInitializationException e) {
      throw new UnableToOpenDatabaseException("连接数据库失败：" + config.place(), e);
    }
  }

  private static Jdbi jdbi(HikariDataSource pool) {
    Jdbi jdbi = Jdbi.create(pool);
    jdbi.registerArrayType(String.class, "text");
    jdbi.registerArrayType(Long.class, "int8");
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    // By default a failed statement prints what was bound to it, contact data included.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
