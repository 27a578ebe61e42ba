package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  private static final WordTrie TRIE = trie(List.of("水电", "水电工", "电工", "c1驾照"));

  @Test
  void next_wordByCharacter_endsWhereWordsEnd() {
    int state = TRIE.next(TRIE.root(), '水');
    assertThat(TRIE.word(state)).isEqualTo(WordTrie.NONE);
    state = TRIE.next(state, '电');
    assertThat(TRIE.word(state)).isNotNegative();
    state = TRIE.next(state, '工');
    assertThat(TRIE.word(state)).isNotNegative();
    assertThat(TRIE.next(state, '人')).isEqualTo(WordTrie.NONE);
  }

  @Test
  void next_characterThatBeginsNoWord_isNone() {
    assertThat(TRIE.next(TRIE.root(), '工')).isEqualTo(WordTrie.NONE);
    assertThat(TRIE.next(TRIE.root(), '\uFFFF')).isEqualTo(WordTrie.NONE);
    assertThat(TRIE.next(TRIE.root(), '\0')).isEqualTo(WordTrie.NONE);
  }

  @Test
  void find_rangeOfAText_seesOnlyTheRange() {
    char[] text = "招水电工人".toCharArray();
    assertThat(TRIE.find(text, 1, 4)).isNotNegative();
    assertThat(TRIE.find(text, 1, 3)).isNotNegative();
    assertThat(TRIE.find(text, 1, 5)).isEqualTo(WordTrie.NONE);
    assertThat(TRIE.find(text, 0, 4)).isEqualTo(WordTrie.NONE);
    assertThat(TRIE.find(text, 1, 1)).isEqualTo(WordTrie.NONE);
  }

  @Test
  void numbers_ofAllWords_areDifferentAndBelowTheSize() {
    assertThat(List.of("水电", "水电工", "电工", "c1驾照"))
        .extracting(word -> find(TRIE, word))
        .doesNotHaveDuplicates()
        .allSatisfy(number -> assertThat(number).isBetween(0, TRIE.size() - 1));
  }

  @Test
  void coreTrie_words_haveHanlpsNumbers() {
    WordTrie core = new WordTrie(CoreDictionary.trie);
    for (String word : List.of("的", "工人", "劳动", "黧黑", "不得", "水电工", "zzq")) {
      assertThat(find(core, word)).isEqualTo(CoreDictionary.getWordID(word));
    }
  }

  @Property(tries = 200)
  void find_anyWords_areFoundAndNothingElse(
      @ForAll @NotEmpty Set<@StringLength(min = 1, max = 6) String> words,
      @ForAll @StringLength(min = 1, max = 6) String other) {
    // HanLP's trie ends a word with the character 0.
    if (words.stream().anyMatch(word -> word.indexOf('\0') >= 0)) {
      return;
    }
    WordTrie trie = trie(words);
    assertThat(words).allMatch(word -> find(trie, word) >= 0);
    assertThat(find(trie, other) >= 0).isEqualTo(words.contains(other));
  }

  private static int find(WordTrie trie, String word) {
    return trie.find(word.toCharArray(), 0, word.length());
  }

  private static WordTrie trie(Collection<String> words) {
    TreeMap<String, String> sorted = new TreeMap<>();
    words.forEach(word -> sorted.put(word, word));
    return new WordTrie(new DoubleArrayTrie<>(sorted));
  }
}
