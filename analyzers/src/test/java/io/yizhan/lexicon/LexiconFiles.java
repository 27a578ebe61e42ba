package io.yizhan.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A whole small lexicon as bytes, of which a test replaces the file it is about. */
final class LexiconFiles {

  private LexiconFiles() {}

  /**
   * Two occupations, an everyday name, a city with a county, no place, one word, one pair of
   * characters.
   */
  static Map<String, byte[]> small() {
    Map<String, byte[]> files = new HashMap<>();
    put(
        files,
        Lexicon.OCCUPATIONS,
        "# code, level, name\n4-10-00-00\t2\t居民服务人员\n4-10-01-06\t4\t家政服务员\n");
    put(files, Lexicon.OCCUPATION_NAMES, "月嫂\t4-10-01-06\n");
    put(
        files,
        Lexicon.REGIONS,
        """
        420700\t鄂州市\t30.3943\t114.8894\tcounty-seat\t-
        420704\t鄂城区\t30.4029\t114.8862\tcounty-seat\t-
        """);
    put(files, Lexicon.PLACES, "# No place.\n");
    put(files, Lexicon.WORDS, "日结\tpay\n");
    put(files, Lexicon.TRADITIONAL, "裝\t装\n");
    return files;
  }

  /** {@link #small()} with one file's text replaced. */
  static Map<String, byte[]> smallWith(String file, String text) {
    Map<String, byte[]> files = small();
    put(files, file, text);
    return files;
  }

  private static void put(Map<String, byte[]> files, String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
