package io.yizhan.suggest;

import io.yizhan.lexicon.CharFolding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Writes values as they may be typed.
 *
 * <p>仓库装卸工 can be begun at 仓库, 装卸 and 工, in characters, by sound and by first letters. Values are
 * folded and their spaces left out, as {@link TypedText} does with what is typed. Safe for any
 * thread. Costs one segmentation and one look-up of sounds, tens of microseconds. Weakness: only
 * the first {@value #MAX_CHARS} characters count.
 */
final class Speller {

  private static final int MAX_CHARS = 40;
  private static final String FIELD = "suggested";

  private final CharFolding folding;
  private final Analyzer words;

  /** Writes with this folding; words begin where this analyzer's begin. */
  Speller(CharFolding folding, Analyzer words) {
    this.folding = folding;
    this.words = words;
  }

  /** What was typed, folded and without spaces. */
  TypedText typed(String text) {
    return TypedText.of(compact(text));
  }

  /** How a value is typed. */
  Spelling spell(String value) {
    String text = compact(value);
    text = text.substring(0, Math.min(text.length(), MAX_CHARS));
    BitSet starts = wordStarts(text);
    Forms forms = new Forms(starts);
    forms.add(characters(text), Match.TEXT, Match.LATER_TEXT);
    if (text.chars().anyMatch(Character::isIdeographic)) {
      // Other readings often share their initials, or all of them.
      Set<String> written = new LinkedHashSet<>();
      for (String[] reading : Readings.of(text)) {
        String[] initials = new String[reading.length];
        for (int i = 0; i < reading.length; i++) {
          boolean chinese = Character.isIdeographic(text.charAt(i));
          initials[i] = chinese ? reading[i].substring(0, 1) : reading[i];
        }
        if (written.add(String.join("", reading))) {
          forms.add(reading, Match.SOUND, Match.LATER_SOUND);
        }
        if (written.add(String.join("", initials))) {
          forms.add(initials, Match.INITIALS, Match.LATER_INITIALS);
        }
      }
    }
    return forms.spelling();
  }

  private String compact(String text) {
    String folded = folding.foldName(text);
    StringBuilder compact = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == 'ü') {
        compact.append('v');
      } else if (!Character.isWhitespace(c) && c != '\'' && c != Spelling.END) {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  private static String[] characters(String text) {
    String[] characters = new String[text.length()];
    for (int i = 0; i < characters.length; i++) {
      boolean paired = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      characters[i] = paired ? "" : text.substring(i, text.offsetByCodePoints(i, 1));
    }
    return characters;
  }

  /** The chars at which a word begins, the first one left out. */
  private BitSet wordStarts(String text) {
    BitSet starts = new BitSet(text.length());
    try (TokenStream stream = words.tokenStream(FIELD, text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        starts.set(offset.startOffset());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    starts.clear(0);
    return starts;
  }

  /** Collects written forms and their keys. */
  private static final class Forms {

    private final BitSet wordStarts;
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final StringBuilder keys = new StringBuilder();

    Forms(BitSet wordStarts) {
      this.wordStarts = wordStarts;
    }

    /** Adds the form made of these pieces, one for each char of the value. */
    void add(String[] pieces, Match whole, Match later) {
      keys.append(Spelling.key(whole, letters.size()));
      for (int i = 0; i < pieces.length; i++) {
        if (wordStarts.get(i)) {
          keys.append(Spelling.key(later, letters.size()));
        }
        letters.writeBytes(pieces[i].getBytes(StandardCharsets.UTF_8));
      }
      letters.write(Spelling.END);
    }

    Spelling spelling() {
      return new Spelling(letters.toByteArray(), keys.toString().toCharArray());
    }
  }
}
