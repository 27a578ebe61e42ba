package io.yizhan.schema;

import io.yizhan.extraction.CertificateNames;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one way in which a skill or a certificate is written: folded, certificates by their one name,
 * Latin letters in capitals. 叉车証 becomes 叉车证, and 叉车操作证 and 驾驶证ｃ１ become 叉车证 and C1驾照. Immutable;
 * safe for any thread. Weakness: synonyms of skills stay different names.
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
    return CertificateNames.of(folding.foldName(written)).toUpperCase(Locale.ROOT);
  }

  /** The same of several, each once. */
  public Set<String> all(Collection<String> written) {
    return written.stream().map(this::of).collect(Collectors.toCollection(TreeSet::new));
  }
}
