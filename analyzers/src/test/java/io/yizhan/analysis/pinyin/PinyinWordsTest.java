package io.yizhan.analysis.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.hanlp.Pronunciations;
import io.yizhan.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinWordsTest {

  private static final PinyinWords WORDS = PinyinWords.of(Lexicon.shipped());

  @ParameterizedTest
  @CsvSource({
    "yuesao, yuesao",
    "yuesaobaojie, yuesao baojie",
    "shuidiangong, shuidiangong",
    "zhaoyuesao, zhao yuesao",
    "zhangsanfeng, zhang san feng",
    "bao, bao",
    "lvhuagong, lvhuagong",
    "a, a",
  })
  void ends_soundsOfWords_areFewestPieces(String letters, String pieces) {
    assertThat(cut(letters)).containsExactly(pieces.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ys", "html", "yuesaox", "v", "", "yue sao", "月嫂"})
  void ends_whatIsNoPinyin_isNotCut(String letters) {
    assertThat(WORDS.ends(letters)).isEmpty();
  }

  @Test
  void ends_veryLongLetters_areNotLookedAt() {
    assertThat(WORDS.ends("yuesao".repeat(42))).hasSize(42);
    assertThat(WORDS.ends("yuesao".repeat(43))).isEmpty();
  }

  /** Syllables put together can always be cut again, into no more pieces than they were. */
  @Property(tries = 300)
  void ends_anySyllables_canBeCut(@ForAll("syllables") List<String> syllables) {
    String letters = String.join("", syllables);
    List<Integer> ends = WORDS.ends(letters);
    assertThat(ends).hasSizeBetween(1, syllables.size()).isSorted().doesNotHaveDuplicates();
    assertThat(ends.getLast()).isEqualTo(letters.length());
  }

  @Provide
  Arbitrary<List<String>> syllables() {
    return Arbitraries.of(Pronunciations.allSyllables().stream().sorted().toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  private static List<String> cut(String letters) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end : WORDS.ends(letters)) {
      pieces.add(letters.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
