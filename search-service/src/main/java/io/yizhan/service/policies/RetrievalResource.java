package io.yizhan.service.policies;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.service.access.ApiKeys;
import io.yizhan.service.policies.RetrievalRefusedException.Reason;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /retrieval}: the policies as an external knowledge base of Dify. Its errors have
 * Dify's form, not ours.
 *
 * <p>A record's {@code score} is how alike question and passage are in meaning, 0…1; while words
 * alone decide, how much of the question the passage says. It never rises from one record to the
 * next, for the order is that of all features.
 */
@Path("/retrieval")
@Produces(MediaType.APPLICATION_JSON)
public final class RetrievalResource {

  private static final String BEARER = "Bearer ";

  private final PolicyLibrary library;
  private final ApiKeys keys;
  private final PolicyParameters parameters;
  private final ObjectMapper json;

  /** What can be connected to, by {@code knowledge_id}. */
  private enum Knowledge {
    /** Policies and FAQs. */
    ALL("all"),
    /** Policies. */
    POLICIES("policies"),
    /** FAQs. */
    FAQ("faq");

    private final String id;

    Knowledge(String id) {
      this.id = id;
    }

    boolean holds(PolicyCollection policies, String document) {
      return switch (this) {
        case ALL -> true;
        case POLICIES -> policies.policy(document).isPresent();
        case FAQ -> policies.faq(document).isPresent();
      };
    }

    static Knowledge of(String id) {
      return Arrays.stream(values())
          .filter(each -> each.id.equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new RetrievalRefusedException(
                      Reason.UNKNOWN_KNOWLEDGE,
                      "没有这个知识库，可用："
                          + Arrays.stream(values())
                              .map(each -> each.id)
                              .collect(Collectors.joining(" "))));
    }
  }

  /**
   * The call over a library.
   *
   * @param home code of the place whose rules answer
   */
  public RetrievalResource(
      PolicyLibrary library,
      ApiKeys keys,
      Optional<String> home,
      InstantSource clock,
      ObjectMapper json) {
    this.library = library;
    this.keys = keys;
    this.parameters = new PolicyParameters(home, clock);
    this.json = json;
  }

  /** The records for a query. */
  @POST
  @Timed
  public Response retrieve(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String body)
      throws IOException {
    try {
      requireKey(authorization);
      RetrievalRequest request = RetrievalRequest.read(body, json);
      return Response.ok(records(Knowledge.of(request.knowledge()), request)).build();
    } catch (RetrievalRefusedException refused) {
      ObjectNode error = json.createObjectNode();
      error.put("error_code", refused.reason().code());
      error.put("error_msg", refused.getMessage());
      return Response.status(refused.reason().status()).entity(error).build();
    }
  }

  private void requireKey(@Nullable String authorization) {
    if (authorization == null
        || !authorization.startsWith(BEARER)
        || authorization.substring(BEARER.length()).isBlank()) {
      throw new RetrievalRefusedException(
          Reason.MALFORMED_AUTHORIZATION, "请求头 Authorization 应为「Bearer <API Key>」");
    }
    if (!keys.opens(authorization.substring(BEARER.length()).strip())) {
      throw new RetrievalRefusedException(Reason.WRONG_KEY, "API Key 无效");
    }
  }

  private ObjectNode records(Knowledge knowledge, RetrievalRequest request) throws IOException {
    PolicyCollection policies = library.current();
    LocalDate today = parameters.today();
    PolicyQuestion question =
        new PolicyQuestion(
            request.query(), parameters.home(), Optional.of(today), PolicyQuestion.MAX_SIZE);
    ObjectNode reply = json.createObjectNode();
    ArrayNode records = reply.putArray("records");
    double least = 1;
    for (FoundPassage found : policies.retrieval().find(question)) {
      least = Math.min(least, similarity(policies, found));
      if (least < request.threshold() || records.size() == request.topK()) {
        break;
      }
      ObjectNode metadata = metadata(policies, found.passage(), today);
      if (knowledge.holds(policies, found.passage().documentId())
          && request.condition().stream().allMatch(condition -> condition.holds(metadata))) {
        records
            .addObject()
            .put("content", found.passage().text())
            .put("score", Math.round(least * 1e4) / 1e4)
            .put("title", found.passage().title())
            .set("metadata", metadata);
      }
    }
    return reply;
  }

  private static double similarity(PolicyCollection policies, FoundPassage found) {
    float similarity =
        policies.retrieval().isByWordsAlone()
            ? found.covered()
            : Math.max(found.cosine(), found.closest());
    return found.named() ? 1 : Math.clamp(similarity, 0, 1);
  }

  private ObjectNode metadata(PolicyCollection policies, Passage passage, LocalDate today) {
    ObjectNode metadata = json.createObjectNode();
    metadata.put("documentId", passage.documentId());
    metadata.put("sectionId", passage.id());
    metadata.put("kind", PolicySource.kind(policies, passage.documentId()));
    metadata.put("path", passage.path());
    ObjectNode source = json.valueToTree(PolicySource.of(policies, passage.documentId(), today));
    return metadata.setAll(source);
  }
}
