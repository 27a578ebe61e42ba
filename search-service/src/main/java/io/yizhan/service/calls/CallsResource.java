package io.yizhan.service.calls;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.CallRequest;
import io.yizhan.calls.CallView;
import io.yizhan.calls.Calls;
import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lint.JobLint;
import io.yizhan.schema.PerSchema;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.RecordStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls under {@code /api/calls}, for staff. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class CallsResource {

  /** Names a request, so that the same one sent twice opens one call. */
  static final String REQUEST_KEY = "Idempotency-Key";

  private static final int MAX_KEY_CHARS = 120;
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;

  private final Calls calls;
  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final InstantSource clock;
  private final RecordBodies bodies;
  private final CallBodies callBodies;
  private final CallAcceptance acceptance;
  private final PerSchema<JobCompletion> completions =
      new PerSchema<>(schema -> JobCompletion.of(schema.lexicon()));
  private final PerSchema<JobLint> lints = new PerSchema<>(schema -> JobLint.of(schema.lexicon()));

  /** The calls over what keeps and what follows them. */
  public CallsResource(
      Calls calls,
      LiveIndex jobs,
      LiveIndex workers,
      RecordStore store,
      InstantSource clock,
      ObjectMapper json) {
    this.calls = calls;
    this.jobs = jobs;
    this.workers = workers;
    this.clock = clock;
    this.bodies = new RecordBodies(json);
    this.callBodies = new CallBodies(json);
    this.acceptance = new CallAcceptance(calls, store);
  }

  /** Opens a call: a sentence or a form becomes a list of people to call. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(
      @Auth Caller caller,
      @HeaderParam(REQUEST_KEY) @Nullable String key,
      @Context UriInfo uri,
      String body)
      throws IOException {
    Instant now = now(uri);
    Optional<String> requestKey = Optional.ofNullable(key).filter(given -> !given.isBlank());
    if (requestKey.filter(given -> given.length() > MAX_KEY_CHARS).isPresent()) {
      throw new ProblemException(
          ProblemCode.INVALID_PARAMETER, REQUEST_KEY + " 最多 " + MAX_KEY_CHARS + " 个字");
    }
    CallRequest request =
        CallScope.of(caller)
            .own(
                acceptance.request(
                    bodies.object(body),
                    completions.of(jobs.schema()),
                    caller.name(),
                    requestKey,
                    now));
    CallView view = woken(calls.open(request, now));
    return Response.status(Response.Status.CREATED)
        .entity(
            callBodies.opened(
                view,
                request.draft(),
                lints
                    .of(jobs.schema())
                    .check(request.draft().job(), LocalDate.ofInstant(now, RecordCodec.ZONE))))
        .build();
  }

  /** Calls that are not closed, the latest first. */
  @GET
  @Timed
  public CallPage list(@Auth Caller caller, @Context UriInfo uri) {
    long started = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    int size =
        given
            .number("size", 1, MAX_SIZE, "应为 1 到 " + MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    given.requireValid();
    CallScope scope = CallScope.of(caller);
    return new CallPage(
        scope.isAll() ? calls.countOpen() : scope.in(calls.open(Integer.MAX_VALUE)).count(),
        scope
            .in(calls.open(scope.isAll() ? size : Integer.MAX_VALUE))
            .limit(size)
            .map(callBodies::summary)
            .toList(),
        Math.round((System.nanoTime() - started) / 1e4) / 100.0);
  }

  /** One call with its list and its log. */
  @GET
  @Timed
  @Path("{id}")
  public ObjectNode find(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri)
      throws IOException {
    CallScope.of(caller).require(calls, id);
    Optional<CallView> view = calls.find(id, now(uri));
    if (view.isEmpty()) {
      throw CallScope.notFound(id);
    }
    ObjectNode body = callBodies.view(view.get());
    body.set("log", callBodies.steps(calls.steps(id)));
    return body;
  }

  /** Records what came of a call to a worker. */
  @POST
  @Timed
  @Path("{id}/outcomes")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectNode record(
      @Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri, String body)
      throws IOException {
    CallScope.of(caller).require(calls, id);
    Instant now = now(uri);
    CallAcceptance.Answer answer = acceptance.answer(bodies.object(body));
    return shown(calls.record(id, answer.worker(), answer.outcome(), caller.name(), now));
  }

  /** Takes back the last outcome of a worker. */
  @POST
  @Timed
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectNode takeBack(
      @Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri, String body)
      throws IOException {
    CallScope.of(caller).require(calls, id);
    Instant now = now(uri);
    String worker = acceptance.worker(bodies.object(body));
    return shown(calls.takeBack(id, worker, caller.name(), now));
  }

  /** Ends a call; who said yes still comes. */
  @POST
  @Timed
  @Path("{id}/close")
  public ObjectNode close(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri)
      throws IOException {
    CallScope.of(caller).require(calls, id);
    return shown(calls.end(id, false, caller.name(), now(uri)));
  }

  /** Ends a call whose work is off: who said yes is free again. */
  @POST
  @Timed
  @Path("{id}/cancel")
  public ObjectNode cancel(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri)
      throws IOException {
    CallScope.of(caller).require(calls, id);
    return shown(calls.end(id, true, caller.name(), now(uri)));
  }

  private Instant now(UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Instant now = Moments.now(given, clock.instant());
    given.requireValid();
    return now;
  }

  private ObjectNode shown(CallView view) throws JsonProcessingException {
    return callBodies.view(woken(view));
  }

  /** Lets the indexes follow at once what was written. */
  private CallView woken(CallView view) {
    if (view.generation() > 0) {
      workers.wake();
      jobs.wake();
    }
    return view;
  }
}
