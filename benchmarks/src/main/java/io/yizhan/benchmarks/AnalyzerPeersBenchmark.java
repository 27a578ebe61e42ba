package io.yizhan.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Our analysis beside other Chinese segmenters.
 *
 * <ul>
 *   <li><b>Claim</b>: the whole index chain is at least half again as fast as HanLP's index mode
 *       with offsets, and allocates nothing for a token.
 *   <li><b>Measured</b>: texts a second, each peer in JVMs of its own; {@code chars} beside it;
 *       with {@code -prof gc} the bytes a text allocates. One thread.
 *   <li><b>Corpus</b>: {@link SampleTexts} of 2,000 characters.
 *   <li><b>Not measured</b>: whether the terms are good; the bare segmenters (HanLP, IK, jieba,
 *       ansj) do not fold characters, ours does.
 *   <li><b>Run</b>: {@code ./yizhan bench AnalyzerPeersBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AnalyzerPeersBenchmark {

  private static final int TEXTS = 256;
  private static final int TEXT_CHARS = 2_000;

  /** Who cuts. */
  @Param public AnalyzerPeer peer = AnalyzerPeer.YIZHAN_INDEX;

  /** Where the texts come from. */
  @Param({"SYNTHETIC", "REAL", "LAW"})
  public SampleTexts texts = SampleTexts.SYNTHETIC;

  private AnalyzerPeer.Cutter cutter = text -> 0;
  private List<String> cut = List.of();
  private int next;

  /** Characters that were analysed; JMH prints them per second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Volume {
    /** Characters since the last iteration began. */
    public long chars;
  }

  /** Loads the dictionary and cuts the texts. */
  @Setup
  public void load() throws IOException {
    cut = texts.cut(TEXT_CHARS, TEXTS);
    cutter = peer.cutter();
  }

  /** One text. */
  @Benchmark
  public long cut(Volume volume) throws IOException {
    String text = cut.get(next);
    next = next + 1 == cut.size() ? 0 : next + 1;
    volume.chars += text.length();
    return cutter.cut(text);
  }
}
