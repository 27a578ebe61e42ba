package io.yizhan.service.calls;

import io.yizhan.calls.CallRequest;
import io.yizhan.calls.Calls;
import io.yizhan.calls.Draft;
import io.yizhan.model.Job;
import io.yizhan.roster.Call;
import io.yizhan.service.access.Caller;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which calls a caller may see and change: all, or those whose job belongs to the station they are
 * confined to. Another station's call looks as if there were none. Immutable.
 */
public final class CallScope {

  private final Caller caller;

  private CallScope(Caller caller) {
    this.caller = caller;
  }

  /** The calls of a caller. */
  public static CallScope of(Caller caller) {
    return new CallScope(caller);
  }

  /** Whether that is all of them. */
  public boolean isAll() {
    return caller.station().isEmpty();
  }

  /** Those of some calls that are in it. */
  public Stream<Call> in(Collection<Call> calls) {
    return calls.stream().filter(call -> caller.isInScope(call.job().station()));
  }

  /** The request with the caller's station, where its job names none; refuses another one's. */
  public CallRequest own(CallRequest request) {
    Job job = request.draft().job();
    Optional<String> station = caller.station();
    if (station.isEmpty() || job.station().equals(station)) {
      return request;
    }
    if (job.station().isPresent()) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "只能为本驿站的岗位开招工单");
    }
    Draft draft = request.draft();
    return new CallRequest(
        new Draft(
            job.toBuilder().station(station.get()).build(),
            draft.isPublished(),
            draft.times(),
            draft.headcount(),
            draft.read(),
            draft.assumed()),
        request.headcount(),
        request.reserve(),
        request.keepsCrews(),
        request.actor(),
        request.requestKey());
  }

  /** Lets pass who may see and change a call. */
  public void require(Calls calls, String id) {
    if (!isAll()
        && calls.call(id).filter(call -> caller.isInScope(call.job().station())).isEmpty()) {
      throw notFound(id);
    }
  }

  /** Lets pass who is confined to no station. */
  public void requireAll() {
    if (!isAll()) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "统筹派工涉及各驿站，只限不限驿站的工作人员");
    }
  }

  static ProblemException notFound(String id) {
    return new ProblemException(
        ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的招工单");
  }
}
