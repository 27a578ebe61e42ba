package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import io.yizhan.lexicon.Lexicon;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPathTest {

  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final WordDictionary SHIPPED = new WordDictionary(LEXICON.wholeWords());
  private static final HanlpOracle ORACLE = new HanlpOracle(LEXICON.wholeWords());

  private static final WordDictionary WORDS =
      new WordDictionary(List.of("日结", "水电工", "小时工", "临时工", "短期工", "保安", "鄂城区", "包吃住", "zzq"));

  @ParameterizedTest
  @CsvSource({
    "招水电工两名, 招 水电工 两 名",
    "元日结, 元 日结",
    "元包吃住, 元 包吃住",
    "鄂城区, 鄂城区",
    "急招保安, 急 招 保安",
  })
  void cut_ownWord_staysWhole(String run, String words) {
    assertThat(cut(WORDS, run)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "活动日结束后, 活动日 结束 后",
    "临时工作人员, 临时 工作 人员",
    "短期工作机会, 短期 工作 机会",
    "保安全, 保 安全",
    "每天小时工作制, 每天 小时 工作制",
  })
  void cut_ownWordAcrossTwoOthers_isNotSeen(String run, String words) {
    assertThat(cut(WORDS, run)).isEqualTo(words);
  }

  @Test
  void cut_ownWordAndARareLeftover_isTheOwnWord() {
    // A weakness: 婚 by itself is as likely as the bookish 结婚 after 月.
    assertThat(cut(new WordDictionary(List.of("月结")), "月结婚")).isEqualTo("月结 婚");
  }

  @Test
  void cut_withoutOurWords_fallsApart() {
    // What HanLP does by itself, and why the lexicon is in the lattice.
    WordDictionary bare = new WordDictionary(List.of("占位词"));
    assertThat(cut(bare, "招水电工")).isEqualTo("招 水 电工");
    assertThat(cut(bare, "元日结")).isEqualTo("元 日 结");
  }

  @Test
  void cut_terms_tileTheRun() {
    String run = "鄂城区人民政府招水电工临时工包吃住";
    WordList words = new WordList();
    new WordPath(WORDS)
        .cut(run.toCharArray(), 0, run.length(), WordPath.BEGIN, WordPath.END, words);
    int at = 0;
    for (int word = 0; word < words.size(); word++) {
      assertThat(words.start(word)).isEqualTo(at);
      at = words.end(word);
    }
    assertThat(at).isEqualTo(run.length());
  }

  @Test
  void frequency_ownCoreAndUnknown() {
    char[] text = "招水电工吧".toCharArray();
    assertThat(WORDS.frequency(WORDS.find(text, 1, 4))).isEqualTo(500);
    assertThat(WORDS.frequency(WORDS.find(text, 2, 4)))
        .isEqualTo(CoreDictionary.getTermFrequency("电工"));
    assertThat(WORDS.frequency(WORDS.find(text, 0, 4))).isZero();
    assertThat(WORDS.isOwn(WORDS.find(text, 1, 4))).isTrue();
    assertThat(WORDS.isOwn(WORDS.find(text, 2, 4))).isFalse();
    assertThat(WORDS.isOwn(WORDS.unknown())).isFalse();
  }

  @Test
  void neutralWord_wasNeverSeenBesideAnother() {
    int neutral = CoreDictionary.getWordID(WordDictionary.NEUTRAL_WORD);
    assertThat(neutral).isNotNegative();
    assertThat(IntStream.range(0, CoreDictionary.trie.size()))
        .allMatch(
            id ->
                CoreBiGramTableDictionary.getBiFrequency(neutral, id) == 0
                    && CoreBiGramTableDictionary.getBiFrequency(id, neutral) == 0);
  }

  @Test
  void globalDictionary_isNotTouched() {
    assertThat(CustomDictionary.contains("zzq")).isFalse();
    assertThat(CustomDictionary.contains("水电工")).isFalse();
  }

  /** Nearly always the cuts are equal; HanLP overlooks some words at the end of a run. */
  @Property(tries = 1_000)
  void cut_anyRun_costsNoMoreThanHanlpsCut(@ForAll("runs") String run) {
    // Where a character is no word HanLP adds one, or not, by what happens to stand before it.
    Assume.that(run.chars().allMatch(c -> CoreDictionary.contains(Character.toString(c))));
    assertThat(costOf(cut(SHIPPED, run))).isLessThanOrEqualTo(costOf(byHanlp(run)) + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "用人单位应当按照劳动合同约定和国家规定向劳动者及时足额支付劳动报酬",
        "鄂城区人民政府招水电工临时工包吃住",
        "劳动者在试用期的工资不得低于本单位相同岗位最低档工资",
        "葛店开发区急招叉车司机装卸工工资日结",
      })
  void cut_sentence_isCutAsHanlpCuts(String sentence) {
    assertThat(cut(SHIPPED, sentence)).isEqualTo(byHanlp(sentence));
  }

  /** What a cut costs, word by word. */
  private static double costOf(String cut) {
    double cost = 0;
    int previous = WordPath.BEGIN;
    for (String text : cut.split(" ", -1)) {
      int word = SHIPPED.find(text.toCharArray(), 0, text.length());
      cost += cost(previous, word);
      previous = word;
    }
    return cost + cost(previous, WordPath.END);
  }

  private static double cost(int previous, int word) {
    int together = SHIPPED.bigrams().count(SHIPPED.standIn(previous), SHIPPED.standIn(word));
    return together == 0 ? SHIPPED.costAlone(word) : SHIPPED.cost(previous, word, together);
  }

  /** Words of ours and of law text, loose characters between them. */
  @Provide
  Arbitrary<String> runs() {
    Arbitrary<String> words =
        Arbitraries.of(
            LEXICON.wholeWords().stream()
                .filter(word -> word.chars().allMatch(Character::isIdeographic))
                .sorted()
                .toList());
    Arbitrary<String> others =
        Arbitraries.of("用人单位", "应当", "的", "结婚", "作", "全", "劳动者", "两", "和", "工资", "每月", "不得");
    Arbitrary<String> characters =
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(5, others), Tuple.of(1, characters))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void bigrams_ofThePairsAsked_areHanlps() {
    BigramTable table = BigramTable.load(CoreDictionary.trie.size());
    RandomGenerator random = new SplittableRandom(7);
    int seen = 0;
    for (int i = 0; i < 200_000; i++) {
      // Frequent words are more often neighbours.
      int first = random.nextInt(CoreDictionary.trie.size());
      int second = random.nextInt(CoreDictionary.trie.size());
      int count = table.count(first, second);
      assertThat(count).isEqualTo(CoreBiGramTableDictionary.getBiFrequency(first, second));
      seen += count > 0 ? 1 : 0;
    }
    int de = CoreDictionary.getWordID("的");
    for (int second = 0; second < CoreDictionary.trie.size(); second++) {
      int count = table.count(de, second);
      assertThat(count).isEqualTo(CoreBiGramTableDictionary.getBiFrequency(de, second));
      seen += count > 0 ? 1 : 0;
    }
    assertThat(seen).isGreaterThan(1_000);
  }

  private static String byHanlp(String run) {
    return String.join(" ", ORACLE.cut(run.toCharArray()).stream().map(term -> term.word).toList());
  }

  private static String cut(WordDictionary dictionary, String run) {
    WordList words = new WordList();
    new WordPath(dictionary)
        .cut(run.toCharArray(), 0, run.length(), WordPath.BEGIN, WordPath.END, words);
    StringBuilder out = new StringBuilder();
    for (int word = 0; word < words.size(); word++) {
      out.append(word == 0 ? "" : " ").append(run, words.start(word), words.end(word));
    }
    return out.toString();
  }
}
