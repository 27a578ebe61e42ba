package io.yizhan.schema;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.WordKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one way in which a skill or a certificate is written: as the lexicon does, else folded. 叉車証
 * and Ｃ１驾照 become 叉车证 and C1驾照. Immutable; safe for any thread. Weakness: synonyms (叉车证, 叉车操作证)
 * stay different names.
 */
public final class TermNames {

  private static final Set<WordKind> KINDS = EnumSet.of(WordKind.SKILL, WordKind.CERTIFICATE);

  private final CharFolding folding;
  private final Map<String, String> byFolded = new HashMap<>();

  private TermNames(Lexicon lexicon) {
    this.folding = lexicon.folding();
    for (LexiconWord word : lexicon.words()) {
      if (KINDS.contains(word.kind())) {
        byFolded.putIfAbsent(folding.foldName(word.text()), word.text());
      }
    }
  }

  /** The names of a lexicon. */
  public static TermNames of(Lexicon lexicon) {
    return new TermNames(lexicon);
  }

  /** The name that stands for one as people write it. */
  public String of(String written) {
    String folded = folding.foldName(written);
    return byFolded.getOrDefault(folded, folded);
  }
}
