package io.yizhan.benchmarks;

import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.lexicon.Lexicon;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * What it costs to understand a text.
 *
 * <ul>
 *   <li><b>Claim</b>: a query takes 20 µs or less; a text takes time linear in its length.
 *   <li><b>Measured</b>: time for one of six everyday queries in turn; and for one text of a
 *       length, to be divided by {@code chars}. One thread.
 *   <li><b>Corpus</b>: queries of our own; the long text is the longest of them, repeated.
 *   <li><b>Not measured</b>: loading the dictionaries; whether what is read is right.
 *   <li><b>Run</b>: {@code ./yizhan bench ExtractorBenchmark}
 * </ul>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExtractorBenchmark {

  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final String SENTENCE = "明天下午在葛店附近找个日结的装卸工,一天200以上,不要夜班。";
  private static final List<String> QUERIES =
      List.of(SENTENCE, "月嫂", "樊口 日结", "电子厂 长白班 包吃住", "周末 服务员 时薪20以上", "除了保安都行");

  /** Six everyday queries. */
  @State(Scope.Thread)
  public static class Queries {
    private final Extractor extractor = Extractor.of(Lexicon.load());
    private int next;
  }

  /** One long text. */
  @State(Scope.Thread)
  public static class LongText {
    /** Its length. */
    @Param({"1000", "10000", "100000"})
    public int chars = 1_000;

    private final Extractor extractor = Extractor.of(Lexicon.load());
    private String text = "";

    /** Repeats the sentence to the length. */
    @Setup
    public void repeat() {
      text = SENTENCE.repeat(chars / SENTENCE.length() + 1).substring(0, chars);
    }
  }

  /** The next of the queries. */
  @Benchmark
  public Extraction query(Queries queries) {
    String text = QUERIES.get(queries.next);
    queries.next = (queries.next + 1) % QUERIES.size();
    return queries.extractor.extract(text, UtteranceKind.JOB_QUERY, NOW);
  }

  /** The long text. */
  @Benchmark
  public Extraction longText(LongText longText) {
    return longText.extractor.extract(longText.text, UtteranceKind.AD, NOW);
  }
}
