package io.yizhan.service.publishing;

import io.yizhan.publishing.Publisher;
import io.yizhan.service.access.Caller;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;

/** In whose name a caller publishes. Stateless. */
public final class Publishers {

  private Publishers() {}

  /**
   * The publisher that a caller is.
   *
   * @throws ProblemException when the caller is a worker, or an employer of no known record
   */
  public static Publisher of(Caller caller) {
    return switch (caller.role()) {
      case STAFF, ADMIN -> Publisher.station();
      case EMPLOYER ->
          caller
              .ownRecord()
              .map(Publisher::employer)
              .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "这个账号还没有关联用人单位"));
      case WORKER -> throw new ProblemException(ProblemCode.FORBIDDEN, "当前身份不能发布岗位");
    };
  }
}
