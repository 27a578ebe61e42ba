package io.yizhan.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that an allocation depends on. The order of the lists does not matter.
 *
 * @param calls each id once
 * @param exposure how often a worker was put forward lately, 0…{@value #MAX_EXPOSURE}; who is not
 *     named, never
 */
public record AllocationRequest(List<OpenCall> calls, Map<String, Integer> exposure) {

  /** Most that is told apart of how often a worker was put forward. */
  public static final int MAX_EXPOSURE = 100_000;

  /** Refuses calls of one id and counts that cannot be; copies. */
  public AllocationRequest {
    calls = List.copyOf(calls);
    exposure = Map.copyOf(exposure);
    Set<String> ids = new HashSet<>();
    for (OpenCall call : calls) {
      if (!ids.add(call.id())) {
        throw new IllegalArgumentException("ids of calls must differ; got twice: " + call.id());
      }
    }
    exposure.forEach(
        (worker, times) -> {
          if (times < 0 || times > MAX_EXPOSURE) {
            throw new IllegalArgumentException(
                "exposure of " + worker + " must be 0.." + MAX_EXPOSURE + "; got: " + times);
          }
        });
  }
}
