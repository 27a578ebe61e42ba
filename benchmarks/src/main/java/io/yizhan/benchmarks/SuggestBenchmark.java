package io.yizhan.benchmarks;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobSchema;
import io.yizhan.suggest.Suggestion;
import io.yizhan.suggest.SuggestionRequest;
import io.yizhan.suggest.Suggestions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What completing a seeker's typing costs inside the service, without HTTP.
 *
 * <ul>
 *   <li><b>Claim</b>: 99 of 100 questions over a million values take less than 5 ms, one letter
 *       that thousands of values begin with included; what is allocated does not grow with the
 *       values.
 *   <li><b>Measured</b>: time of each {@code Suggestions.suggest}, 20 wanted, one thread, by
 *       percentile; the texts of one way of typing in turn.
 *   <li><b>Corpus</b>: values of 5 to 9 characters, all different, each of one job and all of one
 *       kind; 100,000 and 1,000,000.
 *   <li><b>Not measured</b>: building the snapshot, which the set-up waits for; JSON and HTTP;
 *       concurrent clients; values of many jobs.
 *   <li><b>Run</b>: {@code ./yizhan bench SuggestBenchmark}; the set-up takes minutes and 3 GB of
 *       heap at a million values
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SuggestBenchmark {

  private static final Duration LONGEST_BUILD = Duration.ofMinutes(20);

  /** Values that can be suggested. */
  @Param({"100000", "1000000"})
  public int values = 100_000;

  /** How it is typed. */
  @Param({"LETTER", "CHARACTERS", "PINYIN", "INITIALS", "MIXED"})
  public TypedPrefixes typed = TypedPrefixes.LETTER;

  private @Nullable LiveIndex index;
  private @Nullable Suggestions suggestions;
  private List<String> texts = List.of();
  private int next;

  /** Opens the index, which the first trial of a run builds, and waits for the suggestions. */
  @Setup
  public void open() throws IOException {
    texts = typed.texts();
    SuggestedSkills skills = new SuggestedSkills(values);
    JobSchema schema = JobSchema.of(Lexicon.shipped());
    index = LiveIndex.open(BenchmarkIndexes.suggestions(values), schema, skills);
    Suggestions opened = Suggestions.open(index, skills, () -> Districts.NOW);
    suggestions = opened;
    long deadlineNanos = System.nanoTime() + LONGEST_BUILD.toNanos();
    while (opened.values() < values) {
      if (System.nanoTime() > deadlineNanos) {
        throw new IllegalStateException(
            "suggestions must be built within " + LONGEST_BUILD + "; got: " + opened.values());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /** Gives both back. */
  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(suggestions, "JMH opens before it measures").close();
    Objects.requireNonNull(index, "JMH opens before it measures").close();
  }

  /** The next text. */
  @Benchmark
  public List<Suggestion> suggest() {
    String text = texts.get(next);
    next = next + 1 == texts.size() ? 0 : next + 1;
    return Objects.requireNonNull(suggestions, "JMH opens before it measures")
        .suggest(SuggestionRequest.of(text, Districts.NOW));
  }
}
