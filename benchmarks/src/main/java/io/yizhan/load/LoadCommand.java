package io.yizhan.load;

import io.yizhan.codec.RecordCodec;
import io.yizhan.console.ConsoleCommand;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan load}: asks a running service as seekers of the demo district do, and says how
 * many requests a second it answers, how long they take by what was asked, how many fail, and, when
 * the service is on this machine, what processor time and memory it took. Requests do not repeat
 * unless told to, so that what is measured is no cache of answers.
 */
@Command(
    name = "load",
    description = "像求职者一样向运行中的服务发请求，报告每秒请求数、各类请求的 p50 与 p99、错误数、服务所用的处理器与内存",
    mixinStandardHelpOptions = true)
public final class LoadCommand extends ConsoleCommand implements Callable<Integer> {

  /** That of the demo, whose jobs are asked around. */
  private static final DistrictSize SIZE = DistrictSize.of(5_000, 20_000);

  private static final long DISTRICT_SEED = 1;
  private static final double BYTES_PER_MB = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int PERCENT = 100;

  @Parameters(paramLabel = "URL", description = "服务的地址，如 http://127.0.0.1:8080")
  private URI server = URI.create("http://127.0.0.1:8080");

  @Option(names = "--connections", description = "同时的连接数（默认 ${DEFAULT-VALUE}）")
  private int connections = 8;

  @Option(names = "--seconds", description = "计入的秒数，之前预热同样长（默认 ${DEFAULT-VALUE}）")
  private int seconds = 10;

  @Option(names = "--repeats", description = "重复先前请求的比例，0 到 1（默认 ${DEFAULT-VALUE}）")
  private double repeats;

  @Option(names = "--seed", description = "换一个数就换一批请求（默认 ${DEFAULT-VALUE}）")
  private long seed = 500;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(line(), arguments));
  }

  /** The command, ready to run. */
  static CommandLine line() {
    return new CommandLine(new LoadCommand());
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (connections < 1 || seconds < 1 || !(repeats >= 0 && repeats <= 1)) {
      throw new IllegalArgumentException(
          "--connections 与 --seconds 至少为 1，--repeats 为 0 到 1；得到 "
              + connections
              + "、"
              + seconds
              + "、"
              + repeats);
    }
    Instant now = InstantSource.system().instant();
    SyntheticDistrict district =
        SyntheticDistrict.of(SIZE, DISTRICT_SEED, LocalDate.ofInstant(now, RecordCodec.ZONE));
    MixedRequests requests = new MixedRequests(district, now, seed, repeats);
    LoadFigures _ = ask(requests);
    Optional<LocalService> service = LocalService.at(server);
    Duration before = service.map(LocalService::cpu).orElse(Duration.ZERO);
    LoadFigures figures = ask(requests);
    figures.lines(connections, seconds).forEach(this::say);
    if (service.isPresent()) {
      say(used(service.get(), before));
    }
    return figures.failed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private String used(LocalService service, Duration before) throws IOException {
    return String.format(
        Locale.ROOT,
        "  服务进程 %d：处理器 %.0f%%（100%% 为一个核），常驻内存 %.0f MB",
        service.process().pid(),
        PERCENT * service.cpu().minus(before).toNanos() / NANOS_PER_SECOND / seconds,
        service.residentBytes() / BYTES_PER_MB);
  }

  private LoadFigures ask(MixedRequests requests) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<LoadFigures>> running = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(connections, Thread.ofPlatform().name("load-", 0).factory())) {
      for (int i = 0; i < connections; i++) {
        Load load = new Load(server, requests, i, end);
        running.add(threads.submit(load::run));
      }
    }
    LoadFigures all = new LoadFigures();
    for (Future<LoadFigures> each : running) {
      try {
        all.addAll(each.get());
      } catch (ExecutionException failed) {
        throw new IOException("服务没有应答：" + server, failed.getCause());
      }
    }
    return all;
  }
}
