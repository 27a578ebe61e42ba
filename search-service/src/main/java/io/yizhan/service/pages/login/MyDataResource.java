package io.yizhan.service.pages.login;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Contacts;
import io.yizhan.accounts.MyData;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Employer;
import io.yizhan.model.RecordKind;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.access.SessionCookie;
import io.yizhan.service.accounts.MeResource;
import io.yizhan.service.pages.LocalAddress;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.store.ContactConsent;
import io.yizhan.store.RecordStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** {@code /me/data}: who looked, whom one lets look, all of it as a file, and its removal. */
@Path("/me/data")
@Produces(Pages.HTML)
@RolesAllowed(Role.WORKER_NAME)
public final class MyDataResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));
  private static final String HERE = "/me/data";

  private final Pages pages;
  private final Contacts contacts;
  private final MyData data;
  private final RecordStore records;
  private final Runnable wake;
  private final SessionCookie cookie;
  private final InstantSource clock;

  /**
   * The pages over what is kept of people.
   *
   * @param wake lets the index follow a removal at once
   */
  public MyDataResource(
      Pages pages,
      Contacts contacts,
      MyData data,
      RecordStore records,
      Runnable wake,
      SessionCookie cookie,
      InstantSource clock) {
    this.pages = pages;
    this.contacts = contacts;
    this.data = data;
    this.records = records;
    this.wake = wake;
    this.cookie = cookie;
    this.clock = clock;
  }

  /** Shows it. */
  @GET
  public Response show(@Auth Caller caller, @Context ContainerRequestContext request) {
    return shown(caller, request, "", 200);
  }

  /** Takes a consent back. */
  @POST
  @Path("revoke")
  public Response revoke(
      @Auth Caller caller, @FormParam("employer") @DefaultValue("") String employer) {
    contacts.revoke(own(caller), employer);
    return Response.seeOther(LocalAddress.of(HERE)).build();
  }

  /** Removes all of it, when it is confirmed. */
  @POST
  @Path("delete")
  public Response forget(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      @FormParam("confirm") @DefaultValue("") String confirm)
      throws IOException {
    if (!confirm.strip().equals(MeResource.CONFIRMATION)) {
      return shown(caller, request, "请照写「" + MeResource.CONFIRMATION + "」", 422);
    }
    data.erase(own(caller));
    wake.run();
    return Response.seeOther(LocalAddress.of("/")).cookie(cookie.end()).build();
  }

  private Response shown(Caller caller, ContainerRequestContext request, String error, int status) {
    String worker = own(caller);
    Instant now = clock.instant();
    MyDataPage content =
        new MyDataPage(
            contacts.views(worker).stream()
                .map(
                    row ->
                        new MyDataPage.View(
                            DAY_AND_TIME.format(row.at()), row.actor(), row.purpose()))
                .toList(),
            contacts.consents(worker).stream()
                .filter(consent -> consent.revokedAt().isEmpty() && consent.until().isAfter(now))
                .map(this::consent)
                .toList(),
            error);
    Page asked = Page.of(request, Optional.of(caller), "我的资料", Section.MY_DATA);
    Page page = new Page(asked.title(), asked.section(), asked.view(), asked.caller(), HERE);
    return Response.fromResponse(pages.html(page, TEMPLATES.loginData(page, content)))
        .status(status)
        .build();
  }

  private MyDataPage.Consent consent(ContactConsent consent) {
    String name =
        records
            .find(RecordKind.EMPLOYER, consent.employer())
            .map(Versioned::record)
            .filter(Employer.class::isInstance)
            .map(Employer.class::cast)
            .map(Employer::name)
            .orElse(consent.employer());
    return new MyDataPage.Consent(consent.employer(), name, DAY_AND_TIME.format(consent.until()));
  }

  private static String own(Caller caller) {
    return caller
        .ownRecord()
        .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "还没有登记"));
  }
}
