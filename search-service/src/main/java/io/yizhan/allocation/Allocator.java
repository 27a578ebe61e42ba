package io.yizhan.allocation;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Allocates workers to calls that compete for them; see the package. Immutable; safe for any
 * thread, each request on the thread that asks.
 *
 * <p>Cost: where the hours of the calls either all exclude each other or not at all, and there are
 * no crews, milliseconds to some tenths of a second; otherwise up to the effort. Memory outside the
 * heap is that of the solver, some hundred bytes an offer that is kept.
 */
public final class Allocator {

  /** Enough for what a station has open at a time; see docs/allocation.md. */
  public static final Duration STANDARD_EFFORT = Duration.ofSeconds(10);

  /** Scores that differ by less than a twentieth may stand as equal; see docs/allocation.md. */
  public static final int STANDARD_STEPS = 20;

  private static final int MAX_STEPS = 1000;
  private static final double NANOS_PER_SECOND = 1e9;

  private final double seconds;
  private final int steps;

  private Allocator(double seconds, int steps) {
    this.seconds = seconds;
    this.steps = steps;
  }

  /** An allocator with the standard effort and steps. */
  public static Allocator standard() {
    return create(STANDARD_EFFORT, STANDARD_STEPS);
  }

  /**
   * An allocator.
   *
   * @param effort how long an answer may be sought, by the solver's own count of its work and not
   *     by the clock, so that a busy machine answers the same; some times as long on the clock
   * @param steps into how many a score of 1 is cut, 1…{@value #MAX_STEPS}: with fewer, more workers
   *     are equal in score and turns decide between them
   * @throws IllegalArgumentException when one is out of range
   * @throws UnsatisfiedLinkError when the solver has no library for this machine
   */
  public static Allocator create(Duration effort, int steps) {
    if (!effort.isPositive()) {
      throw new IllegalArgumentException("effort must be positive; got: " + effort);
    }
    if (steps < 1 || steps > MAX_STEPS) {
      throw new IllegalArgumentException("steps must be 1.." + MAX_STEPS + "; got: " + steps);
    }
    Loader.loadNativeLibraries();
    return new Allocator(effort.toNanos() / NANOS_PER_SECOND, steps);
  }

  /** The best plan that was found, with what it reaches and why places stay open. */
  public Allocation allocate(AllocationRequest request) {
    Problem problem = Problem.of(request, steps);
    Plan greedy = Greedy.plan(problem);
    Solved solved = solve(problem, greedy);
    return new Allocation(
        new CallWriter(problem, solved.plan()).calls(),
        problem.figures(solved.plan()),
        problem.figures(greedy),
        solved.proven());
  }

  private Solved solve(Problem problem, Plan greedy) {
    List<Offer> kept = Pruning.kept(problem);
    Plan flow = FlowSolver.plan(problem, kept);
    if (FlowSolver.isExact(problem, kept)) {
      return Solved.best(flow);
    }
    List<Plan> starts = new ArrayList<>();
    starts.add(Greedy.toppedUp(problem, kept, flow));
    starts.add(greedy);
    Comparator<Plan> byGoals = Comparator.comparing(problem::figures);
    Plan start = starts.stream().max(byGoals).orElseThrow();
    Solved found = ConstraintSolver.improved(problem, kept, start, seconds);
    Plan full = Greedy.toppedUp(problem, kept, found.plan());
    return byGoals.compare(full, start) < 0
        ? new Solved(start, Set.of())
        : new Solved(full, found.proven());
  }
}
