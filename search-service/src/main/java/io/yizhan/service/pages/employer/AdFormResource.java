package io.yizhan.service.pages.employer;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.Calls;
import io.yizhan.calls.Draft;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.lint.Finding;
import io.yizhan.model.Job;
import io.yizhan.publishing.Publication;
import io.yizhan.publishing.Publisher;
import io.yizhan.publishing.Publishing;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.publishing.Publishers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /employer/form}: an ad from a sentence or a form, checked, mended, published. */
@Path("/employer/form")
@RolesAllowed(Role.EMPLOYER_NAME)
public final class AdFormResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int MAX_SENTENCE_CHARS = 1_000;
  private static final int OPEN_DAYS = 14;

  private final Pages pages;
  private final Publishing publishing;
  private final Calls calls;
  private final InstantSource clock;

  /** The form over a publishing, and what reads sentences. */
  public AdFormResource(Pages pages, Publishing publishing, Calls calls, InstantSource clock) {
    this.pages = pages;
    this.publishing = publishing;
    this.calls = calls;
    this.clock = clock;
  }

  /** An empty form, or that of an ad that is to be changed. */
  @GET
  @Produces(Pages.HTML)
  public Response form(
      @Auth Caller caller,
      @QueryParam("id") @DefaultValue("") String id,
      @Context ContainerRequestContext request) {
    AdForm form = id.isEmpty() ? empty() : AdForm.of(own(id, Publishers.of(caller))).with("id", id);
    return shown(caller, request, new FormView("", form, List.of(), List.of(), false), false);
  }

  /** Makes of a sentence a form; nothing is stored. */
  @POST
  @Path("sentence")
  @Produces(Pages.HTML)
  public Response sentence(
      @Auth Caller caller,
      @FormParam("text") @DefaultValue("") String text,
      @Context ContainerRequestContext request) {
    String said = text.strip();
    if (said.isEmpty() || said.length() > MAX_SENTENCE_CHARS) {
      FieldError fault = new FieldError("text", "请写一句话，最多 " + MAX_SENTENCE_CHARS + " 个字");
      return shown(
          caller, request, new FormView(text, empty(), List.of(fault), List.of(), false), true);
    }
    try {
      Draft draft = calls.read(said, clock.instant());
      Job.Builder job = draft.job().toBuilder();
      draft.headcount().ifPresent(job::headcount);
      AdForm form = AdForm.of(job.build());
      form = form.with("validUntil", form.value("date").isEmpty() ? lastDay() : form.value("date"));
      return shown(
          caller,
          request,
          new FormView(
              said, form, List.of(), publishing.check(form.record(Optional.empty())), true),
          false);
    } catch (InvalidCallException unclear) {
      return shown(
          caller,
          request,
          new FormView(said, empty().with("description", said), unclear.errors(), List.of(), false),
          true);
    }
  }

  /** Checks the form, takes found words out of it, or publishes it. */
  @POST
  @Produces(Pages.HTML)
  public Response submit(
      @Auth Caller caller,
      MultivaluedMap<String, String> sent,
      @Context ContainerRequestContext request) {
    Publisher publisher = Publishers.of(caller);
    AdForm form = AdForm.of(sent);
    String takeOut = Optional.ofNullable(sent.getFirst("takeOut")).orElse("");
    Optional<Job> former =
        form.value("id").isEmpty()
            ? Optional.empty()
            : Optional.of(own(form.value("id"), publisher));
    try {
      if (!takeOut.isEmpty()) {
        form = without(form, former, takeOut);
      }
      if (!takeOut.isEmpty() || sent.containsKey("check")) {
        List<Finding> findings = publishing.check(form.record(former));
        return shown(caller, request, new FormView("", form, List.of(), findings, true), false);
      }
      Publication made =
          former.isPresent()
              ? publishing.change(former.get().id(), form.record(former), publisher)
              : publishing.publish(form.record(former), publisher);
      return answer(caller, request, form, made);
    } catch (InvalidRecordException invalid) {
      List<FieldError> faults =
          invalid.errors().stream()
              .map(error -> new FieldError(AdForm.fieldOf(error.field()), error.message()))
              .toList();
      return shown(caller, request, new FormView("", form, faults, List.of(), false), true);
    }
  }

  private Response answer(
      Caller caller, ContainerRequestContext request, AdForm form, Publication made) {
    return switch (made) {
      case Publication.Done done ->
          Response.seeOther(UriBuilder.fromPath("/employer/ads/{id}").build(done.id())).build();
      case Publication.Unlawful(var findings) ->
          shown(caller, request, new FormView("", form, List.of(), findings, true), true);
      case Publication.TakenDown(_, String note) ->
          throw new ProblemException(ProblemCode.CONFLICT, "岗位已被驿站下架：" + note);
      case Publication.Missing _ -> throw notFound();
      case Publication.Foreign _ -> throw notFound();
      case Publication.IdTaken _ -> throw new IllegalStateException("a fresh id is free");
    };
  }

  /** The form without the words that a finding of it names: {@code description:6:9}. */
  private AdForm without(AdForm form, Optional<Job> former, String named) {
    return publishing.check(form.record(former)).stream()
        .filter(one -> named.equals(one.field() + ":" + one.start() + ":" + one.end()))
        .findFirst()
        .map(form::without)
        .orElse(form);
  }

  private Response shown(
      Caller caller, ContainerRequestContext request, FormView view, boolean isWrong) {
    String title = view.form().value("id").isEmpty() ? "发布岗位" : "修改岗位";
    Page page = Page.of(request, Optional.of(caller), title, Section.HIRE);
    // Where to come back to from here: what was typed is in no address.
    Page back =
        new Page(page.title(), page.section(), page.view(), page.caller(), "/employer/form");
    return pages.html(
        back, TEMPLATES.employerForm(back, view), isWrong ? UNPROCESSABLE : Response.Status.OK);
  }

  private AdForm empty() {
    return new AdForm(Map.of("wageUnit", "DAY", "settlement", "DAILY", "validUntil", lastDay()));
  }

  private String lastDay() {
    return LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE).plusDays(OPEN_DAYS).toString();
  }

  private Job own(String id, Publisher publisher) {
    return publishing.ownAd(id, publisher).orElseThrow(AdFormResource::notFound);
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemCode.NOT_FOUND, "没有这个岗位，或不是本单位发布的");
  }

  private static final Response.StatusType UNPROCESSABLE = new Unprocessable();

  /** 422, which the interface has no constant for. */
  private static final class Unprocessable implements Response.StatusType {
    @Override
    public int getStatusCode() {
      return ProblemCode.INVALID_RECORD.status();
    }

    @Override
    public Response.Status.Family getFamily() {
      return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
      return "Unprocessable Content";
    }
  }
}
