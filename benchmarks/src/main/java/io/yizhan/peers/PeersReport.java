package io.yizhan.peers;

import io.yizhan.peers.protocol.Loaded;
import java.util.Locale;
import java.util.Map;

/** Figures as tables in Markdown. */
final class PeersReport {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  private PeersReport() {}

  /** What loading cost, an engine a line. */
  static String loading(Map<PeerEngine, Loaded> loaded) {
    StringBuilder table =
        new StringBuilder(
            """
            | 引擎 | 文档 | 每 CPU 秒文档数 | 用时（秒） | 装载后堆（MB） | 磁盘（MB） |
            |---|---:|---:|---:|---:|---:|
            """);
    loaded.forEach(
        (engine, cost) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.1f | %.0f | %.0f |%n",
                    engine.label(),
                    cost.documents(),
                    cost.documents() / (cost.cpuNanos() / NANOS_PER_SECOND),
                    cost.wallNanos() / NANOS_PER_SECOND,
                    cost.heapBytes() / BYTES_PER_MEGABYTE,
                    cost.diskBytes() / BYTES_PER_MEGABYTE)));
    return table.toString();
  }

  /** What a query cost, an engine a line. */
  static String searching(Map<PeerEngine, TurnFigures> figures) {
    StringBuilder table =
        new StringBuilder(
            """
            | 引擎 | CPU（微秒/查询） | 比手写 Lucene | 各轮 | p50（微秒） | p99（微秒） |
            |---|---:|---:|---|---:|---:|
            """);
    figures.forEach(
        (engine, figure) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.0f | **%.2f** | %.2f–%.2f | %.0f | %.0f |%n",
                    engine.label(),
                    figure.cpuMicros(),
                    figure.ratio(),
                    figure.ratios().getFirst(),
                    figure.ratios().getLast(),
                    figure.p50Micros(),
                    figure.p99Micros())));
    return table.toString();
  }
}
