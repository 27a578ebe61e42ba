package io.yizhan.peers;

import io.yizhan.benchmarks.Machine;
import io.yizhan.console.ConsoleCommand;
import io.yizhan.console.Home;
import io.yizhan.evaluation.OutsideData;
import io.yizhan.peers.protocol.Loaded;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.Round;
import io.yizhan.peers.protocol.TermRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./yizhan peers}: engines beside each other on the same documents and queries. Exits with
 * 1, without a ratio, when one of them finds something else than the oracle.
 */
@Command(
    name = "peers",
    description = "同样的文档、同样的查询，与 Lucene、Solr、OpenSearch、PostgreSQL 轮流比较",
    mixinStandardHelpOptions = true)
public final class PeersCommand extends ConsoleCommand implements Callable<Integer> {

  private static final int DIFFERENT = 1;
  private static final long SEED = 500;
  private static final long PROGRESS_STEP = 100_000;

  @Option(names = "--jobs", description = "文档数（默认 ${DEFAULT-VALUE}）")
  private long jobs = 100_000;

  @Option(names = "--parity-jobs", description = "先在多少文档上核对结果（默认 ${DEFAULT-VALUE}）")
  private long parityJobs = 20_000;

  @Option(names = "--queries", description = "查询数（默认 ${DEFAULT-VALUE}）")
  private int queries = 500;

  @Option(names = "--rounds", description = "计入的轮数（默认 ${DEFAULT-VALUE}）")
  private int rounds = 5;

  @Option(names = "--warm-up", description = "每个引擎预热的 CPU 秒数（默认 ${DEFAULT-VALUE}）")
  private int warmUpSeconds = 30;

  @Option(names = "--heap", description = "每个引擎的堆（默认 ${DEFAULT-VALUE}）")
  private String heap = "4g";

  @Option(names = "--text", description = "文本：${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
  private WorldText text = WorldText.SYNTHETIC;

  @Option(
      names = "--engines",
      split = ",",
      description = "引擎：${COMPLETION-CANDIDATES}（默认全部；手写 Lucene 总在其中）")
  private Set<PeerEngine> engines = EnumSet.allOf(PeerEngine.class);

  private final Path home;

  /**
   * The command of a project.
   *
   * @param home the project's directory
   */
  PeersCommand(Path home) {
    this.home = home;
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(execute(Home.directory(), arguments));
  }

  /** Runs the command on the project in a directory and returns the exit code. */
  static int execute(Path home, String... arguments) {
    return execute(new CommandLine(new PeersCommand(home)), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (queries < 1 || rounds < 1) {
      throw new IllegalArgumentException("--queries 与 --rounds 至少为 1；得到 " + queries + "、" + rounds);
    }
    say("机器：" + Machine.here().describe());
    Set<PeerEngine> chosen = EnumSet.of(PeerEngine.PLAIN_LUCENE);
    chosen.addAll(engines);
    Map<PeerEngine, String> classPaths = classPaths(chosen);
    if (!isParityKept(classPaths)) {
      return DIFFERENT;
    }
    compare(classPaths);
    return CommandLine.ExitCode.OK;
  }

  private Map<PeerEngine, String> classPaths(Set<PeerEngine> chosen) throws IOException {
    Map<PeerEngine, String> classPaths = new EnumMap<>(PeerEngine.class);
    for (PeerEngine engine : chosen) {
      classPaths.put(
          engine,
          engine.ownMain().isPresent()
              ? new PeerModule(home.resolve("benchmarks"), engine.module()).classPath(out())
              : System.getProperty("java.class.path"));
    }
    return classPaths;
  }

  private boolean isParityKept(Map<PeerEngine, String> classPaths) throws IOException {
    PeerWorld world = world(parityJobs);
    Path file = write(world);
    ParityCheck check = ParityCheck.of(world, Turns.queries(world, queries, SEED));
    Map<PeerEngine, Map<TermRule, List<PeerAnswer>>> given = new EnumMap<>(PeerEngine.class);
    for (PeerEngine engine : classPaths.keySet()) {
      say("核对 " + engine.label() + " ……");
      try (EngineProcess process = start(engine, classPaths)) {
        process.load(file);
        given.put(engine, check.ask(process));
      }
    }
    List<String> faults = check.faults(given);
    faults.forEach(this::say);
    if (faults.isEmpty()) {
      say("核对无误：" + check.size() + " 个查询在 " + world.jobs() + " 个文档上总数与分面全同，按 BM25 排序的前 20 分数全同");
    }
    return faults.isEmpty();
  }

  private void compare(Map<PeerEngine, String> classPaths) throws IOException {
    PeerWorld world = world(jobs);
    Map<TermRule, List<PeerQuery>> asked = Turns.queries(world, queries, SEED);
    Path file = write(world);
    List<EngineProcess> running = new ArrayList<>();
    try {
      Map<PeerEngine, Loaded> loaded = new EnumMap<>(PeerEngine.class);
      for (PeerEngine engine : classPaths.keySet()) {
        say("装载 " + engine.label() + " ……");
        EngineProcess process = start(engine, classPaths);
        running.add(process);
        loaded.put(engine, process.load(file));
      }
      say(PeersReport.loading(loaded));
      say("预热 ……");
      Turns.warmUp(running, asked.values(), TimeUnit.SECONDS.toNanos(warmUpSeconds));
      for (Map.Entry<TermRule, List<PeerQuery>> each : asked.entrySet()) {
        say(
            switch (each.getKey()) {
              case ALL -> "每个词都要有：";
              case ANY -> "有一个词就行：";
            });
        Map<PeerEngine, List<Round>> taken = Turns.take(running, each.getValue(), rounds);
        say(PeersReport.searching(figures(taken)));
      }
    } finally {
      for (EngineProcess process : running) {
        process.close();
      }
    }
  }

  private static Map<PeerEngine, TurnFigures> figures(Map<PeerEngine, List<Round>> taken) {
    List<Round> measure = taken.getOrDefault(PeerEngine.PLAIN_LUCENE, List.of());
    Map<PeerEngine, TurnFigures> figures = new EnumMap<>(PeerEngine.class);
    taken.forEach((engine, rounds) -> figures.put(engine, TurnFigures.of(rounds, measure)));
    return figures;
  }

  private EngineProcess start(PeerEngine engine, Map<PeerEngine, String> classPaths)
      throws IOException {
    return EngineProcess.start(
        engine, classPaths.getOrDefault(engine, ""), heap, output().resolve(engine.module()));
  }

  private PeerWorld world(long count) throws IOException {
    return PeerWorld.of(count, text, OutsideData.beside(home));
  }

  private Path output() {
    return home.resolve("benchmarks").resolve("target").resolve("peers");
  }

  private Path write(PeerWorld world) throws IOException {
    Path directory = output();
    Files.createDirectories(directory);
    Path file = directory.resolve("documents.bin");
    world.write(
        file,
        done -> {
          if (done % PROGRESS_STEP == 0 || done == world.jobs()) {
            say("已生成 " + done + " / " + world.jobs() + " 个文档");
          }
        });
    return file;
  }
}
