package io.yizhan.service.alerts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.alerts.Alerts;
import io.yizhan.alerts.Alerts.Saving;
import io.yizhan.alerts.Owners;
import io.yizhan.codec.FieldError;
import io.yizhan.model.RecordKind;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * The calls under {@code /api/alerts}. A caller sees and changes their own alone. An employer's
 * token does not yet say whose it is, so employers are refused.
 */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
public final class AlertsResource {

  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;

  private final Alerts alerts;
  private final SavedQueries queries;
  private final RecordBodies bodies;

  /** The calls over alerts. */
  public AlertsResource(Alerts alerts, SavedQueries queries, ObjectMapper json) {
    this.alerts = alerts;
    this.queries = queries;
    this.bodies = new RecordBodies(json);
  }

  /** Saves a search of the caller. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Response save(@Auth Caller caller, String body) throws JsonProcessingException {
    SavedSearchBody search = SavedSearchBody.read(bodies.object(body), alerts);
    if (search.kind() == RecordKind.WORKER && caller.role() == Role.WORKER) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "零工只能订阅岗位（kind 为 jobs）");
    }
    Saving saving =
        search.kind() == RecordKind.JOB
            ? alerts.saveJobs(
                owner(caller), search.query(), queries.jobs(search.query()), search.terms())
            : alerts.saveWorkers(
                owner(caller), search.query(), queries.workers(search.query()), search.terms());
    return switch (saving) {
      case Saving.Saved(SavedSearch saved) ->
          Response.status(Response.Status.CREATED).entity(AlertBodies.Search.of(saved)).build();
      case Saving.TooWide() ->
          throw refused("条件太宽，几乎每个新岗位或零工都会提醒：请至少写明工种、地区、片区、驿站、附近（near 和 radiusKm）或关键词之一");
      case Saving.TooMany(int most) -> throw refused("最多保存 " + most + " 个订阅，请先删除不用的");
    };
  }

  /** The searches that the caller has saved. */
  @GET
  @Timed
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public AlertBodies.Searches list(@Auth Caller caller, @Context UriInfo uri) {
    new QueryParameters(uri.getQueryParameters()).requireValid();
    List<AlertBodies.Search> searches =
        alerts.searches(owner(caller)).stream().map(AlertBodies.Search::of).toList();
    return new AlertBodies.Searches(searches.size(), searches);
  }

  /** Removes a search; what still waits because of it alone is taken back. */
  @DELETE
  @Timed
  @Path("{id}")
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public AlertBodies.Removed remove(@Auth Caller caller, @PathParam("id") String id) {
    SavedSearch search = own(caller, id);
    if (!alerts.remove(owner(caller), search.id())) {
      throw notFound(id);
    }
    return new AlertBodies.Removed(search.id());
  }

  /** Posts a test to the webhook of a search, now. */
  @POST
  @Timed
  @Path("{id}/test")
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public AlertBodies.Tested test(@Auth Caller caller, @PathParam("id") String id)
      throws InterruptedException {
    SavedSearch search = own(caller, id);
    if (search.terms().webhook().isEmpty()) {
      throw new ProblemException(
          ProblemCode.INVALID_RECORD, List.of(new FieldError("webhook", "这个订阅没有推送地址，提醒只在列表里")));
    }
    Optional<String> failure = alerts.test(search);
    return new AlertBodies.Tested(failure.isEmpty(), failure.orElse(""));
  }

  /** The alerts of the caller, the latest first. */
  @GET
  @Timed
  @Path("outbox")
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public AlertBodies.Page outbox(@Auth Caller caller, @Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    int size =
        given
            .number("size", 1, MAX_SIZE, "应为 1 到 " + MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    long before =
        given.parsed("cursor", "应为上一页返回的 nextCursor", Long::parseLong).orElse(Long.MAX_VALUE);
    given.requireValid();
    String owner = owner(caller);
    List<StoredAlert> page = alerts.alerts(owner, before, size + 1);
    boolean more = page.size() > size;
    List<StoredAlert> shown = more ? page.subList(0, size) : page;
    return new AlertBodies.Page(
        alerts.count(owner),
        shown.stream().map(AlertBodies.Alert::of).toList(),
        more ? String.valueOf(shown.getLast().id()) : "");
  }

  private SavedSearch own(Caller caller, String id) {
    return alerts.searches(owner(caller)).stream()
        .filter(search -> String.valueOf(search.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> notFound(id));
  }

  private static String owner(Caller caller) {
    return switch (caller.role()) {
      case WORKER ->
          caller
              .ownRecord()
              .map(Owners::worker)
              .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "还没有登记，不能订阅"));
      case STAFF, ADMIN, EMPLOYER -> Owners.staff(caller.name());
    };
  }

  private static ProblemException refused(String why) {
    return new ProblemException(ProblemCode.INVALID_RECORD, List.of(new FieldError("query", why)));
  }

  private static ProblemException notFound(String id) {
    return new ProblemException(
        ProblemCode.NOT_FOUND, "您没有编号为 " + QueryParameters.shown(id) + " 的订阅");
  }
}
