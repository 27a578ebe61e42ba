package io.yizhan.benchmarks;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
 * How fast text becomes terms.
 *
 * <ul>
 *   <li><b>Claim</b>: character pairs cost a fraction of words; neither allocates more for a longer
 *       text.
 *   <li><b>Measured</b>: texts a second; {@code chars} beside it counts characters a second; with
 *       {@code -prof gc} the bytes a text allocates. One thread, a stream that is reused.
 *   <li><b>Corpus</b>: 40-char ads and 2,000-char ads, cut from the synthetic district's and, where
 *       it lies beside the project, a real board's.
 *   <li><b>Not measured</b>: loading the dictionaries; several threads; whether the terms are good.
 *   <li><b>Run</b>: {@code ./yizhan bench AnalyzerBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AnalyzerBenchmark {

  private static final int TEXTS = 256;
  private static final String FIELD = "text";

  /** Where the texts come from. */
  @Param({"SYNTHETIC", "REAL"})
  public SampleTexts texts = SampleTexts.SYNTHETIC;

  /** Length of each text. */
  @Param({"40", "2000"})
  public int length = 40;

  private final Analyzers analyzers = Analyzers.create(Lexicon.load());
  private List<String> cut = List.of();
  private int next;

  /** Characters that were analysed; JMH prints them per second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Volume {
    /** Characters since the last iteration began. */
    public long chars;
  }

  /** Cuts the texts. */
  @Setup
  public void cutTexts() throws IOException {
    cut = texts.cut(length, TEXTS);
  }

  /** Words and the words inside them. */
  @Benchmark
  public int indexText(Volume volume) throws IOException {
    return count(analyzers.indexText(), volume);
  }

  /** Whole words. */
  @Benchmark
  public int queryText(Volume volume) throws IOException {
    return count(analyzers.queryText(), volume);
  }

  /** Pairs of characters. */
  @Benchmark
  public int bigrams(Volume volume) throws IOException {
    return count(analyzers.bigrams(), volume);
  }

  private int count(Analyzer analyzer, Volume volume) throws IOException {
    String text = cut.get(next);
    next = next + 1 == cut.size() ? 0 : next + 1;
    volume.chars += text.length();
    int seen = 0;
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        seen += term.length();
      }
      stream.end();
    }
    return seen;
  }
}
