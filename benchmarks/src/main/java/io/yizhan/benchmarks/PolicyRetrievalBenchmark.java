package io.yizhan.benchmarks;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageDocument;
import io.yizhan.retrieval.PassageScope;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.retrieval.PolicyRetrieval;
import io.yizhan.retrieval.RetrievalModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
 * What finding the passages for a question costs, without HTTP and without choosing an answer.
 *
 * <ul>
 *   <li><b>Claim</b>: half of the questions take less than 8 ms of one thread at 58,000 articles.
 *   <li><b>Measured</b>: time of each {@code PolicyRetrieval.find}, 10 wanted, by percentile;
 *       beside it, reading the question's meaning alone ({@code embed}), the largest stage.
 *   <li><b>Corpus</b>: synthetic articles of three sentences of official phrases, about 110
 *       characters; vectors at random, so what is near differs from real text, the work does not.
 *   <li><b>Not measured</b>: building; computing vectors; concurrent questions.
 *   <li><b>Run</b>: {@code ./yizhan bench PolicyRetrievalBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PolicyRetrievalBenchmark {

  private static final List<String> QUESTIONS =
      List.of(
          "老板不给钱怎么办",
          "没签劳动合同能要双倍工资吗",
          "试用期最长可以约定多久",
          "在工地干活摔伤了算不算工伤",
          "灵活就业人员可以自己交社保吗",
          "公司把我辞退了有没有补偿",
          "创业担保贷款最多可以贷多少",
          "哺乳期的女职工能安排夜班吗");

  private static final List<String> PARTIES =
      List.of("用人单位", "劳动者", "职业中介机构", "社会保险经办机构", "劳务派遣单位", "县级以上人民政府", "女职工", "个体工商户");
  private static final List<String> ACTS =
      List.of("支付劳动报酬", "签订书面劳动合同", "缴纳社会保险费", "申请工伤认定", "办理就业登记", "提供职业培训", "解除劳动合同", "给予创业补贴");
  private static final List<String> RULES =
      List.of("应当自用工之日起一个月内", "不得无故拖延", "应当依照国家有关规定", "可以在三十日以内", "由主管部门责令限期改正的，应当", "经协商一致，可以");

  /** How many articles there are. */
  @Param({"58000"})
  public int articles = 58_000;

  private @Nullable SentenceEmbedder embedder;
  private @Nullable PolicyRetrieval retrieval;
  private int next;

  /** Builds the passages, some 20 s. */
  @Setup
  public void build() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String title = "第" + i / 40 + "号办法";
      passages.add(
          Passage.of(
              Integer.toString(i),
              PassageDocument.of(title, title, PassageScope.everywhere()),
              "第一章",
              text(random)));
    }
    SentenceEmbedder loaded = SentenceEmbedder.load();
    embedder = loaded;
    retrieval =
        PolicyRetrieval.of(
            passages,
            Analyzers.create(Lexicon.load()),
            Optional.of(loaded),
            text -> Optional.of(vector(text.hashCode())),
            RetrievalModel.load());
  }

  /** Frees the model. */
  @TearDown
  public void close() {
    Objects.requireNonNull(embedder).close();
  }

  /** The whole: question to ten passages. */
  @Benchmark
  public List<FoundPassage> find() throws IOException {
    return Objects.requireNonNull(retrieval).find(PolicyQuestion.of(question(), 10));
  }

  /** Of it, the question's meaning. */
  @Benchmark
  public SentenceVector embed() {
    return Objects.requireNonNull(embedder).embed(question());
  }

  private String question() {
    return QUESTIONS.get(next++ % QUESTIONS.size());
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 3; sentence++) {
      for (int clause = 0; clause < 2; clause++) {
        text.append(one(PARTIES, random)).append(one(RULES, random)).append(one(ACTS, random));
        text.append(clause == 0 ? '，' : '。');
      }
    }
    return text.toString();
  }

  private static String one(List<String> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private static SentenceVector vector(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] components = new float[SentenceVector.DIMENSIONS];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) random.nextDouble() - 0.5f;
    }
    return SentenceVector.ofDirection(components);
  }
}
