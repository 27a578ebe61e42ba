package io.yizhan.service.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.allocation.AllocationFigures;
import io.yizhan.allocation.Allocator;
import io.yizhan.allocation.Goal;
import io.yizhan.calls.AllocatedCall;
import io.yizhan.calls.CallAllocation;
import java.util.Arrays;

/** Writes allocations as JSON. Immutable; safe for any thread. */
final class AllocationBodies {

  private final ObjectMapper json;

  AllocationBodies(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode body(CallAllocation allocation) {
    ObjectNode body = json.createObjectNode();
    body.put("plan", allocation.plan());
    body.put("applied", allocation.isApplied());
    ArrayNode proven = body.putArray("proven");
    Arrays.stream(Goal.values())
        .filter(allocation.proven()::contains)
        .forEach(goal -> proven.add(goal.name()));
    body.set("reached", figures(allocation.figures()).put("mostPlaces", allocation.mostPlaces()));
    body.set("greedy", figures(allocation.greedy()));
    ArrayNode calls = body.putArray("calls");
    allocation.calls().forEach(one -> call(calls.addObject(), one));
    return body;
  }

  private ObjectNode figures(AllocationFigures figures) {
    return json.createObjectNode()
        .put("filled", figures.filled())
        .put("places", figures.places())
        .put("score", figures.points() / (double) Allocator.STANDARD_STEPS)
        .put("exposure", figures.exposure());
  }

  private static void call(ObjectNode body, AllocatedCall one) {
    body.put("id", one.call().id());
    body.put("version", one.version());
    body.put("title", one.call().job().title());
    body.put("headcount", one.call().roster().headcount());
    body.put("covered", one.covered());
    body.put("coveredAfter", one.coveredAfter());
    ArrayNode people = body.putArray("people");
    for (AllocatedCall.Placed placed : one.people()) {
      ObjectNode person = people.addObject();
      person.put("worker", placed.candidate().worker());
      person.put("score", placed.candidate().score());
      placed.candidate().crew().ifPresent(crew -> person.put("crew", crew));
      person.put("change", placed.change().name());
      person.put("label", placed.change().label());
      placed.from().ifPresent(from -> person.put("from", from));
    }
    ArrayNode leaving = body.putArray("leaving");
    for (AllocatedCall.Leaving gone : one.leaving()) {
      ObjectNode person = leaving.addObject();
      person.put("worker", gone.worker());
      gone.to().ifPresent(to -> person.put("to", to));
    }
    ArrayNode why = body.putArray("why");
    one.why().forEach(why::add);
  }
}
