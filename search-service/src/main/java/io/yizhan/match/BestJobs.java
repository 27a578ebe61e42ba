package io.yizhan.match;

import java.util.Arrays;

/**
 * The best jobs of each of some workers who stand together, in two arrays: twelve bytes for each of
 * the most there may be. Jobs come in the order of their ids, so that of equal scores the first
 * stays before. One thread.
 */
final class BestJobs {

  private final int size;
  private final int firstWorker;
  private final double[] scores;
  private final int[] jobs;
  private final byte[] counts;

  /**
   * None yet.
   *
   * @param size most jobs of a worker, 1…{@link MatchRequest#MAX_SIZE}
   * @param firstWorker number of the first worker in the index
   * @param workers how many there are
   */
  BestJobs(int size, int firstWorker, int workers) {
    this.size = size;
    this.firstWorker = firstWorker;
    this.scores = new double[Math.multiplyExact(workers, size)];
    this.jobs = new int[scores.length];
    this.counts = new byte[workers];
  }

  /** What a score has to exceed to be kept; minus infinity while there is room. */
  double least(int worker) {
    int row = worker - firstWorker;
    return counts[row] < size ? Double.NEGATIVE_INFINITY : scores[(row + 1) * size - 1];
  }

  /** Offers a job to a worker. */
  void offer(int worker, int job, double score) {
    int row = worker - firstWorker;
    int start = row * size;
    int place = start + counts[row];
    if (counts[row] == size) {
      place--;
      if (score <= scores[place]) {
        return;
      }
    } else {
      counts[row]++;
    }
    while (place > start && scores[place - 1] < score) {
      scores[place] = scores[place - 1];
      jobs[place] = jobs[place - 1];
      place--;
    }
    scores[place] = score;
    jobs[place] = job;
  }

  /** The jobs of a worker, best first, by their numbers in the index. */
  int[] jobs(int worker) {
    int start = (worker - firstWorker) * size;
    return Arrays.copyOfRange(jobs, start, start + counts[worker - firstWorker]);
  }

  /** The score of a worker's job at a place. */
  double score(int worker, int place) {
    return scores[(worker - firstWorker) * size + place];
  }

  /** Number of the first worker in the index. */
  int firstWorker() {
    return firstWorker;
  }

  /** How many workers there are. */
  int workers() {
    return counts.length;
  }
}
