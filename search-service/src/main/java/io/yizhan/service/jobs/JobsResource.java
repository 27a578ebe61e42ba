package io.yizhan.service.jobs;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.FieldError;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.Facet;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobHit;
import io.yizhan.search.JobResults;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
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
  private final RecordStore store;
  private final PerSchema<JobAcceptance> acceptances;
  private final InstantSource clock;
  private final ObjectMapper json;
  private final RecordBodies bodies;
  private final WriteWait writes;

  /** The calls over a search, the index it reads and the store it is a view of. */
  public JobsResource(
      JobSearch search,
      LiveIndex index,
      RecordStore store,
      InstantSource clock,
      ObjectMapper json) {
    this.search = search;
    this.index = index;
    this.store = store;
    this.acceptances = new PerSchema<>(schema -> new JobAcceptance(schema.lexicon(), clock));
    JobAcceptance _ = acceptances.of(index.schema());
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
  public Response publish(String body) throws JsonProcessingException {
    Job accepted = acceptances.of(index.schema()).published(bodies.object(body));
    String id = accepted.id();
    if (store.find(RecordKind.JOB, id).isPresent()) {
      throw new ProblemException(
          ProblemCode.INVALID_RECORD,
          List.of(new FieldError("id", "已有这个编号的岗位，修改请用 PUT /api/jobs/" + id)));
    }
    return Response.status(Response.Status.CREATED).entity(write(accepted)).build();
  }

  /** Puts a job in place of the one with this id. */
  @PUT
  @Timed
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Written change(@PathParam("id") String id, String body) throws JsonProcessingException {
    ObjectNode record = bodies.object(body, id);
    return write(acceptances.of(index.schema()).changed(record, former(id)));
  }

  /** Withdraws a job. */
  @DELETE
  @Timed
  @Path("{id}")
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Written withdraw(@PathParam("id") String id) {
    if (store.find(RecordKind.JOB, id).isEmpty()) {
      throw notFound(id);
    }
    WriteReceipt receipt = store.delete(RecordKind.JOB, id);
    index.wake();
    return new Written(id, receipt.generation());
  }

  private Job former(String id) {
    return store
        .find(RecordKind.JOB, id)
        .map(Versioned::record)
        .filter(Job.class::isInstance)
        .map(Job.class::cast)
        .orElseThrow(() -> notFound(id));
  }

  private Written write(Job job) {
    WriteReceipt receipt = store.put(List.of(Submission.of(job)));
    index.wake();
    return new Written(receipt.ids().getFirst(), receipt.generation());
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
