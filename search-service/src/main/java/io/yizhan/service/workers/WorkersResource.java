package io.yizhan.service.workers;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.FieldError;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.Facet;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerHit;
import io.yizhan.search.WorkerResults;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.interpretation.InterpretationBody;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.service.records.ShownHit;
import io.yizhan.service.records.WriteWait;
import io.yizhan.service.records.Written;
import io.yizhan.store.RecordStore;
import io.yizhan.store.WriteReceipt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls under {@code /api/workers}. */
@Path("/api/workers")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkersResource {

  private final WorkerSearch search;
  private final LiveIndex index;
  private final RecordStore store;
  private final InstantSource clock;
  private final ObjectMapper json;
  private final WorkerAcceptance acceptance;
  private final PerSchema<WorkerSearchParameters> parameters =
      new PerSchema<>(WorkerSearchParameters::new);
  private final RecordBodies bodies;
  private final WriteWait writes;

  /** The calls over a search, the index it reads and the store it is a view of. */
  public WorkersResource(
      WorkerSearch search,
      LiveIndex index,
      RecordStore store,
      InstantSource clock,
      ObjectMapper json) {
    this.search = search;
    this.index = index;
    this.store = store;
    this.clock = clock;
    this.json = json;
    this.acceptance = new WorkerAcceptance(clock);
    this.bodies = new RecordBodies(json);
    this.writes = new WriteWait(index);
  }

  /** Searches. */
  @GET
  @Timed
  @RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
  public WorkerPage search(@Context UriInfo uri) throws IOException {
    long started = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Optional<Long> generation = given.generation();
    boolean explained = given.flag("explain");
    WorkerSearchRequest request =
        parameters.of(index.schema()).read(given, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    writes.until(generation);
    WorkerResults results = explained ? search.explain(request) : search.search(request);
    List<ShownHit> hits = results.hits().stream().map(WorkersResource::shown).toList();
    double tookMs = Math.round((System.nanoTime() - started) / 1e4) / 100.0;
    return new WorkerPage(
        results.total(),
        results.relation(),
        results.isPartial(),
        hits,
        results.nextCursor().orElse(""),
        results.understood().map(InterpretationBody::of),
        tookMs,
        Facet.byKey(WorkerFacet.values(), results.facets()));
  }

  /** One worker as shown; a worker sees themselves alone. */
  @GET
  @Timed
  @Path("{id}")
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public JsonNode find(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri)
      throws IOException {
    requireAccess(caller, id);
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Optional<Long> generation = given.generation();
    given.requireValid();
    writes.until(generation);
    Optional<String> found = search.find(id);
    if (found.isEmpty()) {
      throw notFound(id);
    }
    return json.readTree(found.get());
  }

  /** Registers a worker; one who brings no id gets one. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Response register(@Auth Caller caller, String body) throws JsonProcessingException {
    Submission accepted = acceptance.registered(bodies.object(body), caller);
    String id = accepted.record().id();
    requireAccess(caller, id);
    if (store.find(RecordKind.WORKER, id).isPresent()) {
      throw new ProblemException(
          ProblemCode.INVALID_RECORD,
          List.of(new FieldError("id", "已有这个编号的零工，修改请用 PUT /api/workers/" + id)));
    }
    return Response.status(Response.Status.CREATED).entity(write(accepted)).build();
  }

  /** Puts a worker in place of the one with this id. */
  @PUT
  @Timed
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Written change(@Auth Caller caller, @PathParam("id") String id, String body)
      throws JsonProcessingException {
    requireAccess(caller, id);
    return write(acceptance.changed(bodies.object(body, id), former(id), caller));
  }

  /** Removes a worker with their contact data. */
  @DELETE
  @Timed
  @Path("{id}")
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Written remove(@Auth Caller caller, @PathParam("id") String id) {
    requireAccess(caller, id);
    Worker former = former(id);
    WorkerAcceptance.requireScope(caller, former);
    WriteReceipt receipt = store.delete(RecordKind.WORKER, former.id());
    index.wake();
    return new Written(former.id(), receipt.generation());
  }

  private Worker former(String id) {
    return store
        .find(RecordKind.WORKER, id)
        .map(Versioned::record)
        .filter(Worker.class::isInstance)
        .map(Worker.class::cast)
        .orElseThrow(() -> notFound(id));
  }

  private Written write(Submission submission) {
    WriteReceipt receipt = store.put(List.of(submission));
    index.wake();
    return new Written(receipt.ids().getFirst(), receipt.generation());
  }

  private static ShownHit shown(WorkerHit hit) {
    return new ShownHit(
        hit.recordJson(),
        hit.score(),
        hit.distanceMeters(),
        hit.parts(),
        hit.about().map(html -> Map.of("about", html)).orElse(Map.of()));
  }

  /** Told without looking whether there is such a worker. */
  private static void requireAccess(Caller caller, String id) {
    if (!caller.mayUseWorker(id)) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "只能查看和修改自己的信息");
    }
  }

  private static ProblemException notFound(String id) {
    return new ProblemException(
        ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的零工");
  }
}
