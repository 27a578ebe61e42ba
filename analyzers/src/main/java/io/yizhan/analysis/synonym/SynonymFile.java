package io.yizhan.analysis.synonym;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.UnreadableLexiconException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lines of one synonym file; each error names file, line, rule and the line's text. Used
 * once, by one thread.
 */
final class SynonymFile {

  private static final String ARROW = "=>";
  private static final int MAX_TERM_CHARS = 24;

  private final String file;
  private final CharFolding folding;

  /** Every rule so far, with the line that gave it. */
  private final Map<SynonymRule, Integer> lines = new LinkedHashMap<>();

  SynonymFile(String file, CharFolding folding) {
    this.file = file;
    this.folding = folding;
  }

  List<SynonymRule> parse(byte[] bytes) {
    int number = 0;
    for (String line : (Iterable<String>) decode(bytes).lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line, number);
      }
    }
    if (lines.isEmpty()) {
      throw new UnreadableLexiconException(file, "holds no rule");
    }
    return List.copyOf(lines.keySet());
  }

  private void read(String line, int number) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      List<String> terms = terms(line, line, number);
      if (terms.size() < 2) {
        throw refused(line, number, "two terms or " + ARROW + " expected");
      }
      add(terms, terms, line, number);
      return;
    }
    String right = line.substring(arrow + ARROW.length());
    if (right.contains(ARROW)) {
      throw refused(line, number, "one " + ARROW + " expected");
    }
    List<String> from = terms(line.substring(0, arrow), line, number);
    List<String> to = terms(right, line, number);
    if (from.stream().anyMatch(to::contains)) {
      throw refused(line, number, "a term stands on both sides");
    }
    add(from, to, line, number);
  }

  private void add(List<String> from, List<String> to, String line, int number) {
    for (String searched : from) {
      for (String found : to) {
        if (searched.equals(found)) {
          continue;
        }
        Integer earlier = lines.putIfAbsent(new SynonymRule(searched, found), number);
        if (earlier != null) {
          throw refused(
              line, number, searched + " " + ARROW + " " + found + " is given in line " + earlier);
        }
      }
    }
  }

  private List<String> terms(String side, String line, int number) {
    List<String> terms = new ArrayList<>();
    for (String part : side.split(",", -1)) {
      String term = folding.foldName(part);
      if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw refused(line, number, "a term must have a letter or digit");
      }
      if (term.length() > MAX_TERM_CHARS) {
        throw refused(line, number, "a term must have at most " + MAX_TERM_CHARS + " characters");
      }
      if (terms.contains(term)) {
        throw refused(line, number, "term given twice");
      }
      terms.add(term);
    }
    return terms;
  }

  private UnreadableLexiconException refused(String line, int number, String rule) {
    return new UnreadableLexiconException(file, number, rule + ": \"" + line + "\"");
  }

  private String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableLexiconException(file, "must be UTF-8", e);
    }
  }
}
