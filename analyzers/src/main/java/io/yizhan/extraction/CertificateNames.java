package io.yizhan.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The one name of a certificate that people call by several: 保安员证 is 保安证, 驾驶证c1 is c1驾照. The names
 * are those that the {@link Extractor} gives. Stateless.
 */
public final class CertificateNames {

  private static final String KIND = "certificate";
  private static final Map<String, String> NAMES = read();

  private CertificateNames() {}

  /** The name that stands for a folded one; itself when it is no other's synonym. */
  public static String of(String folded) {
    return NAMES.getOrDefault(folded.toLowerCase(Locale.ROOT), folded);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (TableFile.Row row : TableFile.rows(Vocabulary.FILE, 3)) {
      if (row.cells().getFirst().equals(KIND)) {
        row.words(2).forEach(word -> names.put(word, row.cells().get(1)));
      }
    }
    return Map.copyOf(names);
  }
}
