package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

  private final WordList words = new WordList();

  @Test
  void add_moreThanItsFirstSize_keepsAll() {
    for (int i = 0; i < 1_000; i++) {
      words.add(i, i + 2, i + 1, 7);
    }
    assertThat(words.size()).isEqualTo(1_000);
    assertThat(words.start(999)).isEqualTo(999);
    assertThat(words.end(999)).isEqualTo(1_001);
    assertThat(words.fixedEnd(999)).isEqualTo(1_000);
    assertThat(words.start(0)).isZero();
    assertThat(words.number(999)).isEqualTo(7);
  }

  @Test
  void dropBeyond_limit_keepsWhatEndsBeforeIt() {
    words.add(0, 2, 0, 7);
    words.add(2, 5, 2, 7);
    words.add(5, 6, 5, 7);
    words.dropBeyond(5);
    assertThat(words.size()).isEqualTo(2);
  }

  @Test
  void dropBeyond_allOfThem_keepsTheFirst() {
    // Progress: a block that is one word must still be consumed.
    words.add(0, 255, 0, 7);
    words.dropBeyond(10);
    assertThat(words.size()).isEqualTo(1);
  }

  @Test
  void clear_usedList_isEmpty() {
    words.add(0, 2, 0, 7);
    words.clear();
    assertThat(words.size()).isZero();
  }
}
