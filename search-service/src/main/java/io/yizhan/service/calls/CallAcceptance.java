package io.yizhan.service.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.calls.CallRequest;
import io.yizhan.calls.Calls;
import io.yizhan.calls.Draft;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.roster.CandidateState;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.store.RecordStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes of a request's body what is asked of {@link Calls}; a faulty field is named with rule and
 * value, and nothing is kept of a faulty body. Immutable; safe for any thread.
 */
public final class CallAcceptance {

  /** As long as what {@code /api/interpret} reads. */
  private static final int MAX_TEXT_CHARS = 1_000;

  private static final int MAX_ID_CHARS = 120;

  private final Calls calls;
  private final RecordStore store;
  private final RecordCodec codec = RecordCodec.create();

  /** What is asked of these calls, about jobs of this store. */
  public CallAcceptance(Calls calls, RecordStore store) {
    this.calls = calls;
    this.store = store;
  }

  /** What a worker is, and what came of it. */
  record Answer(String worker, CandidateState outcome) {}

  /**
   * What a call is opened with: a sentence as {@code text}, or a {@code job} as a form or by the id
   * of one that is published.
   */
  public CallRequest request(
      ObjectNode body, JobCompletion completion, String actor, Optional<String> key, Instant now) {
    List<FieldError> errors = new ArrayList<>();
    Optional<Integer> headcount = whole(body, "headcount", 1, Calls.MAX_HEADCOUNT, errors);
    Optional<Integer> reserve = whole(body, "reserve", 0, Calls.MAX_RESERVE, errors);
    boolean crew = flag(body, "crew", errors);
    if (body.hasNonNull("text") == body.hasNonNull("job")) {
      errors.add(new FieldError("text", "请给 text（一句话）或 job（表单或已发布岗位的编号），两者给一个"));
    }
    if (body.hasNonNull("text") && !isText(body.get("text"))) {
      errors.add(new FieldError("text", "应为 1 到 " + MAX_TEXT_CHARS + " 个字的一句话"));
    }
    require(errors);
    Draft draft =
        body.hasNonNull("text")
            ? calls.read(body.get("text").asText(), now)
            : form(body.get("job"), completion, now);
    return new CallRequest(draft, headcount, reserve, crew, actor, key);
  }

  private static boolean isText(JsonNode text) {
    return text.isTextual() && !text.asText().isBlank() && text.asText().length() <= MAX_TEXT_CHARS;
  }

  private Draft form(JsonNode job, JobCompletion completion, Instant now) {
    if (job.isTextual()) {
      return calls.read(published(job.asText()), true, now);
    }
    if (!(job instanceof ObjectNode form)) {
      throw refused("job", "应为岗位表单，或已发布岗位的编号");
    }
    form.put("id", "?").put("source", Submission.LOCAL_SOURCE);
    if (codec.decode(RecordKind.JOB, form).record() instanceof Job given) {
      Job dated = given.postedAt().isPresent() ? given : given.toBuilder().postedAt(now).build();
      return calls.read(completion.complete(dated), false, now);
    }
    throw new IllegalStateException("a codec asked for a job gives a job");
  }

  private Job published(String id) {
    return store
        .find(RecordKind.JOB, id)
        .map(Versioned::record)
        .filter(Job.class::isInstance)
        .map(Job.class::cast)
        .orElseThrow(() -> refused("job", "没有编号为 " + QueryParameters.shown(id) + " 的岗位"));
  }

  /** An outcome of a call to a worker. */
  Answer answer(ObjectNode body) {
    List<FieldError> errors = new ArrayList<>();
    String worker = worker(body, errors);
    String said = body.path("outcome").asText("");
    Optional<CandidateState> outcome =
        Arrays.stream(CandidateState.values())
            .filter(CandidateState::isOutcome)
            .filter(state -> state.name().equals(said))
            .findFirst();
    if (outcome.isEmpty()) {
      errors.add(
          new FieldError(
              "outcome",
              "应为其中之一："
                  + Arrays.stream(CandidateState.values())
                      .filter(CandidateState::isOutcome)
                      .map(Enum::name)
                      .collect(Collectors.joining(" "))
                  + "，收到："
                  + QueryParameters.shown(said)));
    }
    require(errors);
    return new Answer(worker, outcome.orElseThrow());
  }

  /** The worker that a body names. */
  String worker(ObjectNode body) {
    List<FieldError> errors = new ArrayList<>();
    String worker = worker(body, errors);
    require(errors);
    return worker;
  }

  private static String worker(ObjectNode body, List<FieldError> errors) {
    String worker = body.path("worker").asText("").strip();
    if (worker.isEmpty() || worker.length() > MAX_ID_CHARS) {
      errors.add(new FieldError("worker", "应为零工的编号，1 到 " + MAX_ID_CHARS + " 个字"));
    }
    return worker;
  }

  private static Optional<Integer> whole(
      ObjectNode body, String name, int least, int most, List<FieldError> errors) {
    if (!body.hasNonNull(name)) {
      return Optional.empty();
    }
    JsonNode value = body.get(name);
    try {
      BigDecimal number = new BigDecimal(value.asText());
      if (number.compareTo(BigDecimal.valueOf(least)) >= 0
          && number.compareTo(BigDecimal.valueOf(most)) <= 0
          && number.stripTrailingZeros().scale() <= 0) {
        return Optional.of(number.intValueExact());
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    errors.add(
        new FieldError(
            name,
            "应为 "
                + least
                + " 到 "
                + most
                + " 之间的整数，收到："
                + QueryParameters.shown(value.isValueNode() ? value.asText() : value.toString())));
    return Optional.empty();
  }

  private static boolean flag(ObjectNode body, String name, List<FieldError> errors) {
    JsonNode value = body.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      errors.add(new FieldError(name, "应为 true 或 false"));
    }
    return value.asBoolean(false);
  }

  private static void require(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidCallException(errors);
    }
  }

  private static InvalidCallException refused(String field, String message) {
    return new InvalidCallException(List.of(new FieldError(field, message)));
  }
}
