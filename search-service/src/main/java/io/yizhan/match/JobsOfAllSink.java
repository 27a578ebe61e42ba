package io.yizhan.match;

import java.io.IOException;
import java.util.List;

/** Takes what {@link Matching#jobsOfAll} finds, one worker after another. */
@FunctionalInterface
public interface JobsOfAllSink {

  /**
   * Takes the jobs of a worker who has any.
   *
   * @param jobs best first, equal ones by id
   */
  void take(String workerId, List<RankedJob> jobs) throws IOException;
}
