package io.yizhan.service.workers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.FreshId;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.schema.ShownWorker;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes of a request's body the worker that is kept, with the contact data beside it. Immutable.
 *
 * <p>How past engagements went is for staff to say: what a worker sends of it is not taken. A write
 * that does not say when the worker was last heard of says that it was now, and so does any of
 * theirs.
 */
public final class WorkerAcceptance {

  private static final String ATTENDANCE = "attendance";
  private static final String LOCATION = "location";
  private static final String STATION = "station";

  private static final String LAST_ACTIVE = "lastActive";

  private final RecordCodec codec = RecordCodec.create();
  private final InstantSource clock;

  /** Acceptance by a clock, which says when somebody was last heard of. */
  public WorkerAcceptance(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A worker who registers, or is registered.
   *
   * @param body gets an id when it brings none, the caller's own or a new one, and the station that
   *     the caller is confined to
   * @throws InvalidRecordException naming every field that breaks a rule
   */
  public Submission registered(ObjectNode body, Caller caller) {
    if (!body.hasNonNull("id")) {
      body.put("id", caller.ownRecord().orElseGet(() -> FreshId.of("W-")));
    }
    if (caller.role() == Role.WORKER) {
      body.remove(ATTENDANCE);
    }
    if (!body.hasNonNull(STATION)) {
      caller.station().ifPresent(station -> body.put(STATION, station));
    }
    heard(body, caller);
    return inScope(
        caller, codec.decode(RecordKind.WORKER, body.put("source", Submission.LOCAL_SOURCE)));
  }

  /**
   * A worker who takes the place of their former state, whose id and source they keep, and what of
   * it is never shown: a date of birth that is left out, and the exact place where the one that was
   * shown comes back. Contact data that is left out stays, too; the store sees to that.
   *
   * @throws InvalidRecordException naming every field that breaks a rule
   * @throws ProblemException where the worker is another station's
   */
  Submission changed(ObjectNode body, Worker former, Caller caller) {
    requireScope(caller, former);
    ObjectNode kept = codec.encode(former);
    body.put("id", former.id()).put("source", former.source());
    if (!body.hasNonNull("birthYear") && !body.hasNonNull("birthDate")) {
      copy("birthYear", kept, body);
      copy("birthDate", kept, body);
    }
    if (isAsShown(body.path(LOCATION), former)) {
      copy(LOCATION, kept, body);
    }
    if (caller.role() == Role.WORKER) {
      copy(ATTENDANCE, kept, body);
    }
    heard(body, caller);
    return inScope(caller, codec.decode(RecordKind.WORKER, body));
  }

  /**
   * Staff of a station register, change and remove the workers of that station alone.
   *
   * @throws ProblemException for another station's
   */
  static void requireScope(Caller caller, Worker worker) {
    if (!caller.isInScope(worker.station())) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "只能登记和修改本驿站的零工");
    }
  }

  private static Submission inScope(Caller caller, Submission accepted) {
    if (accepted.record() instanceof Worker worker) {
      requireScope(caller, worker);
    }
    return accepted;
  }

  private void heard(ObjectNode body, Caller caller) {
    if (caller.role() == Role.WORKER || !body.hasNonNull(LAST_ACTIVE)) {
      body.put(LAST_ACTIVE, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  private boolean isAsShown(JsonNode location, Worker former) {
    return former.location().point().isPresent()
        && location.equals(codec.encode(ShownWorker.of(former)).path(LOCATION));
  }

  private static void copy(String field, ObjectNode from, ObjectNode to) {
    if (from.has(field)) {
      to.set(field, from.get(field));
    }
  }
}
