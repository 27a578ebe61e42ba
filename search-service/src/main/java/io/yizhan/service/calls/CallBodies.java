package io.yizhan.service.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.calls.CallView;
import io.yizhan.calls.Draft;
import io.yizhan.calls.Shortfall;
import io.yizhan.codec.RecordCodec;
import io.yizhan.lint.Finding;
import io.yizhan.match.Match;
import io.yizhan.model.AcceptedShift;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.schema.ShownJob;
import io.yizhan.service.interpretation.InterpretationBody;
import io.yizhan.service.matches.MatchBodies;
import io.yizhan.service.problem.FindingBody;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes calls as JSON. Immutable; safe for any thread. */
final class CallBodies {

  private final ObjectMapper json;
  private final MatchBodies matches;
  private final RecordCodec codec = RecordCodec.create();

  CallBodies(ObjectMapper json) {
    this.json = json;
    this.matches = new MatchBodies(json);
  }

  /**
   * A call that was opened, with what was read and what was taken for granted.
   *
   * @param findings what the rules of publication say of the draft
   */
  ObjectNode opened(CallView view, Draft draft, List<Finding> findings)
      throws JsonProcessingException {
    ObjectNode body = view(view);
    body.set(
        "findings", json.<ArrayNode>valueToTree(findings.stream().map(FindingBody::of).toList()));
    draft
        .read()
        .ifPresent(
            read ->
                body.set(
                    "interpretation", json.<ObjectNode>valueToTree(InterpretationBody.of(read))));
    if (!draft.assumed().isEmpty()) {
      body.set("assumed", json.<ArrayNode>valueToTree(draft.assumed()));
    }
    return body;
  }

  /** A call with its list: those to call, those in reserve, and what became of the others. */
  ObjectNode view(CallView view) throws JsonProcessingException {
    Call call = view.call();
    ObjectNode body = summary(call);
    Map<String, Match> known = new HashMap<>();
    view.matches().forEach(match -> known.put(match.id(), match));
    list(body.putArray("shortlist"), call.roster().shortlist(), known);
    list(body.putArray("reserve"), call.roster().in(CandidateState.RESERVE), known);
    List<Candidate> others =
        call.roster().candidates().stream()
            .filter(candidate -> candidate.state() != CandidateState.RESERVE)
            .filter(candidate -> !call.roster().shortlist().contains(candidate))
            .toList();
    list(body.putArray("others"), others, Map.of());
    body.put("fillProbability", Math.round(view.fillProbability() * 1000) / 1000.0);
    view.shortfall().ifPresent(shortfall -> body.set("shortfall", shortfall(shortfall)));
    if (view.generation() > 0) {
      body.put("generation", view.generation());
    }
    return body;
  }

  /** A call without its list. */
  ObjectNode summary(Call call) {
    ObjectNode body = json.createObjectNode();
    body.put("id", call.id());
    body.put("state", call.state().name());
    body.put("label", call.state().label());
    body.put("headcount", call.roster().headcount());
    body.put("filled", call.roster().filled());
    body.put("open", call.roster().open());
    body.put("reserveWanted", call.reserve());
    body.put("crew", call.keepsCrews());
    body.put("draft", !call.isPublished());
    body.put("openedBy", call.openedBy());
    body.put("openedAt", moment(call.openedAt().atZone(RecordCodec.ZONE)));
    ArrayNode times = body.putArray("times");
    for (AcceptedShift time : call.times()) {
      times.addObject().put("from", time.from().toString()).put("until", time.until().toString());
    }
    body.set("job", codec.encode(ShownJob.of(call.job())).put("filled", call.roster().filled()));
    return body;
  }

  /** The steps of a call, the first first. */
  ArrayNode steps(List<CallStep> steps) {
    ArrayNode body = json.createArrayNode();
    for (CallStep step : steps) {
      ObjectNode one = body.addObject();
      one.put("at", moment(step.at().atZone(RecordCodec.ZONE)));
      one.put("by", step.actor());
      one.put("step", step.kind().name());
      step.worker().ifPresent(worker -> one.put("worker", worker));
      step.from().ifPresent(from -> one.put("from", from.name()));
      step.to().ifPresent(to -> one.put("to", to.name()));
    }
    return body;
  }

  private void list(ArrayNode body, List<Candidate> candidates, Map<String, Match> known)
      throws JsonProcessingException {
    for (Candidate candidate : candidates) {
      Match match = known.get(candidate.worker());
      ObjectNode one =
          match == null
              ? json.createObjectNode()
                  .put("id", candidate.worker())
                  .put("score", candidate.score())
              : matches.body(match, "worker");
      one.put("state", candidate.state().name());
      one.put("label", candidate.state().label());
      one.put("rank", candidate.rank());
      candidate.crew().ifPresent(crew -> one.put("crew", crew));
      body.add(one);
    }
  }

  private ObjectNode shortfall(Shortfall shortfall) {
    ObjectNode body = json.createObjectNode();
    body.put("missing", shortfall.missing());
    ArrayNode why = body.putArray("why");
    shortfall.why().forEach(why::add);
    ArrayNode wouldHelp = body.putArray("wouldHelp");
    shortfall.wouldHelp().forEach(wouldHelp::add);
    return body;
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
