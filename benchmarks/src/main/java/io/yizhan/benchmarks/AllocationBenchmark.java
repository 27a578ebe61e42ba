package io.yizhan.benchmarks;

import io.yizhan.allocation.Allocation;
import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.Allocator;
import io.yizhan.evaluation.AllocationWorld;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to allocate workers to calls that compete for them.
 *
 * <ul>
 *   <li><b>Claim</b>: what a station has open is allocated while staff wait.
 *   <li><b>Measured</b>: time of {@code Allocator.allocate} for one request, one thread. The set-up
 *       logs what was reached, of that what is proven, what call after call would reach, and the
 *       processor time of the first request, which a busy machine does not stretch.
 *   <li><b>Corpus</b>: {@link AllocationWorld}, one round, seed 7.
 *   <li><b>Not measured</b>: finding who fits; several requests at once.
 *   <li><b>Run</b>: {@code ./yizhan bench AllocationBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(2)
public class AllocationBenchmark {

  private static final long SEED = 7;

  /** Calls and workers. */
  @Param({"5x200", "20x2000", "100x20000"})
  public String size = "5x200";

  /** When the calls work. */
  @Param public AllocationWorld.Hours hours = AllocationWorld.Hours.WHOLE_DAYS;

  private @Nullable Allocator allocator;
  private @Nullable AllocationRequest request;

  /** Makes the town. */
  @Setup
  public void make() {
    String[] numbers = size.split("x", -1);
    request =
        new AllocationWorld(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), hours, SEED)
            .round(0, Map.of());
    allocator = Allocator.standard();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Allocation once = allocate();
    long nanos = threads.getCurrentThreadCpuTime() - begun;
    say(
        size
            + " "
            + hours
            + ": "
            + request.calls().stream().mapToInt(call -> call.matches().size()).sum()
            + " matches; "
            + once.figures()
            + "; greedy "
            + once.greedy()
            + "; proven "
            + once.proven()
            + "; processor ms, cold: "
            + TimeUnit.NANOSECONDS.toMillis(nanos));
  }

  /** One request. */
  @Benchmark
  public Allocation allocate() {
    return Objects.requireNonNull(allocator, "JMH makes before it measures")
        .allocate(Objects.requireNonNull(request, "JMH makes before it measures"));
  }

  private static void say(String measured) {
    System.getLogger(AllocationBenchmark.class.getName()).log(System.Logger.Level.INFO, measured);
  }
}
