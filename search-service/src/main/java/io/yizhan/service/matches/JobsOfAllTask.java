package io.yizhan.service.matches;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.servlets.tasks.Task;
import io.yizhan.match.JobsOfAllReport;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Matching;
import io.yizhan.match.RankedJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * The admin task {@code jobs-of-all}: the best jobs of every worker, a JSON object a line, and a
 * line of how many there were at the end. Runs on {@code threads} of the service's processors, one
 * when none is named, while it answers; the caller waits.
 */
public final class JobsOfAllTask extends Task {

  private static final int DEFAULT_SIZE = 10;

  private final Matching matching;
  private final InstantSource clock;
  private final ObjectMapper json;

  /** The task over a matching. */
  public JobsOfAllTask(Matching matching, InstantSource clock, ObjectMapper json) {
    super("jobs-of-all", "application/x-ndjson;charset=UTF-8");
    this.matching = matching;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) throws IOException {
    int size;
    int threads;
    try {
      size = number(parameters, "size", DEFAULT_SIZE, MatchRequest.MAX_SIZE);
      threads = number(parameters, "threads", 1, Runtime.getRuntime().availableProcessors());
    } catch (IllegalArgumentException refused) {
      output.println(refused.getMessage());
      return;
    }
    JobsOfAllReport report =
        matching.jobsOfAll(
            size, clock.instant(), threads, (worker, jobs) -> output.println(line(worker, jobs)));
    output.println(line(report));
  }

  private static int number(Map<String, List<String>> given, String name, int usual, int most) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return usual;
    }
    String value = values.getFirst();
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Told below, as a number out of bounds is.
    }
    throw new IllegalArgumentException(name + "：应为 1 到 " + most + " 的整数，收到：" + value);
  }

  private ObjectNode line(String worker, List<RankedJob> jobs) {
    ObjectNode line = json.createObjectNode().put("worker", worker);
    ArrayNode ranked = line.putArray("jobs");
    for (RankedJob job : jobs) {
      ranked.addObject().put("id", job.id()).put("score", job.score());
    }
    return line;
  }

  private ObjectNode line(JobsOfAllReport report) {
    return json.createObjectNode()
        .put("openJobs", report.openJobs())
        .put("workers", report.workers())
        .put("workersWithJobs", report.workersWithJobs())
        .put("matches", report.matches())
        .put("tookMs", report.took().toMillis());
  }
}
