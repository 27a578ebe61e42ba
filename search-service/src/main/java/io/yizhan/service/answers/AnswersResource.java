package io.yizhan.service.answers;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.answers.Answer;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.codec.FieldError;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.CitationVote;
import io.yizhan.store.QuestionStore;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code GET /api/answers}: a question answered with quotes; and votes on quotes. For anybody. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
public final class AnswersResource {

  private final PolicyAnswering answering;
  private final QuestionRecorder recorder;
  private final QuestionStore store;
  private final AnswerParameters parameters;
  private final InstantSource clock;
  private final RecordBodies bodies;
  private final RecentAnswers recent = new RecentAnswers();

  /**
   * The calls over an answering.
   *
   * @param home code of the place whose rules answer who names none
   */
  public AnswersResource(
      PolicyAnswering answering,
      QuestionRecorder recorder,
      QuestionStore store,
      Optional<String> home,
      InstantSource clock,
      ObjectMapper json) {
    this.answering = answering;
    this.recorder = recorder;
    this.store = store;
    this.parameters = new AnswerParameters(home, clock);
    this.clock = clock;
    this.bodies = new RecordBodies(json);
  }

  /** Answers. */
  @GET
  @Timed
  public AnswerBody answer(@Context UriInfo uri) throws IOException {
    return answer(new QueryParameters(uri.getQueryParameters()));
  }

  /** The same for parameters that came another way. */
  public AnswerBody answer(QueryParameters given) throws IOException {
    long startedNanos = System.nanoTime();
    Answer answer = answering.answer(parameters.read(given));
    recorder.record(answer);
    double tookMs = Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0;
    return AnswerBody.of(recent.keep(answer), answer, tookMs);
  }

  /** Keeps whether a quote of an answer was helpful. */
  @POST
  @Timed
  @Path("{id}/votes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response vote(@PathParam("id") String id, String body) throws JsonProcessingException {
    RecentAnswers.Given given =
        recent
            .find(id)
            .orElseThrow(
                () -> new ProblemException(ProblemCode.NOT_FOUND, "没有这个回答，或已超过一小时，请重新提问后再评价"));
    ObjectNode vote = bodies.object(body);
    String section = vote.path("sectionId").asText("");
    String document = given.documents().get(section);
    JsonNode helpful = vote.path("helpful");
    if (document == null) {
      throw refused("sectionId", "应为这个回答引用的段落编号");
    }
    if (!helpful.isBoolean()) {
      throw refused("helpful", "应为 true 或 false");
    }
    store.vote(
        new CitationVote(
            document, section, given.question(), helpful.asBoolean(), clock.instant()));
    return Response.noContent().build();
  }

  private static ProblemException refused(String field, String message) {
    return new ProblemException(
        ProblemCode.INVALID_RECORD, List.of(new FieldError(field, message)));
  }
}
