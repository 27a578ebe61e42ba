package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLatticeTest {

  private static final WordLattice LATTICE =
      new WordLattice(List.of("日结", "水电工", "小时工", "临时工", "短期工", "保安", "鄂城区", "包吃住", "zzq"));

  @ParameterizedTest
  @CsvSource({
    "招水电工两名, 招 水电工 两 名",
    "元日结, 元 日结",
    "元包吃住, 元 包吃住",
    "鄂城区, 鄂城区",
    "急招保安, 急 招 保安",
  })
  void cut_ownWord_staysWhole(String run, String words) {
    assertThat(cut(LATTICE, run)).isEqualTo(words);
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
    assertThat(cut(LATTICE, run)).isEqualTo(words);
  }

  @Test
  void cut_ownWordAndARareLeftover_isTheOwnWord() {
    // A weakness: 婚 by itself is as likely as the bookish 结婚 after 月.
    assertThat(cut(new WordLattice(List.of("月结")), "月结婚")).isEqualTo("月结 婚");
  }

  @Test
  void cut_withoutOurWords_fallsApart() {
    // What HanLP does by itself, and why the lexicon is in the lattice.
    WordLattice bare = new WordLattice(List.of("占位词"));
    assertThat(cut(bare, "招水电工")).isEqualTo("招 水 电工");
    assertThat(cut(bare, "元日结")).isEqualTo("元 日 结");
  }

  @Test
  void cut_terms_tileTheRun() {
    String run = "鄂城区人民政府招水电工临时工包吃住";
    int at = 0;
    for (Term term : LATTICE.cut(run.toCharArray())) {
      assertThat(term.offset).isEqualTo(at);
      at += term.length();
    }
    assertThat(at).isEqualTo(run.length());
  }

  @Test
  void frequency_ownCoreAndUnknown() {
    char[] text = "招水电工吧".toCharArray();
    assertThat(LATTICE.frequency(text, 1, 4)).isEqualTo(500);
    assertThat(LATTICE.frequency(text, 2, 4)).isEqualTo(CoreDictionary.getTermFrequency("电工"));
    assertThat(LATTICE.frequency(text, 0, 4)).isZero();
    assertThat(LATTICE.isOwnWord(text, 1, 4)).isTrue();
    assertThat(LATTICE.isOwnWord(text, 2, 4)).isFalse();
  }

  @Test
  void neutralWord_wasNeverSeenBesideAnother() {
    int neutral = CoreDictionary.getWordID(WordLattice.NEUTRAL_WORD);
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

  private static String cut(WordLattice lattice, String run) {
    return String.join(
        " ", lattice.cut(run.toCharArray()).stream().map(term -> term.word).toList());
  }
}
