package io.yizhan.schema;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import java.util.Locale;

/**
 * The one way in which a skill or a certificate is written: folded, Latin letters in capitals. 叉车証
 * and 驾驶证ｃ１ become 叉车证 and 驾驶证C1. Immutable; safe for any thread. Weakness: synonyms (叉车证, 叉车操作证)
 * stay different names.
 */
public final class TermNames {

  private final CharFolding folding;

  private TermNames(CharFolding folding) {
    this.folding = folding;
  }

  /** Names folded as a lexicon does. */
  public static TermNames of(Lexicon lexicon) {
    return new TermNames(lexicon.folding());
  }

  /** The name that stands for one as people write it. */
  public String of(String written) {
    return folding.foldName(written).toUpperCase(Locale.ROOT);
  }
}
