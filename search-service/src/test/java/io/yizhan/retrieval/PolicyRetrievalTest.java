package io.yizhan.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.PolicyDocument;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
  void find_titleOrNumberAlone_allOfThatDocumentComesFirstInItsOrder() throws IOException {
    for (String asked : List.of("用工办法", "《用工办法》", "用工办法全文")) {
      assertThat(retrieval.find(PolicyQuestion.of(asked, 3)))
          .as(asked)
          .extracting(found -> found.passage().path())
          .containsExactly("第一条", "第二条", "第三条");
    }
    for (String asked : List.of("测人社发〔2025〕5号", "测人社发[2025]5号", "测人社发（2025） 5 号")) {
      assertThat(first(asked).documentId()).as(asked).isEqualTo("hubei");
    }
  }

  @Test
  void find_titleBesideAQuestion_itsPassagesComeBeforeOthers() throws IOException {
    List<FoundPassage> found = retrieval.find(PolicyQuestion.of("《商标细则》怎么说工资", 3));

    assertThat(found.getFirst().passage().title()).isEqualTo("商标细则");
    assertThat(found.getFirst().named()).isTrue();
    assertThat(found.get(1).named()).isFalse();
  }

  @Test
  void find_withoutVectors_wordsAloneDecide() throws IOException {
    PolicyRetrieval words =
        PolicyRetrieval.of(
            PASSAGES,
            analyzers,
            Optional.of(embedder),
            _ -> Optional.empty(),
            RetrievalModel.load());

    assertThat(words.isByWordsAlone()).isTrue();
    FoundPassage found = words.find(PolicyQuestion.of("试用期最长多久", 1)).getFirst();
    assertThat(found.passage().path()).isEqualTo("第二条");
    assertThat(found.cosine()).isZero();
  }

  @Test
  void find_oneWithoutVector_isFoundByItsWords() throws IOException {
    Passage late = law("夜班规定", "第一条", "安排零工上夜班的，应当支付夜班津贴。");
    List<Passage> passages = new ArrayList<>(PASSAGES);
    passages.add(late);
    PolicyRetrieval partly =
        PolicyRetrieval.of(
            passages,
            analyzers,
            Optional.of(embedder),
            text -> text.equals(late.text()) ? Optional.empty() : Optional.of(embedder.embed(text)),
            RetrievalModel.load());

    assertThat(partly.isByWordsAlone()).isFalse();
    assertThat(partly.find(PolicyQuestion.of("零工上夜班有夜班津贴吗", 1)).getFirst().passage())
        .isEqualTo(late);
  }

  @Test
  void find_sameRuleOfSeveralPlaces_theNearestComesFirst() throws IOException {
    String text = "零工驿站每服务一人次补贴二十元。";
    List<Passage> passages = new ArrayList<>();
    for (String region : List.of("", "420000", "420700", "420704", "420703")) {
      PassageScope scope =
          new PassageScope(
              Optional.of(region).filter(code -> !code.isEmpty()),
              Optional.empty(),
              Optional.empty());
      String id = "p" + region;
      passages.add(Passage.of(id, PassageDocument.of(id, "驿站补贴办法", scope), "", text));
    }
    PolicyQuestion question =
        new PolicyQuestion("驿站补贴多少", Optional.of("420704"), Optional.empty(), 10);

    assertThat(build(passages).find(question))
        .extracting(found -> found.passage().id())
        .containsExactly("p420704", "p420700", "p420000", "p");
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
    assertThat(build(List.of()).find(PolicyQuestion.of("工资", 5))).isEmpty();
  }

  @Test
  void find_tenThousandCharacters_isCutAndAnswered() throws IOException {
    assertThat(retrieval.find(PolicyQuestion.of("工资拖欠".repeat(2500), 3))).hasSize(3);
  }

  @Test
  void train_onTheseQuestions_ranksThemFirst() throws IOException {
    LabeledQuestion question =
        new LabeledQuestion("q", "老板不给钱怎么办", Set.of(PASSAGES.getFirst().id()));
    RetrievalTrainer trainer =
        new RetrievalTrainer(
            PASSAGES, analyzers, embedder, text -> Optional.of(embedder.embed(text)));

    RetrievalModel model = trainer.train(List.of(question));

    assertThat(RetrievalModel.read(model.toBytes()).weights()).isEqualTo(model.weights());
    assertThat(trainer.train(List.of(question)).toBytes()).isEqualTo(model.toBytes());
  }

  @Test
  void quote_bestSentence_standsInThePassage() {
    String text =
        "本办法自公布之日起施行，由站点负责解释和宣传，各街道、乡镇和驿站应当广泛宣传，让用人单位和零工都知道。"
            + "工资应当每月至少支付一次，实行日结的按日支付。"
            + "对违反本办法的单位，由主管部门责令改正；逾期不改的，记入信用档案并向社会公布，期限为一年，可以申请提前移出。";
    Passage passage =
        Passages.of(PolicyDocument.of("d", "用工办法", text), PassageScope.everywhere()).getFirst();
    QuoteFinder quotes = new QuoteFinder(Optional.of(embedder), _ -> Optional.empty(), analyzers);

    Quote quote = quotes.find("工资多久发一次", passage);

    assertThat(quote.text()).contains("工资应当每月至少支付一次，实行日结的按日支付。").isNotEqualTo(text);
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
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
        Optional.of(embedder),
        text -> Optional.of(embedder.embed(text)),
        RetrievalModel.load());
  }

  private static Passage law(String title, String path, String text) {
    return Passage.of(
        title + path, PassageDocument.of(title, title, PassageScope.everywhere()), path, text);
  }

  private static Passage scoped(String id, String region, String from, String until, String text) {
    PassageScope scope = new PassageScope(Optional.of(region), day(from), day(until));
    PassageDocument document =
        new PassageDocument(id, "创业补贴通知", List.of("测人社发〔2025〕" + id.length() + "号"), scope);
    return Passage.of(id, document, "", text);
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
