package io.yizhan.benchmarks;

import io.yizhan.analysis.Analyzers;
import io.yizhan.answers.Answer;
import io.yizhan.answers.AnswerModel;
import io.yizhan.answers.AnswerRequest;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.PolicyQuestion;
import java.io.IOException;
import java.time.LocalDate;
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
 * What a question costs from its words to the quotes, without HTTP.
 *
 * <ul>
 *   <li><b>Claim</b>: an answer costs what finding its passages costs; judging and quoting are lost
 *       in the spread. The aim of 8 ms for half of the questions is not shown.
 *   <li><b>Measured</b>: time of each {@code PolicyAnswering.answer}, by percentile; beside it the
 *       stages it consists of: reading the question's meaning ({@code sense}), and meaning and
 *       retrieval together ({@code find}). What is left is judging and quoting.
 *   <li><b>Corpus</b>: synthetic documents of 40 articles, three sentences of official phrases
 *       each, about 110 characters; vectors at random, so what is near differs from real text, the
 *       work does not.
 *   <li><b>Not measured</b>: building; computing vectors; concurrent questions; keeping what was
 *       not answered.
 *   <li><b>Run</b>: {@code ./yizhan bench PolicyAnsweringBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PolicyAnsweringBenchmark {

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
  private static final int ARTICLES_A_DOCUMENT = 40;
  private static final String REGION = "420704";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** How many articles there are. */
  @Param({"58000"})
  public int articles = 58_000;

  private @Nullable SentenceEmbedder embedder;
  private @Nullable PolicyCollection policies;
  private @Nullable PolicyAnswering answering;
  private int next;

  /** Builds the documents, some 20 s. */
  @Setup
  public void build() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < articles / ARTICLES_A_DOCUMENT; i++) {
      documents.add(PolicyDocument.of("d" + i, "第" + i + "号办法", text(random)));
    }
    SentenceEmbedder loaded = SentenceEmbedder.load();
    embedder = loaded;
    PolicyCollection collection =
        PolicyCollection.of(
            documents,
            Analyzers.create(Lexicon.load()),
            loaded,
            text -> Optional.of(vector(text.hashCode())));
    policies = collection;
    answering = new PolicyAnswering(() -> collection, AnswerModel.load(), System::nanoTime);
  }

  /** Frees the model. */
  @TearDown
  public void close() {
    Objects.requireNonNull(embedder).close();
  }

  /** The whole: question to quotes. */
  @Benchmark
  public Answer answer() throws IOException {
    return Objects.requireNonNull(answering).answer(AnswerRequest.of(question(), REGION, TODAY));
  }

  /** Of it, meaning and retrieval. */
  @Benchmark
  public List<FoundPassage> find() throws IOException {
    return Objects.requireNonNull(policies)
        .retrieval()
        .find(new PolicyQuestion(question(), Optional.of(REGION), Optional.of(TODAY), 10));
  }

  /** Of that, the question's meaning. */
  @Benchmark
  public SentenceVector sense() {
    return Objects.requireNonNull(embedder).embed(question());
  }

  private String question() {
    return QUESTIONS.get(next++ % QUESTIONS.size());
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int article = 1; article <= ARTICLES_A_DOCUMENT; article++) {
      text.append('第').append(article).append("条 ");
      for (int sentence = 0; sentence < 3; sentence++) {
        for (int clause = 0; clause < 2; clause++) {
          text.append(one(PARTIES, random)).append(one(RULES, random)).append(one(ACTS, random));
          text.append(clause == 0 ? '，' : '。');
        }
      }
      text.append('\n');
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
