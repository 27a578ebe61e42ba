package io.yizhan.benchmarks;

import io.yizhan.console.ConsoleCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan load}: asks a running service as seekers do, over connections that are kept, and
 * says how many requests a second it answers, how long they take and how many fail. Requests are
 * drawn from 500 different ones: typed text, text around a place, and browsing with facets.
 */
@Command(
    name = "load",
    description = "向运行中的服务发请求，报告每秒请求数、p50、p99 与错误数",
    mixinStandardHelpOptions = true)
public final class HttpLoadCommand extends ConsoleCommand implements Callable<Integer> {

  private static final int DIFFERENT = 500;
  private static final long SEED = 500;
  private static final int OK = 200;

  @Parameters(paramLabel = "URL", description = "服务的地址，如 http://127.0.0.1:8080")
  private URI server = URI.create("http://127.0.0.1:8080");

  @Option(names = "--connections", description = "同时的连接数（默认 ${DEFAULT-VALUE}）")
  private int connections = 8;

  @Option(names = "--seconds", description = "计入的秒数，之前预热同样长（默认 ${DEFAULT-VALUE}）")
  private int seconds = 10;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs the command and returns the exit code. */
  static int execute(String... arguments) {
    return execute(new CommandLine(new HttpLoadCommand()), arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (connections < 1 || seconds < 1) {
      throw new IllegalArgumentException(
          "--connections 与 --seconds 至少为 1；得到 " + connections + "、" + seconds);
    }
    List<String> paths = paths();
    ask(paths);
    List<Load> loads = ask(paths);
    long[] nanos =
        loads.stream().flatMapToLong(load -> Arrays.stream(load.nanos)).sorted().toArray();
    long failed = loads.stream().mapToLong(Load::failed).sum();
    say(
        String.format(
            Locale.ROOT,
            "%d 个连接：每秒 %.0f 个请求，p50 %.2f ms，p99 %.2f ms，错误 %d 个",
            connections,
            (double) nanos.length / seconds,
            millis(nanos, 0.5),
            millis(nanos, 0.99),
            failed));
    return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** The different requests, the same each time. */
  static List<String> paths() {
    RandomGenerator random = new SplittableRandom(SEED);
    List<String> paths = new ArrayList<>();
    while (paths.size() < DIFFERENT) {
      String near =
          String.format(
              Locale.ROOT,
              "near=%.4f,%.4f&radiusKm=10",
              random.nextDouble(30.25, 30.45),
              random.nextDouble(114.7, 115.0));
      String text = SeekerSearch.TEXTS.get(random.nextInt(SeekerSearch.TEXTS.size()));
      String typed = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
      paths.add(
          "/api/jobs?"
              + switch (random.nextInt(4)) {
                case 0 -> near + "&facets=occupation,settlement,region";
                case 1 -> typed + "&facets=occupation";
                default -> typed + "&" + near;
              });
    }
    return paths;
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private List<Load> ask(List<String> paths) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<Load>> running = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(connections, Thread.ofPlatform().name("load-", 0).factory())) {
      for (int i = 0; i < connections; i++) {
        int number = i;
        running.add(threads.submit(() -> Load.run(server, paths, number, end)));
      }
    }
    List<Load> loads = new ArrayList<>();
    for (Future<Load> each : running) {
      try {
        loads.add(each.get());
      } catch (ExecutionException failed) {
        throw new IOException("服务没有应答：" + server, failed.getCause());
      }
    }
    return loads;
  }

  /**
   * What one connection saw.
   *
   * @param nanos time of each request
   * @param failed answers that were not 200
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Load(long[] nanos, long failed) {

    static Load run(URI server, List<String> paths, int number, long end) {
      RandomGenerator random = new SplittableRandom(number);
      List<Long> nanos = new ArrayList<>();
      long failed = 0;
      try (KeptConnection connection = new KeptConnection(server)) {
        for (long start = System.nanoTime(); start < end; ) {
          failed += connection.get(paths.get(random.nextInt(paths.size()))) == OK ? 0 : 1;
          long now = System.nanoTime();
          nanos.add(now - start);
          start = now;
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return new Load(nanos.stream().mapToLong(Long::longValue).toArray(), failed);
    }
  }
}
