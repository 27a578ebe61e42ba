package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  @Test
  void longest_wordInsideAWord_longerWins() {
    WordTrie<Integer> trie = new WordTrie<>();
    trie.put("叉车", 1);
    trie.put("叉车证", 2);
    assertThat(trie.longest(FoldedText.of("有叉车证"), 1)).isEqualTo(new WordTrie.Match<>(2, 4));
    assertThat(trie.longest(FoldedText.of("有叉车的"), 1)).isEqualTo(new WordTrie.Match<>(1, 3));
    assertThat(trie.longest(FoldedText.of("叉"), 0)).isNull();
    assertThat(trie.longest(FoldedText.of(""), 0)).isNull();
  }

  @Test
  void put_wordAgain_replacesAndGivesTheOld() {
    WordTrie<Integer> trie = new WordTrie<>();
    assertThat(trie.put("瓦工", 1)).isNull();
    assertThat(trie.put("瓦工", 2)).isEqualTo(1);
    assertThat(trie.longest(FoldedText.of("瓦工"), 0)).isEqualTo(new WordTrie.Match<>(2, 2));
  }

  @Property(tries = 300)
  void longest_anyWords_isThatOfAHashMap(
      @ForAll @Size(max = 200)
          Map<@StringLength(min = 1, max = 5) @CharRange(from = 'a', to = 'e') String, Integer>
              words,
      @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'e') String text) {
    WordTrie<Integer> trie = new WordTrie<>();
    Map<String, Integer> known = new HashMap<>(words);
    known.values().removeIf(value -> value == null);
    known.forEach(trie::put);
    FoldedText folded = FoldedText.of(text);
    for (int at = 0; at < text.length(); at++) {
      WordTrie.Match<Integer> match = trie.longest(folded, at);
      Optional<Integer> end = match == null ? Optional.empty() : Optional.of(match.end());
      assertThat(end).isEqualTo(longest(known, text, at));
    }
  }

  private static Optional<Integer> longest(Map<String, Integer> words, String text, int from) {
    for (int end = text.length(); end > from; end--) {
      if (words.containsKey(text.substring(from, end))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }
}
