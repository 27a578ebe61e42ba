package io.yizhan.service.publishing;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.FieldError;
import io.yizhan.publishing.AdReviews;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.service.records.Written;
import io.yizhan.store.ReviewDecision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /api/reviews/jobs}: staff look at flagged ads and keep them or take them down. */
@Path("/api/reviews/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class JobReviewsResource {

  private static final String WAITING = "WAITING";
  private static final int MOST = 100;
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_NOTE_CHARS = 500;

  private final AdReviews reviews;
  private final RecordBodies bodies;

  /** The calls over the reviews of ads. */
  public JobReviewsResource(AdReviews reviews, ObjectMapper json) {
    this.reviews = reviews;
    this.bodies = new RecordBodies(json);
  }

  /** The ads that wait, or those that were decided so. */
  @GET
  @Timed
  public JobReviewPage list(@Context UriInfo uri) {
    long startedNanos = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    int size =
        given
            .number("size", 1, MOST, "应为 1 到 " + MOST + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    Optional<ReviewDecision> decided =
        given
            .parsed("state", "应为 WAITING、KEEP 或 TAKE_DOWN", JobReviewsResource::state)
            .orElse(Optional.empty());
    given.requireValid();
    List<AdReviews.FlaggedAd> ads =
        decided.map(what -> reviews.decided(what, size)).orElseGet(() -> reviews.waiting(size));
    return new JobReviewPage(
        reviews.count(decided),
        ads.stream().map(JobReviewPage.Hit::of).toList(),
        Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0);
  }

  /** Decides of an ad, flagged or not. */
  @POST
  @Timed
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Written decide(@Auth Caller caller, @PathParam("id") String id, String body)
      throws JsonProcessingException {
    ObjectNode given = bodies.object(body);
    List<FieldError> errors = new ArrayList<>();
    Optional<ReviewDecision> decision = decision(given.path("decision").asText(""));
    String note = given.path("note").asText("").strip();
    if (decision.isEmpty()) {
      errors.add(new FieldError("decision", "应为 KEEP（保留）或 TAKE_DOWN（下架）"));
    }
    if (note.length() > MAX_NOTE_CHARS) {
      errors.add(new FieldError("note", "最多 " + MAX_NOTE_CHARS + " 个字，收到 " + note.length() + " 个"));
    }
    if (decision.filter(ReviewDecision.TAKE_DOWN::equals).isPresent() && note.isEmpty()) {
      errors.add(new FieldError("note", "下架要写明原因，用人单位会看到"));
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(ProblemCode.INVALID_RECORD, errors);
    }
    return switch (reviews.decide(id, decision.orElseThrow(), note, caller.name())) {
      case AdReviews.Outcome.Decided(long generation) -> new Written(id, generation);
      case AdReviews.Outcome.Unlawful(var findings) -> throw ProblemException.unlawful(findings);
      case AdReviews.Outcome.Missing _ ->
          throw new ProblemException(
              ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的岗位");
    };
  }

  private static Optional<ReviewDecision> state(String given) {
    return given.equals(WAITING) ? Optional.empty() : Optional.of(ReviewDecision.valueOf(given));
  }

  private static Optional<ReviewDecision> decision(String given) {
    return Arrays.stream(ReviewDecision.values())
        .filter(one -> one.name().equals(given))
        .findFirst();
  }
}
