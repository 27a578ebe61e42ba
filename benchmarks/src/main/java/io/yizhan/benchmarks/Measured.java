package io.yizhan.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What is kept of one trial.
 *
 * @param benchmark class and method
 * @param params name → value, sorted
 * @param score time or rate, by {@code unit}
 * @param error half of the 99.9 % interval of the score; NaN for a single iteration
 * @param unit of the score, for example {@code us/op}
 * @param allocatedBytes bytes that one operation allocates; negative when not measured
 */
record Measured(
    String benchmark,
    Map<String, String> params,
    double score,
    double error,
    String unit,
    double allocatedBytes) {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Of a JMH result. */
  static Measured of(RunResult result) {
    Map<String, String> params = new TreeMap<>();
    for (String key : result.getParams().getParamsKeys()) {
      params.put(key, result.getParams().getParam(key));
    }
    String name = result.getParams().getBenchmark();
    Result<?> primary = result.getPrimaryResult();
    Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
    return new Measured(
        name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
        params,
        primary.getScore(),
        primary.getScoreError(),
        primary.getScoreUnit(),
        allocation == null ? -1 : allocation.getScore());
  }

  /** What was measured: two trials of one name are the same at two times. */
  String name() {
    return params.isEmpty() ? benchmark : benchmark + params;
  }
}
