package io.yizhan.service.interpretation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Slot;
import io.yizhan.extraction.SlotSpan;
import io.yizhan.extraction.Unresolved;
import io.yizhan.understanding.Understanding;
import io.yizhan.understanding.UsedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a text means, as JSON.
 *
 * @param q the text as it was given
 * @param text what is left to search for as words
 * @param slots what it asks for or offers
 * @param excluded what it refuses, in the same form
 * @param spans where the slots stand, in order
 * @param unresolved what was left out, never guessed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InterpretationBody(
    @JsonInclude(JsonInclude.Include.ALWAYS) String q,
    @JsonInclude(JsonInclude.Include.ALWAYS) String text,
    @JsonInclude(JsonInclude.Include.ALWAYS) SlotsBody slots,
    SlotsBody excluded,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Span> spans,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Piece> unresolved) {

  /**
   * Words that say something.
   *
   * @param start first character, in UTF-16 units
   * @param end offset after the last
   * @param slot {@code occupation}, {@code dayPart}, …
   * @param refused whether they refuse it
   * @param use {@code filter}, {@code boost}, {@code text} or {@code ignored}; empty outside a
   *     search
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Span(
      int start,
      int end,
      String slot,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean refused,
      String use) {}

  /**
   * Words that were left out.
   *
   * @param start first character, in UTF-16 units
   * @param end offset after the last
   * @param text the words
   * @param reason {@code BARE_NUMBER}, {@code UNCLEAR_HOURS}, …
   */
  public record Piece(int start, int end, String text, String reason) {}

  /** Copies the lists. */
  public InterpretationBody {
    spans = List.copyOf(spans);
    unresolved = List.copyOf(unresolved);
  }

  /** What a text says, outside a search. */
  public static InterpretationBody of(Extraction read) {
    List<Span> spans = new ArrayList<>();
    read.spans().forEach(span -> spans.add(span(read, span, "")));
    return of(read, read.rest(), spans);
  }

  /** What a search made of a text. */
  public static InterpretationBody of(Understanding understood) {
    Extraction read = understood.extraction();
    List<Span> spans = new ArrayList<>();
    for (UsedSpan used : understood.uses()) {
      spans.add(span(read, used.span(), used.use().name().toLowerCase(Locale.ROOT)));
    }
    return of(read, understood.text().strip(), spans);
  }

  private static InterpretationBody of(Extraction read, String text, List<Span> spans) {
    return new InterpretationBody(
        read.text(),
        text,
        SlotsBody.of(read.wanted()),
        SlotsBody.of(read.excluded()),
        spans,
        read.unresolved().stream().map(InterpretationBody::piece).toList());
  }

  private static Span span(Extraction read, SlotSpan span, String use) {
    return new Span(span.start(), span.end(), key(span.slot()), read.refused().contains(span), use);
  }

  private static Piece piece(Unresolved part) {
    return new Piece(part.start(), part.end(), part.text(), part.reason().name());
  }

  /** DAY_PART is {@code dayPart} outside. */
  private static String key(Slot slot) {
    String[] words = slot.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder key = new StringBuilder(words[0]);
    for (String word : List.of(words).subList(1, words.length)) {
      key.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return key.toString();
  }
}
