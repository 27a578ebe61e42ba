package io.yizhan.extraction;

import java.util.List;
import java.util.Set;

/**
 * What {@link Extractor} read in one text.
 *
 * @param text the text as it was given
 * @param kind how it was read
 * @param wanted what it asks for or offers
 * @param excluded what it refuses: 不要夜班, 除了保安, 不包吃
 * @param spans where the slots stand, in order, never overlapping; refused ones too
 * @param refused those of the spans that are refused
 * @param unresolved what was left out, in order, never overlapping the spans
 * @param rest what no slot took, without filler words (想找个, 的活): the part left to full-text search
 * @param unread the same in its place: the text with blanks for what {@code rest} lacks, but for
 *     fillers of one character, so that offsets stay and words stay whole
 */
public record Extraction(
    String text,
    UtteranceKind kind,
    Slots wanted,
    Slots excluded,
    List<SlotSpan> spans,
    Set<SlotSpan> refused,
    List<Unresolved> unresolved,
    String rest,
    String unread) {

  /** Takes its own copies. */
  public Extraction {
    spans = List.copyOf(spans);
    refused = Set.copyOf(refused);
    unresolved = List.copyOf(unresolved);
  }
}
