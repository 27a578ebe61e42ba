package io.yizhan.service.answers;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.answers.QuestionGroups;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.model.Faq;
import io.yizhan.model.FreshId;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.OpenQuestion;
import io.yizhan.store.QuestionStore;
import io.yizhan.store.RecordStore;
import io.yizhan.store.WriteReceipt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code /api/answers/review}: staff look at what was asked in vain and answer it once for all. */
@Path("/api/answers/review")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class ReviewResource {

  /** How many of the waiting questions are put together. */
  private static final int READ = 500;

  private static final int MOST = 100;
  private static final int DEFAULT_SIZE = 20;

  private final PolicyLibrary library;
  private final QuestionStore questions;
  private final RecordStore records;
  private final RecordCodec codec = RecordCodec.create();
  private final RecordBodies bodies;

  /** The calls over what was asked and what is stored. */
  public ReviewResource(
      PolicyLibrary library, QuestionStore questions, RecordStore records, ObjectMapper json) {
    this.library = library;
    this.questions = questions;
    this.records = records;
    this.bodies = new RecordBodies(json);
  }

  /** The groups that wait, and the quotes that were found unhelpful. */
  @GET
  @Timed
  public ReviewPage review(@Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    int size =
        given
            .number("size", 1, MOST, "应为 1 到 " + MOST + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    given.requireValid();
    List<OpenQuestion> waiting = questions.waiting(READ);
    List<ReviewPage.Group> groups =
        QuestionGroups.of(
                library.current().retrieval(), waiting.stream().map(OpenQuestion::text).toList())
            .stream()
            .map(places -> group(places.stream().map(waiting::get).toList()))
            .sorted(Comparator.comparingLong(ReviewPage.Group::times).reversed())
            .toList();
    return new ReviewPage(
        groups.size(), groups.stream().limit(size).toList(), questions.unhelpful(size));
  }

  /**
   * Makes an FAQ of a group: {@code questions} are ids of what it answers, the other fields those
   * of an FAQ, of which owner and review date must be given.
   */
  @POST
  @Timed
  @Path("faq")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(String body) throws JsonProcessingException {
    ObjectNode given = bodies.object(body);
    List<Long> ids = ids(given);
    given.remove("questions");
    if (!given.hasNonNull("id")) {
      given.put("id", FreshId.of("F-"));
    }
    Faq faq = faq(given);
    if (records.find(RecordKind.FAQ, faq.id()).isPresent()) {
      throw refused("id", "已有这个编号的常见问答");
    }
    WriteReceipt receipt = records.put(List.of(Submission.of(faq)));
    library.wake();
    String id = receipt.ids().getFirst();
    return Response.status(Response.Status.CREATED)
        .entity(new Settled(id, receipt.generation(), questions.settle(ids, id)))
        .build();
  }

  /** Puts a group aside without an answer. */
  @POST
  @Timed
  @Path("dismissed")
  @Consumes(MediaType.APPLICATION_JSON)
  public Dismissed dismiss(String body) throws JsonProcessingException {
    return new Dismissed(questions.settle(ids(bodies.object(body)), ""));
  }

  /**
   * What came of an FAQ.
   *
   * @param id of the FAQ
   * @param generation of the write
   * @param settled how many waiting questions it took away
   */
  public record Settled(String id, long generation, int settled) {}

  /** How many waiting questions were put aside. */
  public record Dismissed(int settled) {}

  private static ReviewPage.Group group(List<OpenQuestion> questions) {
    return new ReviewPage.Group(
        questions.stream().mapToLong(OpenQuestion::times).sum(),
        questions.stream().map(ReviewPage.Question::of).toList());
  }

  private Faq faq(ObjectNode given) {
    try {
      Faq faq = (Faq) codec.decode(RecordKind.FAQ, given).record();
      if (faq.owner().isEmpty()) {
        throw refused("owner", "请写明由谁负责");
      }
      if (faq.reviewBy().isEmpty()) {
        throw refused("reviewBy", "请写明复核日期，如 2027-11-24");
      }
      return faq;
    } catch (InvalidRecordException refused) {
      throw new ProblemException(ProblemCode.INVALID_RECORD, refused.errors());
    }
  }

  private static List<Long> ids(ObjectNode given) {
    List<Long> ids = new ArrayList<>();
    for (JsonNode id : given.path("questions")) {
      if (!id.isIntegralNumber()) {
        throw refused("questions", "应为问题编号的数组");
      }
      ids.add(id.asLong());
    }
    if (ids.isEmpty() || ids.size() > READ) {
      throw refused("questions", "应为 1 到 " + READ + " 个问题编号的数组");
    }
    return ids;
  }

  private static ProblemException refused(String field, String message) {
    return new ProblemException(
        ProblemCode.INVALID_RECORD, List.of(new FieldError(field, message)));
  }
}
