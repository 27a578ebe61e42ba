package io.yizhan.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long answers took, by kind of request, and how many failed. One thread. */
final class LoadFigures {

  /** The kind of requests for another page than the first. */
  static final String NEXT_PAGE = "翻页";

  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, long[]> nanos = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private long failed;

  /** Adds an answer. */
  void add(String kind, long took, boolean isGood) {
    int size = sizes.merge(kind, 1, Integer::sum);
    long[] known = nanos.computeIfAbsent(kind, _ -> new long[1024]);
    if (size > known.length) {
      known = Arrays.copyOf(known, 2 * known.length);
      nanos.put(kind, known);
    }
    known[size - 1] = took;
    failed += isGood ? 0 : 1;
  }

  /** Adds all of another connection's. */
  void addAll(LoadFigures others) {
    others.nanos.forEach(
        (kind, taken) -> {
          for (int i = 0; i < others.sizes.getOrDefault(kind, 0); i++) {
            add(kind, taken[i], true);
          }
        });
    failed += others.failed;
  }

  /** Answers that were not 200. */
  long failed() {
    return failed;
  }

  /** One line for all, one for each kind, the most frequent first. */
  List<String> lines(int connections, int seconds) {
    long[] all =
        nanos.keySet().stream().flatMapToLong(kind -> Arrays.stream(of(kind))).sorted().toArray();
    List<String> lines =
        new ArrayList<>(
            List.of(
                String.format(
                    Locale.ROOT,
                    "%d 个连接：每秒 %.0f 个请求，%s，错误 %d 个",
                    connections,
                    (double) all.length / seconds,
                    times(all),
                    failed)));
    nanos.keySet().stream()
        .sorted(Comparator.comparingInt((String kind) -> -sizes.getOrDefault(kind, 0)))
        .forEach(
            kind -> {
              long[] sorted = of(kind);
              Arrays.sort(sorted);
              lines.add(
                  String.format(Locale.ROOT, "  %s：%d 个，%s", kind, sorted.length, times(sorted)));
            });
    return lines;
  }

  private long[] of(String kind) {
    return Arrays.copyOf(nanos.getOrDefault(kind, new long[0]), sizes.getOrDefault(kind, 0));
  }

  private static String times(long[] sorted) {
    return String.format(
        Locale.ROOT, "p50 %.2f ms，p99 %.2f ms", millis(sorted, 0.5), millis(sorted, 0.99));
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / NANOS_PER_MILLI;
  }
}
