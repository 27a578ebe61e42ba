package io.yizhan.service.jobs;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.FieldError;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.publishing.Publication;
import io.yizhan.publishing.Publishing;
import io.yizhan.search.Facet;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobHit;
import io.yizhan.search.JobResults;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.interpretation.InterpretationBody;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.publishing.Publishers;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.service.records.ShownHit;
import io.yizhan.service.records.WriteWait;
import io.yizhan.service.records.Written;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The calls under {@code /api/jobs}. */
@Path("/api/jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobsResource {

  private final JobSearch search;
  private final LiveIndex index;
  private final Publishing publishing;
  private final InstantSource clock;
  private final ObjectMapper json;
  private final RecordBodies bodies;
  private final WriteWait writes;

  /** The calls over a search, the index it reads, and what writes to the truth behind it. */
  public JobsResource(
      JobSearch search,
      LiveIndex index,
      Publishing publishing,
      InstantSource clock,
      ObjectMapper json) {
    this.search = search;
    this.index = index;
    this.publishing = publishing;
    this.clock = clock;
    this.json = json;
    this.bodies = new RecordBodies(json);
    this.writes = new WriteWait(index);
  }

  /** Searches. */
  @GET
  @Timed
  public JobPage search(@Context UriInfo uri) throws IOException {
    return search(new QueryParameters(uri.getQueryParameters()));
  }

  /** The same for parameters that came another way. */
  public JobPage search(QueryParameters given) throws IOException {
    long started = System.nanoTime();
    Optional<Long> generation = given.generation();
    boolean explained = given.flag("explain");
    JobSearchParameters parameters = new JobSearchParameters(index.schema());
    JobSearchRequest request = parameters.read(given, nextSecond());
    writes.until(generation);
    JobResults results = explained ? search.explain(request) : search.search(request);
    List<ShownHit> hits = results.hits().stream().map(JobsResource::shown).toList();
    double tookMs = Math.round((System.nanoTime() - started) / 1e4) / 100.0;
    return new JobPage(
        results.total(),
        results.relation(),
        results.isPartial(),
        hits,
        results.nextCursor().orElse(""),
        results.didYouMean().orElse(""),
        tookMs,
        Facet.byKey(JobFacet.values(), results.facets()),
        results.understood().map(InterpretationBody::of),
        results.relaxed());
  }

  /** One job, whether it is still open or not. */
  @GET
  @Timed
  @Path("{id}")
  public JsonNode find(@PathParam("id") String id, @Context UriInfo uri) throws IOException {
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

  /** Publishes a job; one that brings no id gets one. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Response publish(@Auth Caller caller, String body) throws JsonProcessingException {
    Publication published = publishing.publish(bodies.object(body), Publishers.of(caller));
    return Response.status(Response.Status.CREATED)
        .entity(PublishedBody.of(done(published)))
        .build();
  }

  /** Puts a job in place of the one with this id. */
  @PUT
  @Timed
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public PublishedBody change(@Auth Caller caller, @PathParam("id") String id, String body)
      throws JsonProcessingException {
    ObjectNode record = bodies.object(body, id);
    return PublishedBody.of(done(publishing.change(id, record, Publishers.of(caller))));
  }

  /** Withdraws a job. */
  @DELETE
  @Timed
  @Path("{id}")
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Written withdraw(@Auth Caller caller, @PathParam("id") String id) {
    Publication.Done done = done(publishing.withdraw(id, Publishers.of(caller)));
    return new Written(done.id(), done.generation());
  }

  private static Publication.Done done(Publication publication) {
    return switch (publication) {
      case Publication.Done done -> done;
      case Publication.Unlawful(var findings) -> throw ProblemException.unlawful(findings);
      case Publication.IdTaken(String id) ->
          throw new ProblemException(
              ProblemCode.INVALID_RECORD,
              List.of(new FieldError("id", "已有这个编号的岗位，修改请用 PUT /api/jobs/" + id)));
      case Publication.Missing(String id) -> throw notFound(id);
      case Publication.Foreign _ ->
          throw new ProblemException(ProblemCode.FORBIDDEN, "只能修改本单位在这里发布的岗位");
      case Publication.TakenDown(_, String note) ->
          throw new ProblemException(ProblemCode.CONFLICT, "岗位已被驿站下架：" + note);
    };
  }

  private static ShownHit shown(JobHit hit) {
    return new ShownHit(
        hit.recordJson(),
        hit.score(),
        hit.distanceMeters().isPresent()
            ? OptionalLong.of(Math.round(hit.distanceMeters().getAsDouble()))
            : OptionalLong.empty(),
        hit.parts(),
        hit.highlights());
  }

  /**
   * The clock, brought forward to the next full second: what repeats within a second can be
   * answered once, and a job vanishes up to a second before it expires, never after.
   */
  private Instant nextSecond() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  private static ProblemException notFound(String id) {
    return new ProblemException(
        ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的岗位");
  }
}
