package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.AuthDynamicFeature;
import io.dropwizard.auth.AuthFilter;
import io.dropwizard.auth.AuthValueFactoryProvider;
import io.dropwizard.auth.chained.ChainedAuthFilter;
import io.dropwizard.auth.oauth.OAuthCredentialAuthFilter;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.yizhan.accounts.Accounts;
import io.yizhan.accounts.Contacts;
import io.yizhan.accounts.MyData;
import io.yizhan.accounts.ProgramTokens;
import io.yizhan.alerts.Alerts;
import io.yizhan.calls.Calls;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.access.SameSiteFilter;
import io.yizhan.service.access.SessionCookie;
import io.yizhan.service.access.SessionFilter;
import io.yizhan.service.access.SignInRedirect;
import io.yizhan.service.access.TokenAuthenticator;
import io.yizhan.service.accounts.AccountsResource;
import io.yizhan.service.accounts.AuditResource;
import io.yizhan.service.accounts.ConsentsResource;
import io.yizhan.service.accounts.ContactResource;
import io.yizhan.service.accounts.MeResource;
import io.yizhan.service.accounts.SearchRate;
import io.yizhan.service.accounts.SessionResource;
import io.yizhan.service.accounts.TokensResource;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.login.LoginResource;
import io.yizhan.service.pages.login.MyDataResource;
import io.yizhan.service.problem.ProblemUnauthorizedHandler;
import io.yizhan.store.AuditStore;
import io.yizhan.store.Database;
import java.time.InstantSource;
import java.util.List;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

/** Wires who is calling, and the calls by which they sign in and see what is kept of them. */
final class AccountServing {

  private final Database database;
  private final Environment environment;
  private final InstantSource clock;
  private final Accounts accounts;
  private final Contacts contacts;
  private final ProgramTokens programs;
  private final TokenAuthenticator tokens;
  private final SessionCookie cookie;

  private AccountServing(
      YizhanConfiguration configuration,
      Storage storage,
      Environment environment,
      InstantSource clock) {
    this.database = storage.database();
    this.environment = environment;
    this.clock = clock;
    AccountsFactory settings = configuration.getAccounts();
    boolean isDemo = configuration.isDemoTokens();
    accounts = new Accounts(database, settings.sender(isDemo), settings.limits(), clock);
    contacts = new Contacts(database, settings.mostContactViews(), clock);
    programs = new ProgramTokens(database.programTokens(), clock);
    tokens = configuration.demoTokens().and(programs);
    cookie = new SessionCookie(settings.hasSecureCookies(isDemo));
  }

  /** Registers who is calling, and how often. */
  static AccountServing register(
      YizhanConfiguration configuration,
      Storage storage,
      Environment environment,
      InstantSource clock) {
    AccountServing serving = new AccountServing(configuration, storage, environment, clock);
    serving.registerFilters();
    serving.registerCalls();
    environment.jersey().register(new SearchRate(configuration.getAccounts().mostSearches()));
    return serving;
  }

  /** What knows the tokens of programs. */
  TokenAuthenticator tokens() {
    return tokens;
  }

  /** Registers what people may ask about themselves, over all that keeps something of them. */
  void registerMine(Pages pages, Calls calls, Alerts alerts, LiveIndex workers) {
    MyData data = new MyData(database, contacts, calls, alerts, clock);
    environment
        .jersey()
        .register(
            new MeResource(
                accounts, contacts, data, workers::wake, cookie, environment.getObjectMapper()));
    environment.jersey().register(new LoginResource(pages, accounts, cookie));
    environment
        .jersey()
        .register(
            new MyDataResource(
                pages, contacts, data, database.records(), workers::wake, cookie, clock));
  }

  private void registerCalls() {
    ObjectMapper json = environment.getObjectMapper();
    AuditStore audit = database.audit();
    JerseyEnvironment jersey = environment.jersey();
    jersey.register(new SessionResource(accounts, cookie, json));
    jersey.register(new AccountsResource(accounts, audit, clock, json));
    jersey.register(new TokensResource(programs, audit, clock, json));
    jersey.register(new ContactResource(contacts));
    jersey.register(new ConsentsResource(contacts, json));
    jersey.register(new AuditResource(audit));
  }

  private void registerFilters() {
    AuthFilter<String, Caller> bearer =
        new OAuthCredentialAuthFilter.Builder<Caller>()
            .setAuthenticator(tokens)
            .setAuthorizer((caller, role, _) -> caller.role() == Role.valueOf(role))
            .setPrefix("Bearer")
            .setUnauthorizedHandler(new ProblemUnauthorizedHandler())
            .buildAuthFilter();
    // A token first: who shows one has it on purpose, while a cookie comes by itself.
    JerseyEnvironment jersey = environment.jersey();
    jersey.register(
        new AuthDynamicFeature(
            new ChainedAuthFilter<String, Caller>(List.of(bearer, new SessionFilter(accounts)))));
    jersey.register(RolesAllowedDynamicFeature.class);
    jersey.register(new AuthValueFactoryProvider.Binder<>(Caller.class));
    jersey.register(new SameSiteFilter());
    jersey.register(new SignInRedirect());
  }
}
