package io.yizhan.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.UnreadableLexiconException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mistaken for what: sounds, shapes, and the words they lead to. */
class MistakesTest {

  private static final MistakeCosts COSTS = new MistakeCosts(LookAlikes.shipped());

  @ParameterizedTest
  @CsvSource({"zhang, zan", "chen, cen", "shi, si", "lan, nan", "ling, nin", "yue, yue", "er, er"})
  void dull_syllable_losesWhatIsMixedUp(String syllable, String dull) {
    assertThat(Sounds.dull(syllable)).isEqualTo(dull);
  }

  @Test
  void typed_word_isItsSyllables() {
    assertThat(Sounds.typed("月嫂")).isEqualTo("yuesao");
    assertThat(Sounds.of("招a")).containsExactly("zhao", "");
  }

  @Test
  void costs_nearerMistakes_areCheaper() {
    double homophone = cost('朴', '普');
    double lookAlike = cost('贷', '货');
    double near = cost('宗', '种');
    assertThat(homophone).isLessThan(lookAlike);
    assertThat(lookAlike).isLessThan(near);
    assertThat(near).isLessThan(MistakeCosts.IMPOSSIBLE);
    assertThat(cost('猫', '工')).isEqualTo(MistakeCosts.IMPOSSIBLE);
  }

  @Test
  void alike_groups_workBothWays() {
    LookAlikes alikes = LookAlikes.parse("a.txt", "# 形\n嫂搜\n搜艘\n");
    assertThat(alikes.alike('嫂', '搜')).isTrue();
    assertThat(alikes.alike('搜', '嫂')).isTrue();
    assertThat(alikes.alike('嫂', '艘')).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "嫂 | a.txt:1: two characters or more expected: \"嫂\"",
        "嫂搜;嫂嫂 | a.txt:2: different Chinese characters expected: \"嫂嫂\"",
        "嫂a | a.txt:1: different Chinese characters expected: \"嫂a\"",
      })
  void lookAlikes_badLine_saysWhere(String lines, String message) {
    assertThatThrownBy(() -> LookAlikes.parse("a.txt", lines.replace(';', '\n')))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage(message);
  }

  @Test
  void vocabulary_near_findsBySoundOrByAllButOne() {
    Vocabulary vocabulary = new Vocabulary(List.of("月嫂", "保洁", "装卸工", "c1驾照", "工"));
    assertThat(near(vocabulary, "约谈")).isEmpty();
    assertThat(near(vocabulary, "越少")).containsExactly("月嫂");
    assertThat(near(vocabulary, "月饼")).containsExactly("月嫂");
    assertThat(near(vocabulary, "宝结")).containsExactly("保洁");
    assertThat(near(vocabulary, "庄谢公")).containsExactly("装卸工");
    assertThat(near(vocabulary, "装卸")).isEmpty();
    assertThat(vocabulary.typed("zhuangxiegong").getFirst().text()).isEqualTo("装卸工");
    assertThat(vocabulary.typed("gong")).isEmpty();
  }

  private static List<String> near(Vocabulary vocabulary, String piece) {
    return vocabulary.near(piece, Sounds.of(piece), 0).stream().map(Vocabulary.Word::text).toList();
  }

  private static double cost(char typed, char meant) {
    return COSTS.of(
        typed, Sounds.of(String.valueOf(typed))[0], meant, Sounds.of(String.valueOf(meant))[0]);
  }
}
