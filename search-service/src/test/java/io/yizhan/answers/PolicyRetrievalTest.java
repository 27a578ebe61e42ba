package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PolicyRetrievalTest {

  private static final List<Passage> PASSAGES =
      List.of(
          law("用工办法", "第一条", "用人单位应当按月以货币形式支付劳动报酬，不得克扣或者无故拖欠。"),
          law("用工办法", "第二条", "试用期最长不得超过六个月。"),
          law("用工办法", "第三条", "劳动者提前三十日以书面形式通知用人单位，可以解除劳动合同。"),
          law("工伤细则", "第一条", "在工作时间和工作场所内，因工作原因受到事故伤害的，应当认定为工伤。"),
          law("商标细则", "第一条", "申请商标注册，应当按照商品分类表填报商品类别。"),
          scoped("hubei", "420000", "2024-01-01", "2025-12-31", "本省一次性创业补贴的标准为五千元。"),
          scoped("hubei-new", "420000", "2026-01-01", "", "本省一次性创业补贴的标准为八千元。"),
          scoped("guangdong", "440000", "", "", "本省一次性创业补贴的标准为一万元。"));

  private static SentenceEmbedder embedder;
  private static Analyzers analyzers;
  private static PolicyRetrieval retrieval;

  @BeforeAll
  static void build() throws IOException {
    embedder = SentenceEmbedder.load();
    analyzers = Analyzers.create(Lexicon.shipped());
    retrieval = build(PASSAGES);
  }

  @AfterAll
  static void close() throws IOException {
    retrieval.close();
    embedder.close();
  }

  @Test
  void find_everydayWords_findsTheArticleThatSharesNone() throws IOException {
    assertThat(first("老板不给钱怎么办").path()).isEqualTo("第一条");
    assertThat(first("干活时摔伤了算谁的").title()).isEqualTo("工伤细则");
  }

  @Test
  void find_namedArticle_comesFirst() throws IOException {
    assertThat(first("《用工办法》第2条讲什么").path()).isEqualTo("第二条");
    assertThat(first("用工办法第三条").path()).isEqualTo("第三条");
  }

  @Test
  void find_askedForAPlace_neverAnswersFromAnother() throws IOException {
    PolicyQuestion question =
        new PolicyQuestion("创业补贴有多少", Optional.of("420704"), Optional.empty(), 100);

    assertThat(retrieval.find(question))
        .extracting(found -> found.passage().documentId())
        .contains("hubei", "hubei-new", "用工办法")
        .doesNotContain("guangdong");
  }

  @Test
  void find_askedForADay_answersFromWhatWasInForceOnIt() throws IOException {
    assertThat(documents("2025-12-31")).contains("hubei").doesNotContain("hubei-new");
    assertThat(documents("2026-01-01")).contains("hubei-new").doesNotContain("hubei");
  }

  @Test
  void find_anything_partsAddUpToTheScore() throws IOException {
    for (FoundPassage found : retrieval.find(PolicyQuestion.of("试用期多久", 5))) {
      double sum = found.parts().values().stream().mapToDouble(Float::doubleValue).sum();
      assertThat(sum).isEqualTo(found.score(), within(0.001));
    }
  }

  @Test
  void find_everyMethod_findsThePlainWords() throws IOException {
    for (RetrievalMethod method : RetrievalMethod.values()) {
      assertThat(retrieval.find(PolicyQuestion.of("申请商标注册", 1), method))
          .as(method.label())
          .extracting(found -> found.passage().title())
          .containsExactly("商标细则");
    }
  }

  @Test
  void find_blankOrEmptyCorpus_isNothing() throws IOException {
    assertThat(retrieval.find(PolicyQuestion.of(" ", 5))).isEmpty();
    try (PolicyRetrieval none = build(List.of())) {
      assertThat(none.find(PolicyQuestion.of("工资", 5))).isEmpty();
    }
  }

  @Test
  void find_tenThousandCharacters_isCutAndAnswered() throws IOException {
    assertThat(retrieval.find(PolicyQuestion.of("工资拖欠".repeat(2500), 3))).hasSize(3);
  }

  @Test
  void train_onTheseQuestions_ranksThemFirst() throws IOException {
    LabeledQuestion question =
        new LabeledQuestion("q", "老板不给钱怎么办", Set.of(PASSAGES.getFirst().id()));
    try (RetrievalTrainer trainer =
        new RetrievalTrainer(
            PASSAGES, analyzers, embedder, text -> Optional.of(embedder.embed(text)))) {
      RetrievalModel model = trainer.train(List.of(question));

      assertThat(RetrievalModel.read(model.toBytes()).weights()).isEqualTo(model.weights());
      assertThat(trainer.train(List.of(question)).toBytes()).isEqualTo(model.toBytes());
    }
  }

  @Test
  void quote_bestSentence_standsInThePassage() {
    String passage = "本办法自公布之日起施行，由站点负责解释和宣传。工资应当每月至少支付一次，实行日结的按日支付。";
    QuoteFinder quotes = new QuoteFinder(embedder, _ -> Optional.empty(), analyzers);

    Quote quote = quotes.find("工资多久发一次", passage);

    assertThat(quote.text()).isEqualTo("工资应当每月至少支付一次，实行日结的按日支付。");
    assertThat(passage.substring(quote.start(), quote.end())).isEqualTo(quote.text());
  }

  private static Passage first(String question) throws IOException {
    return retrieval.find(PolicyQuestion.of(question, 1)).getFirst().passage();
  }

  private static List<String> documents(String day) throws IOException {
    return retrieval
        .find(
            new PolicyQuestion(
                "创业补贴有多少", Optional.of("420704"), Optional.of(LocalDate.parse(day)), 100))
        .stream()
        .map(found -> found.passage().documentId())
        .toList();
  }

  private static PolicyRetrieval build(List<Passage> passages) throws IOException {
    return PolicyRetrieval.of(
        passages,
        analyzers,
        embedder,
        text -> Optional.of(embedder.embed(text)),
        RetrievalModel.load());
  }

  private static Passage law(String title, String path, String text) {
    return new Passage(title + path, title, title, path, text, PassageScope.everywhere());
  }

  private static Passage scoped(String id, String region, String from, String until, String text) {
    return new Passage(
        id, id, "创业补贴通知", "", text, new PassageScope(Optional.of(region), day(from), day(until)));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
