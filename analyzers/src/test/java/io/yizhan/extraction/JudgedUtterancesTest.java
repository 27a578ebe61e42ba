package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** How much of what people write is understood; a change either way must be looked at. */
class JudgedUtterancesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = Extractor.of(LEXICON);

  @Test
  void tunedSet_slotF1_isAsMeasured() {
    JudgedSet set = JudgedSet.run("judged-utterances.tsv", EXTRACTOR, LEXICON);
    assertThat(set.size()).isGreaterThanOrEqualTo(400);
    assertThat(set.f1()).as(set.report() + String.join("\n", set.faults())).isGreaterThan(0.999);
  }
}
